import { copyText } from "../../reading/clipboard.ts";
import { openSet, setAddress } from "./address.ts";
import { newSeed, tidySeed } from "./random.ts";

/** How to begin: without end, or with a set that everybody shares and that the address names. The questions are fetched then. */
export class DrillStart extends HTMLElement {
  readonly #seed = tidySeed(new URLSearchParams(location.search).get("seed") ?? "");

  connectedCallback(): void {
    this.hidden = false;
    for (const part of this.querySelectorAll<HTMLElement>("[data-for]"))
      part.hidden = part.dataset.for !== (this.#seed === "" ? "endless" : "set");
    for (const name of this.querySelectorAll("[data-seed]")) name.textContent = this.#seed;
    const address = this.querySelector<HTMLInputElement>("[data-address]");
    if (address) address.value = new URL(setAddress(this.#seed), location.href).href;
    address?.addEventListener("focus", () => address.select());
    this.#on("begin", () => this.#begin());
    this.#on("make", () => openSet(newSeed()));
    this.#on("copy", async () => {
      const done = await copyText(address?.value ?? "");
      this.#say("copy", done ? this.dataset.copied : this.dataset.copyFailed);
    });
    this.#on("qr", () => this.#drawQr(address?.value ?? ""));
    this.querySelector("form")?.addEventListener("submit", (event) => {
      event.preventDefault();
      const name = tidySeed(this.querySelector<HTMLInputElement>("[name=seed]")?.value ?? "");
      if (name !== "") openSet(name);
    });
  }

  #on(what: string, act: () => void): void {
    for (const button of this.querySelectorAll(`[data-do="${what}"]`)) button.addEventListener("click", act);
  }

  #say(where: string, words = ""): void {
    const status = this.querySelector(`[data-said="${where}"]`);
    if (status) status.textContent = words;
  }

  async #drawQr(text: string): Promise<void> {
    const place = this.querySelector<HTMLElement>("[data-qr]");
    if (!place) return;
    const { alt = "", failedWords = "" } = place.dataset;
    const drawn = await import("../../codes/qr-picture.ts").then(
      ({ qrPicture }) => qrPicture(text, alt),
      () => null,
    );
    if (drawn) place.replaceChildren(drawn);
    else this.#say("copy", failedWords);
  }

  #begin(): void {
    const place = document.getElementById("drill");
    const failed = this.querySelector<HTMLElement>("[data-failed]");
    if (!place || !failed) return;
    failed.hidden = true;
    this.#say("begin", this.dataset.loading);
    import("./mount.tsx")
      .then(({ mountDrill }) => mountDrill(place, this.#seed))
      .then(
        () => {
          document.querySelector("[data-drill-lead]")?.remove();
          this.remove();
        },
        () => {
          this.#say("begin");
          failed.hidden = false;
        },
      );
  }
}
