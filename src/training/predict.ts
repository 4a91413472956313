import { fill } from "../fill.ts";
import { whenBack } from "./come-back.ts";
import { keepProgress, readProgress } from "./progress.ts";
import { type Choice, type Key, partingOf } from "./vote/tally.ts";
import { whenWiped } from "./wipe.ts";

/** What is said of a prediction. */
export interface PredictWords {
  readonly missing: string;
  readonly committed: string;
  readonly notKept: string;
  readonly wiped: string;
  readonly right: string;
  readonly wrong: string;
  readonly own: string;
  readonly premised: string;
  readonly leftOpen: string;
}

/** What the key says of one person; `premised` where that holds on a premise only. */
export interface PersonKey extends Key {
  readonly premised: boolean;
}

/**
 * A judgment of each person before the key is seen, kept on this device; then how it compares, once the key is opened. Who goes on to
 * the key or to the self-assessment without one is asked once, in place, and can.
 */
export class CasePredict extends HTMLElement {
  readonly #slug = this.dataset.slug ?? "";
  readonly #key: readonly PersonKey[] = JSON.parse(this.dataset.key ?? "[]");
  readonly #words: PredictWords = JSON.parse(this.dataset.words ?? "{}");
  readonly #selects = [...this.querySelectorAll("select")];
  /** The judgment of each person; null until it was committed. */
  #committed: readonly string[] | null = this.#read();
  /** Whether it stands on this device, too. */
  #kept = this.#committed !== null;
  /** Where whoever was asked wants to go on to; null until somebody was asked. */
  #onward: (() => void) | null = null;

  connectedCallback(): void {
    const form = this.querySelector("form");
    const key = document.getElementById("key");
    if (!(form && key instanceof HTMLDetailsElement)) return;
    form.hidden = false;
    this.#choose();
    form.addEventListener("submit", (event) => {
      event.preventDefault();
      this.#commit();
      this.#compare(key);
    });
    const wiped = () => {
      form.reset();
      this.#committed = null;
      this.#kept = false;
      this.#say(this.#words.wiped);
      this.#compare(key);
    };
    whenWiped(wiped);
    whenBack(() => {
      // A judgment that could not be kept stands on this page alone.
      if (this.#committed !== null && !this.#kept) return;
      const now = this.#read();
      if (now?.join() === this.#committed?.join()) return;
      if (now === null) return wiped();
      this.#committed = now;
      this.#kept = true;
      this.#choose();
      this.#compare(key);
    });
    this.#guard(key);
  }

  /** The judgment that this device keeps, if any. */
  #read(): readonly string[] | null {
    return readProgress().predictions[this.#slug] ?? null;
  }

  /** Sets the fields as the judgment was committed. */
  #choose(): void {
    for (const [index, select] of this.#selects.entries()) select.value = this.#committed?.[index] ?? "";
  }

  #say(words: string): void {
    const status = this.querySelector("[role=status]");
    if (status) status.textContent = words;
  }

  #empty(): HTMLSelectElement | undefined {
    return this.#selects.find((select) => select.value === "");
  }

  #commit(): void {
    const empty = this.#empty();
    if (empty) {
      this.#say(this.#words.missing);
      empty.focus();
      return;
    }
    this.#committed = this.#selects.map((select) => select.value);
    this.#showQuestion(false);
    this.#kept = keepProgress({ predictions: { ...readProgress().predictions, [this.#slug]: this.#committed } });
    this.#say(this.#words.committed + (this.#kept ? "" : this.#words.notKept));
  }

  /** Has the key and the self-assessment ask first. */
  #guard(key: HTMLDetailsElement): void {
    const summary = key.querySelector("summary");
    const practise = this.querySelector<HTMLAnchorElement>(".predict__practise");
    key.addEventListener("toggle", () => key.open && this.#compare(key));
    summary?.addEventListener("click", (event) => {
      const open = () => {
        key.open = true;
        summary.focus();
      };
      if (!key.open && this.#asks(open)) event.preventDefault();
    });
    practise?.addEventListener("click", (event) => {
      if (this.#asks(() => practise.click())) event.preventDefault();
    });
    this.querySelector("[data-do=judge]")?.addEventListener("click", () => {
      this.#showQuestion(false);
      (this.#empty() ?? this.querySelector<HTMLElement>("[type=submit]"))?.focus();
    });
    this.querySelector("[data-do=go]")?.addEventListener("click", () => {
      this.#showQuestion(false);
      this.#onward?.();
    });
  }

  /** Asks whether to go on without a judgment, unless there is one or somebody was asked before. Returns whether it asks. */
  #asks(onward: () => void): boolean {
    const asks = this.#committed === null && this.#onward === null;
    this.#showQuestion(asks);
    if (asks) this.#onward = onward;
    return asks;
  }

  #showQuestion(on: boolean): void {
    const question = this.querySelector<HTMLElement>("fieldset");
    if (!question) return;
    question.hidden = !on;
    if (on) question.querySelector("button")?.focus();
  }

  /** How a judgment stands to the key. */
  #standing(choice: Choice, key: PersonKey): string {
    const parting = partingOf(choice, key);
    if (parting === "open") return `。${this.#words.leftOpen}`;
    if (parting !== "same") return `（${this.#words.wrong}）`;
    return `（${key.premised ? this.#words.premised : this.#words.right}）`;
  }

  /** Says beside each person's answer how the own judgment compares; nothing where there is none. */
  #compare(key: HTMLElement): void {
    for (const old of key.querySelectorAll(".key__own")) old.remove();
    const committed = this.#committed;
    if (committed === null) return;
    for (const [index, heading] of [...key.querySelectorAll("section > h2")].entries()) {
      const chosen = [...(this.#selects[index]?.options ?? [])].find(({ value }) => value === committed[index]);
      const right = this.#key[index];
      if (!chosen || !right) continue;
      const line = document.createElement("p");
      line.className = "key__own";
      line.textContent = fill(this.#words.own, { own: chosen.text }) + this.#standing(chosen.value as Choice, right);
      heading.after(line);
    }
  }
}
