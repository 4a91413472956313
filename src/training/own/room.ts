import { keepsOwn } from "./keeps.ts";
import type { Start } from "./room-data.ts";

/** The page of own cases: what is needed to write is fetched when there are own cases, or when somebody begins. */
export class OwnRoom extends HTMLElement {
  connectedCallback(): void {
    const place = this.querySelector<HTMLElement>("[data-place]");
    const before = this.querySelector<HTMLElement>("[data-before]");
    const status = this.querySelector("[role=status]");
    if (!(place && before && status)) return;
    const open = (start: Start) => {
      status.textContent = this.dataset.loading ?? "";
      import("./mount.tsx")
        .then(({ mountDesk }) => mountDesk(place, JSON.parse(this.dataset.room ?? "{}"), start))
        .then(
          () => {
            before.hidden = true;
          },
          () => {
            status.textContent = this.dataset.failed ?? "";
            before.hidden = false;
          },
        );
    };
    for (const button of before.querySelectorAll("button"))
      button.addEventListener("click", () => open(button.dataset.start as Start));
    // While the own cases are fetched nothing else is begun: it would be begun a second time, and lost.
    if (keepsOwn()) open(null);
    else before.hidden = false;
  }
}
