import { MARKS_KEY } from "./has-marks.ts";
import { normalise } from "./tokens.ts";

/** Leaves word for the page that a result leads to: what to mark there. */
export function leaveMarks(url: string, phrases: readonly string[]): void {
  try {
    if (phrases.length > 0) sessionStorage.setItem(MARKS_KEY, JSON.stringify({ at: url.split("#")[1] ?? "", phrases }));
    else sessionStorage.removeItem(MARKS_KEY);
  } catch {
    // Without a store the page opens at the right place and marks nothing.
  }
}

/** The ranges in which phrases stand within an element, across the elements inside it. */
function rangesOf(element: Element, phrases: readonly string[]): Range[] {
  const places: { node: Node; offset: number }[] = [];
  let text = "";
  const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    for (const [offset, character] of [...(node.textContent ?? "")].entries()) {
      if (/\s/.test(character)) continue;
      text += normalise(character).slice(0, 1);
      places.push({ node, offset });
    }
  }
  return phrases.flatMap((phrase) => {
    const ranges: Range[] = [];
    for (let at = text.indexOf(phrase); at >= 0; at = text.indexOf(phrase, at + phrase.length)) {
      const [start, end] = [places[at], places[at + phrase.length - 1]];
      if (!start || !end) continue;
      const range = document.createRange();
      range.setStart(start.node, start.offset);
      range.setEnd(end.node, end.offset + 1);
      ranges.push(range);
    }
    return ranges;
  });
}

/** Marks the words that led here, once, where the browser can mark without changing the page. */
export function showMarks(): void {
  if (!("highlights" in CSS)) return;
  try {
    const { at, phrases } = JSON.parse(sessionStorage.getItem(MARKS_KEY) ?? "{}");
    sessionStorage.removeItem(MARKS_KEY);
    const element = at === location.hash.slice(1) && document.getElementById(at);
    if (element) CSS.highlights.set("found", new Highlight(...rangesOf(element, phrases)));
  } catch {
    // What cannot be read is not marked.
  }
}
