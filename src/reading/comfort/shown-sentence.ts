import type { Sentence } from "./sentences.ts";

const NAME = "comfort-sentence";
const BLOCK = "being-read";

/** Marks the sentence being read, in itself where the browser can, else its block; with none, takes the mark away. */
export function showSentence(sentence?: Sentence): void {
  document.querySelector(`.${BLOCK}`)?.classList.remove(BLOCK);
  if (typeof Highlight === "function" && CSS.highlights) {
    CSS.highlights.delete(NAME);
    if (sentence) CSS.highlights.set(NAME, new Highlight(sentence.range));
  } else sentence?.block.classList.add(BLOCK);
}

/** Brings a sentence into the window where it is not, clear of the bars above and below; a note that is folded opens. */
export function bringIntoView({ block, range }: Sentence, bar: HTMLElement): void {
  for (let folded = block.closest("details"); folded; folded = folded.parentElement?.closest("details") ?? null)
    folded.open = true;
  const { top, bottom } = range.getBoundingClientRect();
  const above = document.querySelector(".elder-bar")?.getBoundingClientRect().bottom ?? 0;
  if (top >= above && bottom <= bar.getBoundingClientRect().top) return;
  const calm = matchMedia("(prefers-reduced-motion: reduce)").matches;
  scrollBy({ top: top - above - innerHeight / 5, behavior: calm ? "auto" : "smooth" });
}
