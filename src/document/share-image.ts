import { readFile } from "node:fs/promises";
import { resolve } from "node:path";
import { initWasm, Resvg } from "@resvg/resvg-wasm";
import subsetFont from "subset-font";
import { type Article, loadMeasure } from "../measure/index.ts";
import { FACES, shareSvg } from "./share-svg.ts";

const PACKAGES = "node_modules";
/** The names of the family that all its weights share, which cutting would drop. */
const FAMILY_NAMES = [16, 17];
const FONTS = [
  "@expo-google-fonts/noto-serif-sc/400Regular/NotoSerifSC_400Regular.ttf",
  "@expo-google-fonts/noto-serif-sc/600SemiBold/NotoSerifSC_600SemiBold.ttf",
  "@embedpdf/fonts-sc/fonts/NotoSansHans-Regular.otf",
];

/** The light value of a role of the site's look. */
async function lightColours(): Promise<(role: string) => string> {
  const tokens = await readFile(resolve("src/styles/tokens.css"), "utf8");
  const values = new Map(
    [...tokens.matchAll(/--([\w-]+): light-dark\((#\w+)/g)].map(([, role, value]) => [role, value]),
  );
  return (role) => values.get(role) ?? role;
}

/** Everything that the pictures are drawn with. Faces are cut to the characters used: whole, they would be read anew for every picture, 30 MB each time. */
async function prepare() {
  const colour = await lightColours();
  const words = [undefined, ...loadMeasure().articles].map((article) => shareSvg(article, colour)).join("");
  const [wasm, ...fontBuffers] = await Promise.all([
    readFile(resolve(PACKAGES, "@resvg/resvg-wasm/index_bg.wasm")),
    ...FONTS.map(async (font) =>
      subsetFont(await readFile(resolve(PACKAGES, font)), words, {
        targetFormat: "sfnt",
        preserveNameIds: FAMILY_NAMES,
      }),
    ),
  ]);
  await initWasm(wasm);
  return { colour, font: { fontBuffers, loadSystemFonts: false, defaultFontFamily: FACES.hei } };
}

let prepared: ReturnType<typeof prepare> | undefined;

/** The picture of an article, or of the site, as PNG of 1200 × 630: the same words always give the same bytes. */
export async function drawShareImage(article?: Article): Promise<Uint8Array<ArrayBuffer>> {
  prepared ??= prepare();
  const { colour, font } = await prepared;
  const drawing = new Resvg(shareSvg(article, colour), { font });
  const image = drawing.render();
  const png = new Uint8Array(image.asPng());
  image.free();
  drawing.free();
  return png;
}
