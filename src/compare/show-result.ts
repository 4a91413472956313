import { fill } from "../fill.ts";
import { actionButton, element } from "../reading/element.ts";
import type { Comparison } from "./compare.ts";
import type { Copy } from "./copy.ts";
import type { CompareWords } from "./load-words.ts";
import { blankName, codesOf, gapName, natureName, scopeName, whereName } from "./name.ts";
import type { OfficialLine } from "./official.ts";
import { sha256Hex } from "./sha256.ts";
import { comparedText, differenceId } from "./show-text.ts";

/** What there is to tell. */
export interface Told {
  /** The file's name, or that it was pasted. */
  readonly name: string;
  readonly copy: Copy;
  readonly comparison: Comparison;
  readonly official: readonly OfficialLine[];
  readonly words: CompareWords;
}

/** Differences that are listed; the text beside them shows all. */
const MOST_LISTED = 200;
const MOST_SHOWN = 60;

const paragraph = (...words: (Node | string)[]) => element("p", {}, ...words);

function side(label: string, text: string, codes: string, { result }: CompareWords): HTMLElement {
  const length = Array.from(text).length;
  const shown =
    length > MOST_SHOWN ? fill(result.clipped, { text: Array.from(text).slice(0, 40).join(""), n: length }) : text;
  const words = text === "" ? result.none : element("span", { className: "compare__words" }, shown);
  return paragraph(element("span", { className: "compare__side" }, label), words, codes === "" ? "" : ` ${codes}`);
}

function differenceList({ comparison: { differences }, words }: Told): Node[] {
  if (differences.length === 0) return [];
  const items = differences
    .slice(0, MOST_LISTED)
    .map((difference, index) =>
      element(
        "li",
        {},
        paragraph(
          element("a", { href: `#${differenceId(index)}` }, whereName(difference, words.places)),
          element("span", { className: "compare__nature" }, natureName(difference, words)),
        ),
        side(words.result.official, difference.official, codesOf(difference, difference.official), words),
        side(words.result.copy, difference.copy, codesOf(difference, difference.copy), words),
      ),
    );
  return [
    element("h3", {}, words.result.differences),
    element("p", { className: "compare__aside" }, words.places.counting),
    element("ol", { className: "compare__list" }, ...items),
    ...(differences.length > MOST_LISTED ? [paragraph(fill(words.result.more, { n: MOST_LISTED }))] : []),
  ];
}

function blankList({ comparison: { blanks }, words }: Told): Node[] {
  if (blanks.length === 0) return [];
  const { result, places } = words;
  const items = blanks.map(({ official, copy, count, where }) =>
    element(
      "li",
      {},
      side(result.official, blankName(official, words), "", words),
      side(result.copy, blankName(copy, words), "", words),
      element("p", { className: "compare__aside" }, fill(result.places, { n: count, where: gapName(where, places) })),
    ),
  );
  return [
    element("h3", {}, result.blanks),
    element("p", { className: "compare__aside" }, result.blanksLead),
    element("ul", { className: "compare__list" }, ...items),
  ];
}

function hashes({ copy, comparison, words }: Told, part: string): Node[] {
  const { result } = words;
  const official = sha256Hex(new TextEncoder().encode(comparison.officialText));
  const [same, blanks] = [copy.sha256 === official, comparison.differences.length === 0];
  const hash = (name: string, value: string) =>
    element("div", {}, element("dt", {}, name), element("dd", {}, element("code", { className: "hash" }, value)));
  const meaning = blanks ? result.hashBlanks : result.hashDifferent;
  return [
    element("h3", {}, result.hashes),
    element(
      "dl",
      { className: "compare__hashes" },
      hash(fill(result.officialHash, { parts: part }), official),
      hash(copy.ofFile ? result.copyFile : result.copyText, copy.sha256),
    ),
    paragraph(same ? result.hashSame : meaning),
  ];
}

/** What is said of white space right under the result. */
function blankWords({ comparison: { differences, blanks }, words: { result } }: Told): string {
  if (blanks.length === 0) return differences.length === 0 ? result.identical : "";
  return differences.length === 0 ? result.sameButBlanks : result.alsoBlanks;
}

/** The result in the order a reader asks: the same or not, of which part, what differs where, hashes. */
export function resultOf(told: Told): Node[] {
  const { name, copy, comparison, official, words } = told;
  const { result } = words;
  const { differences, lines } = comparison;
  const same = differences.length === 0;
  const whole = lines.length === official.length;
  const parts = whole
    ? result.whole
    : scopeName(
        lines.map(({ line }) => line),
        official,
        words.places,
      );
  const heading = element(
    "h2",
    { className: same ? "compare__same" : "compare__different", tabIndex: -1 },
    same ? result.same : fill(result.different, { n: differences.length }),
  );
  const form = copy.form === "docx" ? result.docx : copy.form;
  return [
    heading,
    element("p", { className: "compare__aside" }, form ? fill(result.of, { file: name, encoding: form }) : name),
    paragraph(whole ? result.scopeWhole : fill(result.scope, { parts })),
    ...[blankWords(told)].filter(Boolean).map((sentence) => paragraph(sentence)),
    ...(copy.aside ? [paragraph(result[copy.aside])] : []),
    ...differenceList(told),
    ...comparedText(comparison, words),
    ...blankList(told),
    ...hashes(told, parts),
    element(
      "p",
      { className: "compare__print" },
      actionButton(result.print, () => print()),
    ),
  ];
}
