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

  constructor(input: HTMLInputElement, results: HTMLElement, full: boolean) {
    this.#input = input;
    this.#results = results;
    this.#full = full;
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

  /** Shows these nodes in place of those before. */
  fill(nodes: readonly Node[], some: boolean): void {
    this.#results.replaceChildren(...nodes);
    this.#results.hidden = !some;
    this.#input.removeAttribute("aria-activedescendant");
    if (!this.#full) this.#input.setAttribute("aria-expanded", String(some && document.activeElement === this.#input));
  }

  close(): void {
    if (this.#full) return;
    this.#results.hidden = true;
    this.#choose(null);
    this.#input.setAttribute("aria-expanded", "false");
  }

  /** Answers the arrow keys, and Enter where an option is chosen. Keys of an input method are its own. */
  move(event: KeyboardEvent): void {
    if (event.isComposing || event.altKey || event.ctrlKey || event.metaKey) return;
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    const all = [...this.#results.querySelectorAll<HTMLElement>("a.hit, button.hit")].filter(
      (one) => one.offsetParent !== null,
    );
    if (this.#full) {
      const stops: HTMLElement[] = [this.#input, ...all];
      const at = stops.indexOf(document.activeElement as HTMLElement);
      if (step === undefined || at < 0) return;
      event.preventDefault();
      stops[at + step]?.focus();
      return;
    }
    const chosen = all.find((one) => one.id === this.#input.getAttribute("aria-activedescendant")) ?? null;
    if (step !== undefined) {
      event.preventDefault();
      if (this.#results.hidden && this.#results.firstChild) this.fill([...this.#results.childNodes], true);
      const at = chosen ? all.indexOf(chosen) : step > 0 ? -1 : all.length;
      this.#choose(all[(at + step + all.length) % (all.length || 1)] ?? null);
    } else if (event.key === "Enter" && chosen) {
      event.preventDefault();
      chosen.click();
    }
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
