import { fill } from "../fill.ts";
import { refLabel, refPath } from "../law/refs.ts";
import { parseCitation } from "./citation.ts";
import { citationWords, whyNot } from "./citation-words.ts";

/** The field that takes a citation and goes there; one that names nothing is answered with why. Without a script the form leads to the search page. */
export class CitationBox extends HTMLElement {
  connectedCallback(): void {
    this.querySelector("form")?.addEventListener("submit", (event) => {
      event.preventDefault();
      this.#go(this.querySelector("input")?.value ?? "");
    });
  }

  #go(query: string): void {
    const words = citationWords(this);
    const root = document.documentElement.dataset.root ?? "/";
    const found = parseCitation(query);
    if (typeof found === "string") {
      location.assign(root + refPath(found).slice(1));
      return;
    }
    const status = this.querySelector("[role=status]");
    if (found === null) {
      status?.replaceChildren(fill(words.unread, { q: query.trim() }));
      return;
    }
    const link = document.createElement("a");
    link.href = root + refPath(found.nearest).slice(1);
    link.textContent = fill(words.open, { ref: refLabel(found.nearest) });
    status?.replaceChildren(whyNot(found, words), " ", link);
  }
}
