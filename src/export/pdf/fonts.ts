import { readFile } from "node:fs/promises";
import { resolve } from "node:path";
import subsetFont from "subset-font";

/**
 * Faces under the SIL Open Font License, which allows embedding them in a document. 仿宋_GB2312 and 方正小标宋 may not be
 * embedded freely: Song stands for both, in two weights.
 */
const FILES = {
  song: "node_modules/@expo-google-fonts/noto-serif-sc/400Regular/NotoSerifSC_400Regular.ttf",
  headline: "node_modules/@expo-google-fonts/noto-serif-sc/600SemiBold/NotoSerifSC_600SemiBold.ttf",
  hei: "node_modules/@embedpdf/fonts-sc/fonts/NotoSansHans-Medium.otf",
} as const;

export type Face = keyof typeof FILES;
export const FACES = Object.keys(FILES) as Face[];

/** Each face with the glyphs of its text and no others: 40 kB instead of 40 MB. */
export async function subsetFaces(texts: Readonly<Record<Face, string>>): Promise<Record<Face, Buffer>> {
  const subsets = await Promise.all(
    FACES.map(async (face) => {
      const characters = [...new Set(texts[face])].sort().join("");
      return [face, await subsetFont(await readFile(resolve(FILES[face])), characters, { targetFormat: "sfnt" })];
    }),
  );
  return Object.fromEntries(subsets);
}
