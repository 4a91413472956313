const OFFICIAL = "[data-ref], [data-notice]";

/** The part of an element's words that a range covers. */
function wordsWithin(element: Element, range: Range): string {
  if (!range.intersectsNode(element)) return "";
  const part = document.createRange();
  part.selectNodeContents(element);
  if (range.compareBoundaryPoints(Range.START_TO_START, part) > 0)
    part.setStart(range.startContainer, range.startOffset);
  if (range.compareBoundaryPoints(Range.END_TO_END, part) < 0) part.setEnd(range.endContainer, range.endOffset);
  return part.toString();
}

const escaped = (text: string) => text.replaceAll("&", "&amp;").replaceAll("<", "&lt;");

/** The official words that a selection covers, one block a line; empty where it covers none. */
export function officialWords(selection: Selection): string[] {
  if (selection.rangeCount === 0) return [];
  const range = selection.getRangeAt(0);
  return [...document.querySelectorAll(OFFICIAL)]
    .map((block) => wordsWithin(block, range))
    .filter((words) => words.trim() !== "");
}

/**
 * A selection that covers official words is copied as those words alone: no note, no number of a note, no button.
 * One that lies wholly in the notes, or in a field, is left as it is.
 */
export function copyOfficialWordsOnly(event: ClipboardEvent): void {
  const selection = getSelection();
  if (!selection || !event.clipboardData || (event.target as Element).closest?.("input, textarea")) return;
  const words = officialWords(selection);
  if (words.length === 0) return;
  event.clipboardData.setData("text/plain", words.join("\n"));
  event.clipboardData.setData("text/html", words.map((line) => `<p>${escaped(line)}</p>`).join(""));
  event.preventDefault();
}
