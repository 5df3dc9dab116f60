// Path data in the making: as bytes in one place, of which nothing is left to be collected. Text that is
// put together piece by piece leaves every piece behind, thousands in a frame.

let bytes = new Uint8Array(1024);
let end = 0;
const decoder = new TextDecoder('latin1');

/** Writes ASCII text behind what was written so far. */
export function write(text: string): void {
  const start = end;
  end += text.length;
  if (end > bytes.length) grow();
  const into = bytes;
  for (let i = 0; i < text.length; i += 1) into[start + i] = text.charCodeAt(i);
}

/** All that was written since it was last taken. */
export function takeWritten(): string {
  const text = decoder.decode(bytes.subarray(0, end));
  end = 0;
  return text;
}

function grow(): void {
  const wider = new Uint8Array(2 * end);
  wider.set(bytes);
  bytes = wider;
}
