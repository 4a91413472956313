let made = 0;

/** Makes an element one of the options that the field's arrow keys walk through. */
export function asOption(element: HTMLElement): void {
  made += 1;
  element.id = `option-${made}`;
  element.setAttribute("role", "option");
  element.setAttribute("aria-selected", "false");
  element.tabIndex = -1;
}

/**
 * What appears under the field and how the keyboard walks through it. In short it follows the combobox pattern of ARIA:
 * the focus stays in the field and the arrow keys choose an option. In full the results are lists of links, and the
 * arrow keys move the focus from one to the next.
 */
export class Options {
  readonly #input: HTMLInputElement;
  readonly #results: HTMLElement;
  readonly #full: boolean;
  /** Whether the pointer is down in the list, and what is shown once it is not: a link replaced under it would not be followed. */
  #pressed = false;
  #waiting: (() => void) | null = null;

  constructor(input: HTMLInputElement, results: HTMLElement, full: boolean) {
    this.#input = input;
    this.#results = results;
    this.#full = full;
    results.addEventListener("pointerdown", () => {
      this.#pressed = true;
    });
    // The click comes right after the pointer is up.
    for (const end of ["pointerup", "pointercancel"]) addEventListener(end, () => setTimeout(() => this.#release()));
    if (full) return;
    // A field of type search must not be a combobox.
    input.type = "text";
    input.setAttribute("role", "combobox");
    input.setAttribute("aria-autocomplete", "list");
    input.setAttribute("aria-controls", results.id);
    input.setAttribute("aria-expanded", "false");
    results.setAttribute("role", "listbox");
    // Choosing with the pointer must not take the focus from the field first.
    results.addEventListener("pointerdown", (event) => event.preventDefault());
  }

  /** Shows these nodes in place of those before. The option that was chosen, or the link that had the focus, keeps it where it is there again: the index answers later than the page itself. */
  fill(nodes: readonly Node[], some: boolean): void {
    if (this.#pressed) {
      this.#waiting = () => this.fill(nodes, some);
      return;
    }
    const before = this.#full ? document.activeElement : this.#chosen(this.#all());
    const address = before instanceof HTMLAnchorElement && this.#results.contains(before) ? before.href : null;
    this.#results.replaceChildren(...nodes);
    this.#results.hidden = !some;
    this.#input.removeAttribute("aria-activedescendant");
    const again = this.#all().find((one) => one instanceof HTMLAnchorElement && one.href === address) ?? null;
    if (this.#full) again?.focus();
    else {
      this.#choose(again);
      this.#input.setAttribute("aria-expanded", String(some && document.activeElement === this.#input));
    }
  }

  #release(): void {
    this.#pressed = false;
    this.#waiting?.();
    this.#waiting = null;
  }

  #all(): HTMLElement[] {
    return [...this.#results.querySelectorAll<HTMLElement>("a.hit, button.hit")];
  }

  close(): void {
    this.#waiting = null;
    if (this.#full) return;
    this.#results.hidden = true;
    this.#choose(null);
    this.#input.setAttribute("aria-expanded", "false");
  }

  /** Answers the arrow keys, and Enter where an option is chosen. Keys of an input method are its own. */
  move(event: KeyboardEvent): void {
    if (event.isComposing || event.altKey || event.ctrlKey || event.metaKey) return;
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    const all = this.#all();
    if (this.#full) this.#walk(event, step, all);
    else if (step !== undefined) this.#turn(event, step, all);
    else if (event.key === "Enter") this.#follow(event, all);
  }

  /** In full: from the field through the links that show. */
  #walk(event: KeyboardEvent, step: number | undefined, all: readonly HTMLElement[]): void {
    const stops = [this.#input, ...all.filter((one) => one.offsetParent !== null)];
    const at = stops.indexOf(document.activeElement as HTMLElement);
    if (step === undefined || at < 0) return;
    event.preventDefault();
    stops[at + step]?.focus();
  }

  /** In short: to the next option, around the ends; what was closed opens again. */
  #turn(event: KeyboardEvent, step: number, all: readonly HTMLElement[]): void {
    event.preventDefault();
    const chosen = this.#chosen(all);
    if (this.#results.hidden && all.length > 0) this.fill([...this.#results.childNodes], true);
    const from = chosen ? all.indexOf(chosen) : step > 0 ? -1 : all.length;
    this.#choose(all[(from + step + all.length) % (all.length || 1)] ?? null);
  }

  #follow(event: KeyboardEvent, all: readonly HTMLElement[]): void {
    const chosen = this.#chosen(all);
    if (!chosen) return;
    event.preventDefault();
    chosen.click();
  }

  #chosen(all: readonly HTMLElement[]): HTMLElement | null {
    const id = this.#input.getAttribute("aria-activedescendant");
    return all.find((one) => one.id === id) ?? null;
  }

  #choose(option: HTMLElement | null): void {
    for (const one of this.#results.querySelectorAll("[aria-selected=true]"))
      one.setAttribute("aria-selected", "false");
    option?.setAttribute("aria-selected", "true");
    option?.scrollIntoView({ block: "nearest" });
    if (option) this.#input.setAttribute("aria-activedescendant", option.id);
    else this.#input.removeAttribute("aria-activedescendant");
  }
}
