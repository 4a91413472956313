import { readProgress, wipeTraining } from "./progress.ts";

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
  }

  showDone(): void {
    const { predictions } = readProgress();
    for (const item of this.querySelectorAll<HTMLElement>("li[data-slug]")) {
      const done = item.querySelector(".training__done");
      if (done) done.textContent = predictions[item.dataset.slug ?? ""] ? (this.dataset.done ?? "") : "";
    }
  }
}

/** Brings the list and the button that wipes everything to life. */
export function startTrainingList(): void {
  customElements.define("training-list", TrainingList);
  const wipe = document.getElementById("wipe-training");
  if (!wipe) return;
  wipe.hidden = false;
  wipe.addEventListener("click", () => {
    const { done = "", failed = "" } = wipe.dataset;
    const status = wipe.nextElementSibling;
    if (status) status.textContent = wipeTraining() ? done : failed;
    document.querySelector<TrainingList>("training-list")?.showDone();
  });
}
