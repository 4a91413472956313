import { encode } from "uqr";

/** The widest code that a phone still reads off a screen: version 22, 105 modules. */
const MOST_VERSION = 22;
/** The quiet zone that the standard asks for, in modules. */
const QUIET = 4;

/** A QR code as rows of modules, true for dark, the quiet zone around it; null where the text is too long to be read. */
export function qrModules(text: string): readonly (readonly boolean[])[] | null {
  try {
    return encode(text, { ecc: "L", boostEcc: true, maxVersion: MOST_VERSION, border: QUIET }).data;
  } catch {
    return null;
  }
}

/** The dark modules as one path, a square a module. */
export function qrPath(modules: readonly (readonly boolean[])[]): string {
  return modules.flatMap((row, y) => row.flatMap((dark, x) => (dark ? [`M${x} ${y}h1v1h-1z`] : []))).join("");
}

/** The code as a picture that can be drawn at any size. Dark on light in either scheme: scanners expect it. */
export function qrSvg(modules: readonly (readonly boolean[])[]): string {
  const size = modules.length;
  return (
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${size} ${size}" shape-rendering="crispEdges">` +
    `<path fill="#fff" d="M0 0h${size}v${size}H0z"/><path d="${qrPath(modules)}"/></svg>\n`
  );
}

/** The code as a picture of points, eight a module. */
export function qrPng(modules: readonly (readonly boolean[])[]): Promise<Blob | null> {
  const scale = 8;
  const canvas = document.createElement("canvas");
  canvas.width = canvas.height = modules.length * scale;
  const pen = canvas.getContext("2d");
  if (!pen) return Promise.resolve(null);
  pen.fillStyle = "#fff";
  pen.fillRect(0, 0, canvas.width, canvas.height);
  pen.fillStyle = "#000";
  for (const [y, row] of modules.entries()) {
    for (const [x, dark] of row.entries()) if (dark) pen.fillRect(x * scale, y * scale, scale, scale);
  }
  return new Promise((resolve) => canvas.toBlob(resolve, "image/png"));
}
