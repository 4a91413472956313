import { element } from "../reading/element.ts";
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
  const drawn = element("div", { className: "search__start" });
  const choice = (className: string, textContent: string, onclick: () => void) => {
    const button = element("button", { type: "button", className, textContent, onclick });
    if (quick) asOption(button);
    return button;
  };
  const row = (title: string, queries: readonly string[], ...more: HTMLElement[]) => {
    const group = element(
      "div",
      {},
      element("p", { className: "hits__title" }, title),
      ...queries.map((query) => choice("hit hit--query", query, () => begin(query))),
      ...more,
    );
    group.setAttribute("role", "group");
    group.setAttribute("aria-label", title);
    drawn.append(group);
  };
  if (recent.length > 0) row(words.recent, recent, choice("hit hit--query hit--forget", words.forget, forget));
  row(words.examples, words.tries);
  return drawn;
}
