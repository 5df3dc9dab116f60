import { saveBlob } from '#progress/save-file.browser.ts';

/** Hands a text to the reader as a download. */
export function saveText(name: string, text: string, type = 'text/plain'): void {
  saveBlob(name, new Blob([text], { type }));
}

/** `Ada Lovelace` → `ada-lovelace`, for names of files. */
export const fileNamePart = (text: string): string =>
  text
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[^a-z0-9]+/gu, '-')
    .replace(/^-|-$/gu, '')
    .slice(0, 40) || 'unnamed';
