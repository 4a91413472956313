import { fill } from "../fill.ts";
import { refLabel, refPath } from "../law/refs.ts";
import { element } from "../reading/element.ts";
import type { Answer } from "./ask/answer.ts";
import { parseCitation } from "./citation.ts";
import { citationWords, whyNot } from "./citation-words.ts";
import { findPhrases, type Hit, loadEngine } from "./engine.ts";
import { loadAnswers, type Ready } from "./load-answers.ts";
import { asOption, Options } from "./options.ts";
import { forgetSearches, keepSearch, recentSearches } from "./recent.ts";
import { draw, type Manner } from "./results.ts";
import { drawStart } from "./start.ts";
import { type Line, present, type View } from "./view.ts";

/** The index is asked only where the typing pauses: it works where the keys are read. Milliseconds. */
const PAUSE = 120;

/**
 * The search field. In the header it is a combobox whose options appear under it; on the search page the results stand
 * below in full and the address follows the query. Without a script the form leads to the search page.
 */
export class SearchBox extends HTMLElement {
  readonly #full = this.hasAttribute("data-full");
  readonly #root = document.documentElement.dataset.root ?? "/";
  readonly #input = this.#part("input", HTMLInputElement);
  readonly #results = this.#part(".search__results", HTMLElement);
  readonly #options = new Options(this.#input, this.#results, this.#full);
  /** Answers that come late are dropped: only the newest query is shown. */
  #turn = 0;

  connectedCallback(): void {
    const input = this.#input;
    // Loading begins with the focus, which may come before this element, so that the first result is there with the first word; a failure is told when one types.
    const load = () => {
      loadAnswers()
        .then(() => loadEngine(this.#root))
        .catch(() => {});
      if (input.value === "") void this.#show("");
    };
    // The address is read before anything else: the field may have had the focus before this element was there.
    if (this.#full) this.#followAddress();
    if (document.activeElement === input) load();
    input.addEventListener("focus", load);
    input.addEventListener("input", (event) => {
      if (!(event as InputEvent).isComposing) void this.#show(input.value);
    });
    input.addEventListener("compositionend", () => void this.#show(input.value));
    this.addEventListener("keydown", (event) => {
      if (event.key === "Escape") {
        this.#close();
        input.focus();
      } else this.#options.move(event);
    });
    if (!this.#full)
      this.addEventListener("focusout", ({ relatedTarget }) => {
        if (!this.contains(relatedTarget as Node | null)) this.#close();
      });
    this.#part("form", HTMLFormElement).addEventListener("submit", (event) => this.#submit(event));
    if (this.#full) addEventListener("popstate", () => this.#followAddress());
    else if (document.activeElement === input && input.value !== "") void this.#show(input.value);
  }

  #part<T extends Element>(selector: string, type: new () => T): T {
    const part = this.querySelector(selector);
    if (!(part instanceof type)) throw new Error(`search-box: ${selector}`);
    return part;
  }

  /** Closes what is open under the field. An answer still on its way must not open it again. */
  #close(): void {
    if (!this.#full) this.#turn += 1;
    this.#options.close();
  }

  #followAddress(): void {
    this.#input.value = new URLSearchParams(location.search).get("q") ?? "";
    void this.#show(this.#input.value);
  }

  #submit(event: SubmitEvent): void {
    const query = this.#input.value.trim();
    const found = parseCitation(query);
    if (query !== "") keepSearch(query);
    if (typeof found === "string") {
      event.preventDefault();
      location.assign(this.#root + refPath(found).slice(1));
    } else if (this.#full) {
      event.preventDefault();
      void this.#show(query);
    }
  }

  async #show(value: string): Promise<void> {
    const query = value.trim();
    this.#turn += 1;
    const turn = this.#turn;
    if (this.#full)
      history.replaceState(null, "", query === "" ? location.pathname : `?q=${encodeURIComponent(query)}`);
    const ready = await loadAnswers().catch(() => null);
    if (turn !== this.#turn) return;
    if (ready && query !== "") await this.#find(query, ready, turn);
    else if (ready) this.#start(ready);
    else this.#put([], query === "" ? "" : (this.dataset.failed ?? ""));
  }

  /** Shows what the page knows by itself at once, and what the index holds when it is there. */
  async #find(query: string, ready: Ready, turn: number): Promise<void> {
    const answer = ready.answer(query);
    this.#showAnswer(query, answer, ready, [], false);
    await new Promise((resolve) => setTimeout(resolve, PAUSE));
    if (turn !== this.#turn) return;
    const hits = await findPhrases(answer.query.phrases, this.#root).catch(() => null);
    if (turn === this.#turn) this.#showAnswer(query, answer, ready, hits ?? [], true, hits ? "" : ready.words.partly);
  }

  /**
   * Shows what is known so far.
   * @param searched whether the notes have been looked through: only then nothing found means that there is nothing
   */
  #showAnswer(query: string, answer: Answer, ready: Ready, hits: readonly Hit[], searched: boolean, also = ""): void {
    const { data, words } = ready;
    const view = present({ answer, hits }, data, words);
    const cited = this.#cited(answer.query.citation);
    if (!searched && view.sections.length === 0 && !cited) return;
    const manner: Manner = {
      quick: !this.#full,
      root: this.#root,
      words,
      onFollow: () => keepSearch(query),
    };
    const nodes = draw(view, cited, manner);
    if (!this.#full && view.sections.length > 0) nodes.push(this.#all(query, words.all));
    this.#put(
      nodes,
      `${cited?.excerpt[0]?.text || this.#status(view, query, ready)}${also}`,
      view.sections.length > 0 || cited !== null,
    );
  }

  #status(view: View, query: string, { words }: Ready): string {
    if (view.refused) return words.refused;
    if (view.places > 0) return fill(words.count, { n: view.places });
    if (view.sections.length === 0) return fill(words.empty, { q: query });
    return view.heard ? words.heard : words.alike;
  }

  /** A query that is a citation leads there before all results; one that names nothing says why and leads to what is nearest. */
  #cited(found: ReturnType<typeof parseCitation>): Line | null {
    if (found === null) return null;
    const words = citationWords(this);
    const ref = typeof found === "string" ? found : found.nearest;
    const why = typeof found === "string" ? "" : whyNot(found, words);
    const title = fill(words.open, { ref: refLabel(ref) });
    return { kind: "official", url: refPath(ref), title, excerpt: [{ text: why, match: false }], why: "", marks: [] };
  }

  #all(query: string, label: string): HTMLElement {
    const href = `${this.#root}search/?q=${encodeURIComponent(query)}`;
    const link = element("a", { className: "hit hit--all", href }, label);
    asOption(link);
    return link;
  }

  /** Before anything is typed: what was looked for on this device, and what one can look for. */
  #start(ready: Ready): void {
    const { words } = ready;
    const begin = (query: string) => {
      this.#input.value = query;
      this.#input.focus();
      void this.#show(query);
    };
    const forget = () => {
      forgetSearches();
      this.#start(ready);
      this.#part(".search__status", HTMLElement).textContent = words.forgotten;
      this.#input.focus();
    };
    this.#put([drawStart(recentSearches(), { quick: !this.#full, words, begin, forget })], "");
  }

  #put(nodes: readonly Node[], status: string, some = nodes.length > 0): void {
    this.#part(".search__status", HTMLElement).textContent = status;
    this.#options.fill(nodes, some);
  }
}
