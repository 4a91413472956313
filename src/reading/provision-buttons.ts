import { fill } from "../fill.ts";
import { type Ref, refLabel } from "../law/refs.ts";

/**
 * Puts a button beside every official block of an article, which opens the tools for it below the block.
 * The tools are fetched when first used; marks are shown at once where the device keeps any.
 */
export function addProvisionButtons(): void {
  const { toolLabel = "", toolFailed = "" } = document.querySelector<HTMLElement>("[data-tool-label]")?.dataset ?? {};
  const blocks = document.querySelectorAll<HTMLElement>(".article-grid [data-ref]");
  if (blocks.length === 0) return;
  const status = document.createElement("p");
  status.setAttribute("role", "status");
  for (const block of blocks) {
    const button = document.createElement("button");
    button.type = "button";
    button.className = "provision-button";
    button.textContent = "⋯";
    button.setAttribute("aria-label", fill(toolLabel, { ref: refLabel(block.dataset.ref as Ref) }));
    button.setAttribute("aria-expanded", "false");
    button.addEventListener("click", () => {
      import("./provision-panel.ts")
        .then(({ togglePanel }) => togglePanel(button, block))
        .catch(() => {
          status.textContent = toolFailed;
          button.after(status);
        });
    });
    block.after(button);
  }
  if (keepsMarks()) import("./marks/show.ts").then(({ showMarks }) => showMarks());
}

/** Whether the device may keep marks; written out here, so that readers without any load nothing. */
function keepsMarks(): boolean {
  try {
    return localStorage.getItem("yiyuan-marks") !== null;
  } catch {
    return false;
  }
}
