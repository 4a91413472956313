import { fill } from "../fill.ts";
import { element } from "../reading/element.ts";
import type { Excerpt } from "./excerpt.ts";
import { KINDS, type Kind } from "./kinds.ts";
import { leaveMarks } from "./mark.ts";
import { asOption } from "./options.ts";
import type { Line, Section, View } from "./view.ts";
import type { SearchWords } from "./words.ts";

/** How results are drawn: in short under a field, as options to choose among, or in full as lists of links. */
export interface Manner {
  readonly quick: boolean;
  readonly root: string;
  readonly words: SearchWords;
  /** What a result does beside leading there. */
  readonly onFollow: () => void;
}

/** In short: so many sections, so many lines of each. In full: so many notes of an article before one asks for more. */
const QUICK = { sections: 5, lines: 2 } as const;
const LINES = 5;

const stretches = (excerpt: Excerpt) => excerpt.map(({ text, match }) => (match ? element("mark", {}, text) : text));

function link(line: Line, { quick, root, words, onFollow }: Manner): HTMLAnchorElement {
  const made = element(
    "a",
    { className: "hit" },
    element("span", { className: "hit__title" }, line.title),
    element("span", { className: "hit__kind" }, words.kinds[line.kind]),
    element("span", { className: "hit__text" }, ...stretches(line.excerpt)),
  );
  if (line.why) made.append(element("span", { className: "hit__why" }, line.why));
  made.dataset.kind = line.kind;
  made.href = root + line.url.replace(/^\//, "");
  made.addEventListener("click", () => {
    leaveMarks(line.url, line.marks);
    onFollow();
  });
  if (quick) asOption(made);
  return made;
}

function section({ title, answer, lines }: Section, manner: Manner): HTMLElement {
  const { quick, words } = manner;
  const made = element(quick ? "div" : "section", { className: answer ? "hits hits--refused" : "hits" });
  made.append(element(quick ? "p" : "h2", { className: "hits__title" }, title));
  if (quick) {
    made.setAttribute("role", "group");
    made.setAttribute("aria-label", answer ? `${title}。${answer}` : title);
  }
  if (answer) made.append(element("p", { className: "hits__answer" }, answer));
  const shown = quick ? lines.slice(0, QUICK.lines) : lines;
  if (quick) made.append(...shown.map((line) => link(line, manner)));
  else {
    const list = element("ol", {});
    const put = (some: readonly Line[]) => list.append(...some.map((line) => element("li", {}, link(line, manner))));
    put(shown.slice(0, LINES));
    made.append(list);
    if (shown.length > LINES) {
      const more = element("button", { className: "hits__more" }, fill(words.more, { n: shown.length - LINES }));
      more.type = "button";
      more.addEventListener("click", () => {
        put(shown.slice(LINES));
        more.remove();
        list.querySelectorAll("a")[LINES]?.focus();
      });
      made.append(more);
    }
  }
  return made;
}

/** The kinds among all lines, to show only some of them. Hides and shows what stands in the list. */
function filters(view: View, list: HTMLElement, words: SearchWords): HTMLElement | null {
  const lines = view.sections.flatMap((one) => one.lines);
  const kinds = KINDS.filter((kind) => lines.some((line) => line.kind === kind));
  if (kinds.length < 2) return null;
  const box = element("fieldset", { className: "search__filters" }, element("legend", {}, words.filters));
  const chosen = new Set<Kind>();
  for (const kind of kinds) {
    const tick = element("input", {});
    tick.type = "checkbox";
    tick.addEventListener("change", () => {
      if (tick.checked) chosen.add(kind);
      else chosen.delete(kind);
      for (const item of list.querySelectorAll<HTMLElement>("li")) {
        const own = item.querySelector<HTMLElement>(".hit")?.dataset.kind as Kind | undefined;
        item.hidden = chosen.size > 0 && own !== undefined && !chosen.has(own);
      }
      for (const part of list.querySelectorAll<HTMLElement>(".hits"))
        part.hidden = chosen.size > 0 && [...part.querySelectorAll("li")].every((item) => item.hidden);
    });
    const n = lines.filter((line) => line.kind === kind).length;
    box.append(element("label", {}, tick, `${words.kinds[kind]} ${n}`));
  }
  return box;
}

/** Everything that is shown for a query, after a line of its own where a citation leads somewhere at once. */
export function draw(view: View, cited: Line | null, manner: Manner): Node[] {
  const { quick, root, words } = manner;
  const drawn = element("div", { className: "search__list" });
  if (cited) drawn.append(link(cited, manner));
  const sections = quick ? view.sections.slice(0, QUICK.sections) : view.sections;
  for (const [place, one] of sections.entries()) {
    if (one.far && !sections[place - 1]?.far) drawn.append(element("p", { className: "search__far" }, words.far));
    drawn.append(section(one, manner));
    if (place > 0 || !view.offer) continue;
    const offer = element("a", { className: "hit hit--offer" }, words.offer, view.offer.title);
    offer.href = root + view.offer.url.slice(1);
    if (quick) asOption(offer);
    drawn.append(offer);
  }
  const tools = quick ? null : filters(view, drawn, words);
  return tools ? [tools, drawn] : [drawn];
}
