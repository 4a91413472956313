const FIELDS = "search-box, citation-box";

const wake = () => import("./fields.ts");

const isInField = (target: EventTarget | null): target is Element =>
  target instanceof Element && target.closest(FIELDS) !== null;

/**
 * Fetches what makes the fields for words and citations work when one of them is first used; the search page needs it
 * at once. A form that is sent before is held back until then; where nothing can be fetched it leads to the search page.
 */
export function wakeFields(): void {
  if (document.querySelector("search-box[data-full]") || isInField(document.activeElement)) wake().catch(() => {});
  document.addEventListener("focusin", ({ target }) => {
    if (isInField(target)) wake().catch(() => {});
  });
  document.addEventListener("submit", (event) => {
    const form = event.target;
    if (!(form instanceof HTMLFormElement) || !isInField(form) || customElements.get("search-box")) return;
    event.preventDefault();
    wake().then(
      () => form.requestSubmit(),
      () => form.submit(),
    );
  });
}
