import { strToU8, zipSync } from 'fflate';

/** Files by their path. */
export type Files = Readonly<Record<string, string | Uint8Array>>;

// The first day that a zip can name, in whatever time zone: the same files give the same bytes.
const always = new Date(1980, 0, 1);

export const zipped = (files: Files): Uint8Array =>
  zipSync(
    Object.fromEntries(
      Object.entries(files).map(([path, content]) => [
        path,
        typeof content === 'string' ? strToU8(content) : content,
      ]),
    ),
    { mtime: always, level: 9 },
  );
