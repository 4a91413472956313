declare module "subset-font" {
  /** Keeps of a font the glyphs that a text needs. */
  function subsetFont(font: Buffer, text: string, options: { targetFormat: "sfnt" }): Promise<Buffer>;
  export = subsetFont;
}
