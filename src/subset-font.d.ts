declare module "subset-font" {
  /** A font with the glyphs of these characters alone. */
  function subsetFont(
    font: Uint8Array,
    characters: string,
    options?: { targetFormat?: "sfnt" | "woff" | "woff2"; preserveNameIds?: readonly number[] },
  ): Promise<Uint8Array<ArrayBuffer>>;
  export = subsetFont;
}
