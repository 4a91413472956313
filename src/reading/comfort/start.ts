import { fill } from "../../fill.ts";
import { followKeys, onMac } from "./keys.ts";
import { keepPlace, storedPlace } from "./place.ts";
import { changeSettings, readSettings, showLook } from "./settings.ts";
import { chineseVoices } from "./voices.ts";

/** Words that tell that a part could not be loaded, beside the button that asked for it. */
function tellFailure(button: HTMLElement, words: string): void {
  const status = document.createElement("span");
  status.setAttribute("role", "status");
  status.textContent = words;
  button.after(status);
}

/** The button that reads the page aloud stands there only where the device can; its voices may come late. */
function offerListening(slot: HTMLElement, failed: string): void {
  const offer = () => {
    if (slot.firstChild || chineseVoices().length === 0) return;
    const button = document.createElement("button");
    button.type = "button";
    button.textContent = slot.dataset.listen ?? "";
    button.addEventListener("click", () => {
      import("./listen.ts").then(
        ({ startListening }) => startListening(button),
        () => tellFailure(button, failed),
      );
    });
    slot.append(button);
  };
  offer();
  window.speechSynthesis?.addEventListener?.("voiceschanged", offer);
}

/** What reading comfort needs at once; its panel, its voice and its offer are fetched when used. */
export function startComfort(opener: HTMLElement, leave: HTMLElement | null): void {
  const { failed = "", find = "" } = opener.dataset;
  const show = () => showLook(readSettings().look);
  show();
  addEventListener("storage", show);
  addEventListener("pageshow", ({ persisted }) => persisted && show());
  opener.addEventListener("click", () => {
    import("./panel.ts").then(
      ({ togglePanel }) => togglePanel(opener),
      () => tellFailure(opener, failed),
    );
  });
  leave?.addEventListener("click", () => {
    const { elder, ...look } = readSettings().look;
    changeSettings({ look });
    opener.focus();
  });
  addEventListener("keydown", followKeys);
  const field = document.getElementById("search-input");
  if (field) field.title = fill(find, { key: onMac() ? "⌘K" : "Ctrl+K" });
  const slot = document.querySelector<HTMLElement>("[data-listen]");
  if (slot) offerListening(slot, failed);
  document.addEventListener("visibilitychange", () => document.hidden && keepPlace());
  const stored = storedPlace();
  if (stored) import("./offer.ts").then(({ offerPlace }) => offerPlace(stored));
}
