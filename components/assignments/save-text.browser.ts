/** Hands a text to the reader as a download. */
export function saveText(name: string, text: string, type = 'text/plain'): void {
  saveBlob(name, new Blob([text], { type }));
}

export function saveBlob(name: string, blob: Blob): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(blob);
  link.download = name;
  link.click();
  // A download that has only just begun still reads from the address.
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
}

/** `Ada Lovelace` → `ada-lovelace`, for names of files. */
export const fileNamePart = (text: string): string =>
  text
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[^a-z0-9]+/gu, '-')
    .replace(/^-|-$/gu, '')
    .slice(0, 40) || 'unnamed';
