import { fill } from "../../fill.ts";
import { articleOf, isFindingRef, LAST_ARTICLE, type Ref, refLabel } from "../../law/index.ts";
import type { DrillMaterial, DrillProvision, DrillQuestion } from "./question.ts";
import type { Random } from "./random.ts";

/** A right option among wrong ones, in any order. */
function among(random: Random, right: string, wrong: readonly string[]): Pick<DrillQuestion, "options" | "right"> {
  const options = random.shuffle([right, ...wrong]);
  return { options, right: [options.indexOf(right)] };
}

const itemsOf = ({ provisions }: DrillMaterial) => provisions.filter(({ ref }) => ref.split(".").length === 3);

/** An item's words: which item is it? */
export function itemQuestion(random: Random, material: DrillMaterial): DrillQuestion {
  const items = itemsOf(material);
  const one = random.pick(items);
  const others = random.shuffle(items.filter(({ ref }) => ref !== one.ref)).slice(0, 3);
  return {
    kind: "item",
    key: `item:${one.ref}`,
    ask: material.words.kinds.item,
    quote: one.text,
    ...among(
      random,
      one.label,
      others.map(({ label }) => label),
    ),
    refs: [one.ref],
    why: fill(material.words.why.item, { label: one.label }),
  };
}

const GROUNDS = { "11": "exempt", "12": "lenient", "13": "severe" } as const;

/** An item of articles 11 to 13: exempt, lenient or severe? */
export function groundQuestion(random: Random, material: DrillMaterial): DrillQuestion {
  const { outcomes, words } = material;
  const one = random.pick(itemsOf(material).filter(({ ref }) => isFindingRef(ref)));
  const article = String(articleOf(one.ref)) as keyof typeof GROUNDS;
  const all = Object.values(GROUNDS).map((id) => outcomes[id] ?? id);
  const right = outcomes[GROUNDS[article]] ?? "";
  return {
    kind: "ground",
    key: `ground:${one.ref}`,
    ask: words.kinds.ground,
    quote: one.text,
    ...among(
      random,
      right,
      all.filter((title) => title !== right),
    ),
    refs: [article, one.ref],
    why: fill(words.why.ground, { label: one.label, article: refLabel(article) }),
  };
}

/** An article's heading: which article is it? */
export function articleQuestion(random: Random, { headings, words }: DrillMaterial): DrillQuestion {
  const numbers = Array.from({ length: LAST_ARTICLE }, (_, index) => `${index + 1}` as Ref);
  const [article, ...others] = random.shuffle(numbers).slice(0, 4) as [Ref, ...Ref[]];
  return {
    kind: "article",
    key: `article:${article}`,
    ask: fill(words.kinds.article, { heading: headings[article] ?? "" }),
    quote: "",
    ...among(random, refLabel(article), others.map(refLabel)),
    refs: [article],
    why: fill(words.why.article, { article: refLabel(article) }),
  };
}

/** The terms that a provision holds once, so that a blank has one place. */
const termsIn = ({ text }: DrillProvision, terms: readonly string[]) =>
  terms.filter((term) => text.split(term).length === 2);

/** A provision with one term left out: which word stands there? The others are terms of other places, of about the same length, that this provision does not hold. */
export function clozeQuestion(random: Random, material: DrillMaterial): DrillQuestion {
  const { terms, words } = material;
  const able = material.provisions.filter((one) => termsIn(one, terms).length > 0);
  const one = random.pick(able);
  const term = random.pick(termsIn(one, terms));
  const foreign = terms.filter((other) => !one.text.includes(other) && !other.includes(term) && !term.includes(other));
  const others = random
    .shuffle(foreign)
    .sort((a, b) => Math.abs(a.length - term.length) - Math.abs(b.length - term.length))
    .slice(0, 3);
  return {
    kind: "cloze",
    key: `cloze:${one.ref}:${term}`,
    ask: words.kinds.cloze,
    quote: one.text.replace(term, words.blank),
    ...among(random, term, others),
    refs: [one.ref],
    why: fill(words.why.cloze, { label: one.label }),
  };
}

/** Some questions of the determination, out of order: in which order are they asked? */
export function orderQuestion(random: Random, { steps, words }: DrillMaterial): DrillQuestion {
  const chosen = random
    .shuffle(steps.map((_, index) => index))
    .slice(0, 4)
    .sort((a, b) => a - b);
  const shown = random.shuffle(chosen);
  return {
    kind: "order",
    key: `order:${chosen.join(",")}`,
    ask: words.kinds.order,
    quote: "",
    options: shown.map((index) => steps[index] ?? ""),
    right: chosen.map((index) => shown.indexOf(index)),
    refs: ["3", "6", "11"],
    why: words.why.order,
  };
}
