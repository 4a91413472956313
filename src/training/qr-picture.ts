import { qrModules, qrPath } from "../wizard/keep/qr.ts";

const SVG = "http://www.w3.org/2000/svg";

/** A text drawn as a QR code, dark on light in either scheme; null where it is too long for one. */
export function qrPicture(text: string, name: string): SVGElement | null {
  const modules = qrModules(text);
  if (!modules) return null;
  const size = modules.length;
  const svg = document.createElementNS(SVG, "svg");
  svg.setAttribute("viewBox", `0 0 ${size} ${size}`);
  svg.setAttribute("shape-rendering", "crispEdges");
  svg.setAttribute("role", "img");
  svg.setAttribute("aria-label", name);
  const layers = [
    ["#fff", `M0 0h${size}v${size}H0z`],
    ["#000", qrPath(modules)],
  ] as const;
  for (const [fill, d] of layers) {
    const path = document.createElementNS(SVG, "path");
    path.setAttribute("fill", fill);
    path.setAttribute("d", d);
    svg.append(path);
  }
  return svg;
}
