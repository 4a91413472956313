import { fill } from "../fill.ts";
import { ASIDE_KEY, OWN_KEY } from "./own/keeps.ts";
import { wipeTraining } from "./wipe.ts";

/** The own cases of this device as they are kept: their text, and how many; null where they cannot be counted. */
function ownKept(): { readonly text: string; readonly n: number | null } {
  let text = "";
  try {
    text = localStorage.getItem(OWN_KEY) ?? "";
    if (text === "") return { text, n: 0 };
    const { cases } = JSON.parse(text);
    return { text, n: Array.isArray(cases) ? cases.length : null };
  } catch {
    return { text, n: text === "" ? 0 : null };
  }
}

/** What could not be read and was put aside; empty where there is nothing, or where it may not be asked. */
function asideKept(): string {
  try {
    return localStorage.getItem(ASIDE_KEY) ?? "";
  } catch {
    return "";
  }
}

const loses = () => ownKept().n !== 0 || asideKept() !== "";

/** The button that wipes the training. Where own cases would go, or what is put aside of them, it says how many and asks once, in place; the focus follows there and back. */
export class TrainingWipe extends HTMLElement {
  readonly #ask = this.#button("ask");
  readonly #asked = this.querySelector<HTMLElement>("fieldset");

  connectedCallback(): void {
    this.hidden = false;
    this.#ask?.addEventListener("click", () => (loses() ? this.#turn(true) : this.#wipe()));
    this.#button("no")?.addEventListener("click", () => this.#turn(false));
    this.#button("yes")?.addEventListener("click", () => {
      this.#wipe();
      this.#turn(false);
    });
    const { file, asideFile } = this.dataset;
    this.#button("export")?.addEventListener("click", () => this.#save(file, ownKept().text, "application/json"));
    this.#button("exportAside")?.addEventListener("click", () => this.#save(asideFile, asideKept(), "text/plain"));
  }

  #button(name: string): HTMLButtonElement | null {
    return this.querySelector<HTMLButtonElement>(`[data-do="${name}"]`);
  }

  async #save(name = "", text: string, type: string): Promise<void> {
    const { download } = await import("../download.ts");
    download(name, text, type);
    this.#say(this.dataset.exported);
  }

  #say(words = ""): void {
    const status = this.querySelector("[role=status]");
    if (status) status.textContent = words;
  }

  #turn(asking: boolean): void {
    if (!(this.#ask && this.#asked)) return;
    this.#ask.hidden = asking;
    this.#asked.hidden = !asking;
    if (asking) this.#tellWhat();
    this.#button(asking ? "no" : "ask")?.focus();
  }

  #tellWhat(): void {
    this.#say();
    const { n } = ownKept();
    const aside = asideKept() !== "";
    const { what = "", unread = "", aside: asideWords = "" } = this.dataset;
    const own = n === null ? unread : n > 0 ? fill(what, { n }) : "";
    const place = this.querySelector("[data-own]");
    if (place) place.textContent = own + (aside ? asideWords : "");
    this.#button("export")?.toggleAttribute("hidden", n === 0);
    this.#button("exportAside")?.toggleAttribute("hidden", !aside);
  }

  #wipe(): void {
    this.#say(wipeTraining() ? this.dataset.done : this.dataset.failed);
    document.dispatchEvent(new Event("training-wiped"));
  }
}
