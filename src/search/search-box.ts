import { fill } from "../fill.ts";
import { refLabel, refPath } from "../law/refs.ts";
import { parseCitation } from "./citation.ts";
import { citationWords, whyNot } from "./citation-words.ts";
import { type Hit, loadEngine, search } from "./engine.ts";

const QUICK = 8;
const ALL = 200;

/** The search field: results appear under it while one types; without a script the form leads to the search page. */
export class SearchBox extends HTMLElement {
  readonly #full = this.hasAttribute("data-full");
  readonly #root = document.documentElement.dataset.root ?? "/";
  /** Answers that come late are dropped: only the newest query is shown. */
  #turn = 0;

  connectedCallback(): void {
    const input = this.#part("input", HTMLInputElement);
    // Loading begins with the focus, which may come before this element, so that the first result is there with the first word; a failure is told when one types.
    const load = () => void loadEngine(this.#root).catch(() => {});
    if (document.activeElement === input) load();
    else input.addEventListener("focus", load, { once: true });
    input.addEventListener("input", (event) => {
      if (!(event as InputEvent).isComposing) void this.#show(input.value);
    });
    input.addEventListener("compositionend", () => void this.#show(input.value));
    this.addEventListener("keydown", (event) => this.#move(event, input));
    this.#part("form", HTMLFormElement).addEventListener("submit", (event) => {
      const found = parseCitation(input.value);
      if (typeof found === "string") {
        event.preventDefault();
        location.assign(this.#root + refPath(found).slice(1));
      } else if (this.#full) {
        event.preventDefault();
        void this.#show(input.value);
      }
    });
    if (this.#full) this.#followAddress(input);
    else if (document.activeElement === input && input.value !== "") void this.#show(input.value);
  }

  #part<T extends Element>(selector: string, type: new () => T): T {
    const part = this.querySelector(selector);
    if (!(part instanceof type)) throw new Error(`search-box: ${selector}`);
    return part;
  }

  #followAddress(input: HTMLInputElement): void {
    const query = new URLSearchParams(location.search).get("q") ?? "";
    input.value = query;
    if (query !== "") void this.#show(query);
  }

  async #show(value: string): Promise<void> {
    const query = value.trim();
    this.#turn += 1;
    const turn = this.#turn;
    if (this.#full)
      history.replaceState(null, "", query === "" ? location.pathname : `?q=${encodeURIComponent(query)}`);
    if (query === "") return this.#put([], "");
    const citation = this.#cited(query);
    const found = await this.#find(query);
    if (turn !== this.#turn) return;
    const hits = [...(citation ? [citation.hit] : []), ...found.hits];
    this.#put(hits, found.hits.length > 0 ? found.status : citation?.why || found.status, found.more);
  }

  /** The hits of a query with what to say of them. A search that cannot be loaded says so. */
  async #find(
    query: string,
  ): Promise<{ readonly hits: readonly Hit[]; readonly status: string; readonly more?: string | undefined }> {
    try {
      const { hits, total } = await search(query, this.#root, this.#full ? ALL : QUICK);
      if (total === 0) return { hits, status: fill(this.dataset.empty ?? "", { q: query }) };
      return {
        hits,
        status: fill(this.dataset.count ?? "", { n: total }),
        more: total > hits.length ? query : undefined,
      };
    } catch {
      return { hits: [], status: this.dataset.failed ?? "" };
    }
  }

  /** A query that is a citation leads there before all results; one that names nothing says why and leads to what is nearest. */
  #cited(query: string): { readonly hit: Hit; readonly why: string } | null {
    const found = parseCitation(query);
    if (found === null) return null;
    const words = citationWords(this);
    const ref = typeof found === "string" ? found : found.nearest;
    const why = typeof found === "string" ? "" : whyNot(found, words);
    const title = fill(words.open, { ref: refLabel(ref) });
    return { why, hit: { url: refPath(ref), kind: "引用", title, excerpt: [{ text: why, match: false }] } };
  }

  #put(hits: readonly Hit[], status: string, more?: string): void {
    this.#part(".search__status", HTMLElement).textContent = status;
    const list = this.#part(".search__results", HTMLElement);
    list.hidden = hits.length === 0;
    list.replaceChildren(...hits.map((hit) => this.#item(hit)));
    if (more !== undefined) {
      const link = document.createElement("a");
      link.className = "hit";
      link.href = `${this.#root}search/?q=${encodeURIComponent(more)}`;
      link.textContent = this.dataset.all ?? "";
      const item = document.createElement("li");
      item.append(link);
      list.append(item);
    }
  }

  #item({ url, kind, title, excerpt }: Hit): HTMLLIElement {
    const item = document.createElement("li");
    const link = document.createElement("a");
    link.className = "hit";
    link.dataset.kind = kind;
    link.href = this.#root + url.replace(/^\//, "");
    const name = document.createElement("span");
    name.className = "hit__title";
    name.textContent = title;
    const words = document.createElement("span");
    words.className = "hit__text";
    words.append(
      ...excerpt.map(({ text, match }) => {
        if (!match) return text;
        const mark = document.createElement("mark");
        mark.textContent = text;
        return mark;
      }),
    );
    link.append(name, words);
    item.append(link);
    return item;
  }

  /** Arrow keys walk from the field through the results; Escape goes back to the field and closes them. */
  #move(event: KeyboardEvent, input: HTMLInputElement): void {
    const stops: HTMLElement[] = [input, ...this.querySelectorAll<HTMLElement>("a.hit")];
    const at = stops.indexOf(document.activeElement as HTMLElement);
    if (event.key === "Escape") {
      this.#put([], "");
      input.focus();
    } else if (at >= 0 && (event.key === "ArrowDown" || event.key === "ArrowUp") && !event.isComposing) {
      event.preventDefault();
      stops[at + (event.key === "ArrowDown" ? 1 : -1)]?.focus();
    }
  }
}
