import { asOption } from "./options.ts";
import type { SearchWords } from "./words.ts";

interface Start {
  readonly quick: boolean;
  readonly words: SearchWords;
  readonly begin: (query: string) => void;
  readonly forget: () => void;
}

/** What stands under an empty field: what was looked for on this device, which one action clears, and examples. */
export function drawStart(recent: readonly string[], { quick, words, begin, forget }: Start): HTMLElement {
  const drawn = document.createElement("div");
  drawn.className = "search__start";
  const row = (title: string, queries: readonly string[]) => {
    const group = document.createElement("div");
    group.setAttribute("role", "group");
    group.setAttribute("aria-label", title);
    const head = document.createElement("p");
    head.className = "hits__title";
    head.textContent = title;
    group.append(head);
    for (const query of queries) {
      const button = document.createElement("button");
      button.type = "button";
      button.className = "hit hit--query";
      button.textContent = query;
      if (quick) asOption(button);
      button.addEventListener("click", () => begin(query));
      group.append(button);
    }
    drawn.append(group);
    return group;
  };
  if (recent.length > 0) {
    const group = row(words.recent, recent);
    const clear = document.createElement("button");
    clear.type = "button";
    clear.className = "hit hit--query hit--forget";
    clear.textContent = words.forget;
    if (quick) asOption(clear);
    clear.addEventListener("click", forget);
    group.append(clear);
  }
  row(words.examples, words.tries);
  return drawn;
}
