// What one build of the site gives to keep for use without a network.

/** The files of a build. A worker answers from the list that it was built with, and from no other. */
export interface KeptList {
  /** Follows from what is in the files: other content is another version. */
  readonly version: string;
  /** By path under the base, as `course/index.html`: what `contentHash` says of the content. */
  readonly files: Readonly<Record<string, string>>;
  /** As they are kept, the pages packed. */
  readonly bytes: number;
  /** As a server sends them, compressed. */
  readonly sentBytes: number;
}

// Scripts stay as they were sent: only then does a browser keep them compiled.
/** What is kept packed: pages with formulas are large and repeat themselves. */
export const repeats = /\.(?:html|json)$/;

/** The first 48 bits of the content's SHA-256, in hexadecimal: it guards against chance, not malice. */
export async function contentHash(content: Uint8Array<ArrayBuffer> | ArrayBuffer): Promise<string> {
  const digest = await crypto.subtle.digest('SHA-256', content);
  return Array.from(new Uint8Array(digest, 0, 6), (byte) =>
    byte.toString(16).padStart(2, '0'),
  ).join('');
}
