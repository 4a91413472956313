import { whenBack } from "./come-back.ts";
import { readProgress } from "./progress.ts";
import { whenWiped } from "./wipe.ts";

/** The list of cases: shows those of a topic, says which were predicted on this device. */
class TrainingList extends HTMLElement {
  connectedCallback(): void {
    const label = this.querySelector("label");
    const select = this.querySelector("select");
    const status = this.querySelector("[role=status]");
    const items = [...this.querySelectorAll<HTMLElement>("li[data-slug]")];
    if (label) label.hidden = false;
    select?.addEventListener("change", () => {
      for (const item of items)
        item.hidden = select.value !== "" && !item.dataset.topics?.split(" ").includes(select.value);
      if (status) status.textContent = items.every((item) => item.hidden) ? (this.dataset.none ?? "") : "";
    });
    this.showDone();
    whenWiped(() => this.showDone());
    whenBack(() => this.showDone());
    document.addEventListener("training-wiped", () => this.showDone());
  }

  showDone(): void {
    const { predictions } = readProgress();
    for (const item of this.querySelectorAll<HTMLElement>("li[data-slug]")) {
      const done = item.querySelector(".training__done");
      if (done) done.textContent = predictions[item.dataset.slug ?? ""] ? (this.dataset.done ?? "") : "";
    }
  }
}

/** Brings the list to life. */
export function startTrainingList(): void {
  customElements.define("training-list", TrainingList);
}
