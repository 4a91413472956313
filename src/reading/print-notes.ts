import { completeAllNotes } from "./basis-notes.ts";

/** Completes the notes, and opens them while a page is printed with them, and closes those it opened: browsers before `::details-content` print of a closed one its title alone. */
export function openNotesToPrint(): void {
  completeAllNotes();
  if (CSS.supports("selector(::details-content)")) return;
  let opened: HTMLDetailsElement[] = [];
  addEventListener("beforeprint", () => {
    if (!document.querySelector<HTMLInputElement>("#print-notes")?.checked) return;
    for (const details of document.querySelectorAll<HTMLDetailsElement>(".notes details:not([open])")) {
      details.open = true;
      opened.push(details);
    }
  });
  addEventListener("afterprint", () => {
    for (const details of opened) details.open = false;
    opened = [];
  });
}
