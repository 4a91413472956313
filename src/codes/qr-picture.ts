import { qrModules, qrSvg } from "./qr.ts";

/** A text drawn as a QR code with a name for those who do not see it; null where it is too long for one. */
export function qrPicture(text: string, name: string): Element | null {
  const modules = qrModules(text);
  if (!modules) return null;
  const { documentElement: svg } = new DOMParser().parseFromString(qrSvg(modules), "image/svg+xml");
  svg.setAttribute("role", "img");
  svg.setAttribute("aria-label", name);
  return svg;
}
