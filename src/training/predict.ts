import { fill } from "../fill.ts";
import { beginPractice, keepProgress, readProgress } from "./progress.ts";
import { whenWiped } from "./wipe.ts";

interface PredictWords {
  readonly missing: string;
  readonly committed: string;
  readonly wiped: string;
  readonly right: string;
  readonly wrong: string;
  readonly own: string;
}

/** A judgment of each person before the key is seen, kept on this device; then how it compares, once the key is opened. */
export class CasePredict extends HTMLElement {
  readonly #slug = this.dataset.slug ?? "";
  readonly #key: readonly string[] = JSON.parse(this.dataset.key ?? "[]");
  readonly #words: PredictWords = JSON.parse(this.dataset.words ?? "{}");

  connectedCallback(): void {
    const form = this.querySelector("form");
    const key = document.getElementById("key");
    if (!(form && key instanceof HTMLDetailsElement)) return;
    const selects = [...form.querySelectorAll("select")];
    const status = this.querySelector("[role=status]");
    const say = (words: string) => {
      if (status) status.textContent = words;
    };
    form.hidden = false;
    const before = readProgress().predictions[this.#slug];
    for (const [index, select] of selects.entries()) select.value = before?.[index] ?? "";
    form.addEventListener("submit", (event) => {
      event.preventDefault();
      const chosen = selects.map((select) => select.value);
      const empty = selects.find((select) => select.value === "");
      if (empty) {
        say(this.#words.missing);
        empty.focus();
        return;
      }
      keepProgress({ predictions: { ...readProgress().predictions, [this.#slug]: chosen } });
      say(this.#words.committed);
    });
    whenWiped(() => {
      form.reset();
      say(this.#words.wiped);
    });
    key.addEventListener("toggle", () => {
      if (key.open && selects.every((select) => select.value !== "")) this.#compare(selects, key);
    });
    this.querySelector(".predict__practise")?.addEventListener("click", () =>
      beginPractice(this.#slug, this.dataset.blank ?? ""),
    );
  }

  /** Says beside each person's answer how the own judgment compares. */
  #compare(selects: readonly HTMLSelectElement[], key: HTMLElement): void {
    for (const old of key.querySelectorAll(".key__own")) old.remove();
    for (const [index, heading] of [...key.querySelectorAll("section > h2")].entries()) {
      const select = selects[index];
      if (!select) continue;
      const right = select.value === this.#key[index];
      const line = document.createElement("p");
      line.className = "key__own";
      line.textContent = `${fill(this.#words.own, { own: select.selectedOptions[0]?.text ?? "" })}（${right ? this.#words.right : this.#words.wrong}）`;
      heading.after(line);
    }
  }
}
