import { fill } from "../fill.ts";
import { refLabel, refPath } from "../law/refs.ts";
import { citationWords, whyNot } from "../search/citation-words.ts";
import { nearest } from "./nearest.ts";

function linkTo(path: string, words: string): HTMLAnchorElement {
  const link = document.createElement("a");
  link.href = (document.documentElement.dataset.root ?? "/") + path.slice(1);
  link.textContent = words;
  return link;
}

/** On the page for wrong addresses: says what the address may have meant, and leads there. */
export function suggestNearest(place: HTMLElement): void {
  const root = document.documentElement.dataset.root ?? "/";
  const ways = [...document.querySelectorAll<HTMLAnchorElement>(".site-header nav a")].map((link) => ({
    path: `/${link.pathname.slice(root.length)}`,
    words: link.textContent ?? "",
  }));
  const path = location.pathname.startsWith(root) ? location.pathname.slice(root.length) : location.pathname;
  const found = nearest(
    path,
    ways.map((way) => way.path),
  );
  if (found === null) return;
  const box = document.querySelector<HTMLElement>("citation-box");
  if (found.kind === "impossible" && box) {
    const words = citationWords(box);
    const { nearest: ref } = found.why;
    place.append(whyNot(found.why, words), linkTo(refPath(ref), fill(words.open, { ref: refLabel(ref) })));
  } else if (found.kind === "provision") {
    place.append(place.dataset.nearest ?? "", linkTo(refPath(found.ref), refLabel(found.ref)));
  } else if (found.kind === "page") {
    const words = ways.find((way) => way.path === found.path)?.words ?? found.path;
    place.append(place.dataset.nearest ?? "", linkTo(found.path, words));
  }
  place.hidden = false;
}
