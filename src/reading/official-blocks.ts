import { articleOf, type Ref } from "../law/refs.ts";

/** The official blocks of a provision on this page: itself, or every block of an article. */
export function officialBlocks(ref: Ref): HTMLElement[] {
  const all = [...document.querySelectorAll<HTMLElement>(".article-grid [data-ref]")];
  return ref.includes(".")
    ? all.filter(({ dataset }) => dataset.ref === ref)
    : all.filter(({ dataset }) => articleOf(dataset.ref as Ref) === Number(ref));
}

/** The official words of a provision as the page shows them, one block a line. */
export function wordsOf(ref: Ref): string {
  return officialBlocks(ref)
    .map(({ textContent }) => textContent?.trim() ?? "")
    .join("\n");
}
