declare module 'subset-font' {
  interface Options {
    targetFormat: 'woff2' | 'truetype';
    /** By four-letter tag: the only value that is kept, or the range of values. */
    variationAxes?: Readonly<
      Record<string, number | { min: number; max: number; default: number }>
    >;
    noHinting?: boolean;
    /** Tags of OpenType features; all where it is not given. */
    keepFeatures?: string[];
    /** Tags of tables to leave out. */
    dropTables?: string[];
  }

  /** The font cut to the glyphs that `text` needs. */
  export default function subsetFont(font: Buffer, text: string, options: Options): Promise<Buffer>;
}
