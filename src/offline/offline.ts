import { fill } from "../fill.ts";
import { siteRoot } from "../reading/root.ts";

interface OfflineWords {
  readonly keep: string;
  readonly drop: string;
  readonly progress: string;
  readonly ready: string;
  readonly dropped: string;
  readonly failed: string;
}

const PREFIX = "yiyuan-site-";

/** The button that keeps the whole site on the device, and takes it off again. Absent where the browser cannot. */
export class OfflineBox extends HTMLElement {
  readonly #words: OfflineWords = JSON.parse(this.dataset.words ?? "{}");
  readonly #button = this.querySelector("button");
  readonly #status = this.querySelector("[role=status]");

  connectedCallback(): void {
    if (!("serviceWorker" in navigator) || !("caches" in window) || !this.#button) return;
    this.hidden = false;
    this.#button.addEventListener("click", () => void this.#turn());
    navigator.serviceWorker.addEventListener("message", ({ data }) => this.#hear(data));
    void this.#name();
  }

  async #isKept(): Promise<boolean> {
    return (await caches.keys()).some((name) => name.startsWith(PREFIX));
  }

  async #name(): Promise<void> {
    if (this.#button) this.#button.textContent = (await this.#isKept()) ? this.#words.drop : this.#words.keep;
  }

  #say(words: string): void {
    if (this.#status) this.#status.textContent = words;
  }

  #hear(data: { kept?: number; of?: number; ready?: boolean; failed?: boolean }): void {
    if (data.failed) this.#say(this.#words.failed);
    else if (data.ready) this.#say(this.#words.ready);
    else if (data.kept !== undefined) this.#say(fill(this.#words.progress, { n: data.kept, of: data.of ?? 0 }));
    void this.#name();
  }

  async #turn(): Promise<void> {
    const root = siteRoot().href;
    if (await this.#isKept()) {
      for (const one of await navigator.serviceWorker.getRegistrations())
        if (one.scope === root) await one.unregister();
      for (const name of await caches.keys()) if (name.startsWith(PREFIX)) await caches.delete(name);
      this.#say(this.#words.dropped);
      return this.#name();
    }
    this.#say(fill(this.#words.progress, { n: 0, of: "…" }));
    try {
      await navigator.serviceWorker.register(`${root}sw.js`, { scope: root });
    } catch {
      this.#say(this.#words.failed);
    }
  }
}
