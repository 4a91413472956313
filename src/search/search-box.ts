import { fill } from "../fill.ts";
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
    // Loading begins with the focus, so that the first result is there with the first word; a failure is told when one types.
    input.addEventListener("focus", () => void loadEngine(this.#root).catch(() => {}), { once: true });
    input.addEventListener("input", (event) => {
      if (!(event as InputEvent).isComposing) void this.#show(input.value);
    });
    input.addEventListener("compositionend", () => void this.#show(input.value));
    this.addEventListener("keydown", (event) => this.#move(event, input));
    if (this.#full) this.#followAddress(input);
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
    this.#part("form", HTMLFormElement).addEventListener("submit", (event) => {
      event.preventDefault();
      void this.#show(input.value);
    });
  }

  async #show(value: string): Promise<void> {
    const query = value.trim();
    this.#turn += 1;
    const turn = this.#turn;
    if (this.#full)
      history.replaceState(null, "", query === "" ? location.pathname : `?q=${encodeURIComponent(query)}`);
    if (query === "") return this.#put([], "");
    try {
      const { hits, total } = await search(query, this.#root, this.#full ? ALL : QUICK);
      if (turn !== this.#turn) return;
      const status =
        total === 0 ? fill(this.dataset.empty ?? "", { q: query }) : fill(this.dataset.count ?? "", { n: total });
      this.#put(hits, status, total > hits.length ? query : undefined);
    } catch {
      if (turn === this.#turn) this.#put([], this.dataset.failed ?? "");
    }
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
