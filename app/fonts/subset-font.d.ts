/** Which brings no types: what the fonts' test needs of it. */
declare module 'subset-font' {
  export default function subsetFont(
    font: Buffer,
    characters: string,
    options: { targetFormat: 'truetype' },
  ): Promise<Buffer>;
}
