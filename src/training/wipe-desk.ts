import { fill } from "../fill.ts";
import { OWN_KEY } from "./own/keeps.ts";
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

/** The button that wipes the training. Where own cases would go, it says how many and asks once, in place; the focus follows there and back. */
export class TrainingWipe extends HTMLElement {
  readonly #ask = this.#button("ask");
  readonly #asked = this.querySelector<HTMLElement>("fieldset");

  connectedCallback(): void {
    this.hidden = false;
    this.#ask?.addEventListener("click", () => (ownKept().n === 0 ? this.#wipe() : this.#turn(true)));
    this.#button("no")?.addEventListener("click", () => this.#turn(false));
    this.#button("yes")?.addEventListener("click", () => {
      this.#wipe();
      this.#turn(false);
    });
    this.#button("export")?.addEventListener("click", async () => {
      const { download } = await import("../download.ts");
      download(this.dataset.file ?? "", ownKept().text, "application/json");
      this.#say(this.dataset.exported);
    });
  }

  #button(name: string): HTMLButtonElement | null {
    return this.querySelector<HTMLButtonElement>(`[data-do="${name}"]`);
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
    const { what = "", unread = "" } = this.dataset;
    const place = this.querySelector("[data-own]");
    if (place) place.textContent = n === null ? unread : fill(what, { n });
  }

  #wipe(): void {
    this.#say(wipeTraining() ? this.dataset.done : this.dataset.failed);
    document.dispatchEvent(new Event("training-wiped"));
  }
}
