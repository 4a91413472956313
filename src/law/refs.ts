/**
 * Refs: every article, paragraph (款) and item (项) of the measure that can be cited.
 * `N` is an article, `N.P` a paragraph where the article has several, `N.P.I` an item.
 */

interface Shape {
  readonly paragraphs: 1 | 2;
  readonly items: number;
}

/** How the text divides articles; articles not listed have one paragraph and no items. Held equal to the text by a test. */
const DIVIDED: Readonly<Record<number, Shape>> = {
  3: { paragraphs: 1, items: 2 },
  5: { paragraphs: 2, items: 0 },
  11: { paragraphs: 1, items: 6 },
  12: { paragraphs: 1, items: 3 },
  13: { paragraphs: 1, items: 5 },
  14: { paragraphs: 2, items: 0 },
  17: { paragraphs: 2, items: 0 },
};

/** The number of the last article. */
export const LAST_ARTICLE = 19;

type Digit = "1" | "2" | "3" | "4" | "5" | "6" | "7" | "8" | "9";
type ArticleNumber = Digit | `1${"0" | Digit}`;

/** A finding that art. 11, 12 or 13 names: the items that make up the merits of a person's case. */
export type FindingRef = `11.1.${1 | 2 | 3 | 4 | 5 | 6}` | `12.1.${1 | 2 | 3}` | `13.1.${1 | 2 | 3 | 4 | 5}`;

/** A provision of the measure that exists. */
export type Ref = ArticleNumber | `${5 | 14 | 17}.${1 | 2}` | `3.1.${1 | 2}` | FindingRef;

function refsOfArticle(article: number): Ref[] {
  const shape = DIVIDED[article];
  const refs = [`${article}`];
  if (shape?.paragraphs === 2) refs.push(`${article}.1`, `${article}.2`);
  for (let item = 1; item <= (shape?.items ?? 0); item += 1) refs.push(`${article}.1.${item}`);
  return refs as Ref[];
}

/** Every ref, in the order of the text. */
export const REFS: readonly Ref[] = Array.from({ length: LAST_ARTICLE }, (_, i) => refsOfArticle(i + 1)).flat();

const ORDER = new Map<string, number>(REFS.map((ref, index) => [ref, index]));

/** Whether `value` names a provision of the measure: `isRef("11.1.4")` is true, `isRef("11.1")` is false. */
export function isRef(value: string): value is Ref {
  return ORDER.has(value);
}

/** Sorts refs in the order of the text and drops repetitions. */
export function sortRefs(refs: Iterable<Ref>): Ref[] {
  return [...new Set(refs)].sort((a, b) => (ORDER.get(a) ?? 0) - (ORDER.get(b) ?? 0));
}

/** The items of articles 11, 12 and 13, which are the questions about a person's circumstances. */
export const FINDINGS_OF = {
  "11": ["11.1.1", "11.1.2", "11.1.3", "11.1.4", "11.1.5", "11.1.6"],
  "12": ["12.1.1", "12.1.2", "12.1.3"],
  "13": ["13.1.1", "13.1.2", "13.1.3", "13.1.4", "13.1.5"],
} as const satisfies Record<string, readonly FindingRef[]>;

/** All fourteen findings, in the order of the text. */
export const FINDINGS: readonly FindingRef[] = Object.values(FINDINGS_OF).flat();

/** Whether a ref is one of the fourteen findings. */
export function isFindingRef(ref: string): ref is FindingRef {
  return (FINDINGS as readonly string[]).includes(ref);
}

const DIGITS = ["零", "一", "二", "三", "四", "五", "六", "七", "八", "九", "十"];

/** A number from 1 to 999 in Chinese numerals, as laws count articles: `chineseNumber(111)` is "一百一十一". */
export function chineseNumber(value: number): string {
  if (value <= 10) return DIGITS[value] ?? "";
  if (value < 20) return `十${DIGITS[value - 10]}`;
  const hundreds = Math.floor(value / 100);
  const tens = Math.floor((value % 100) / 10);
  const ones = value % 10;
  const head = hundreds > 0 ? `${DIGITS[hundreds]}百` : "";
  if (tens === 0) return head + (ones > 0 ? `零${DIGITS[ones]}` : "");
  return `${head}${DIGITS[tens]}十${ones > 0 ? DIGITS[ones] : ""}`;
}

/** The citation form of a ref: `refLabel("11.1.4")` is "第十一条第四项", `refLabel("5.2")` is "第五条第二款". */
export function refLabel(ref: Ref): string {
  const [article, paragraph, item] = ref.split(".").map(Number);
  const head = `第${chineseNumber(article ?? 0)}条`;
  if (item !== undefined) return `${head}第${chineseNumber(item)}项`;
  return paragraph === undefined ? head : `${head}第${chineseNumber(paragraph)}款`;
}

/** The anchor of a ref on every page that shows it: `refAnchor("11.1.3")` is "art-11-1-3". */
export function refAnchor(ref: Ref): string {
  return `art-${ref.replaceAll(".", "-")}`;
}

/** The path of a ref's own page: "/text/11/", "/text/11/3/" for an item, "/text/5/p2/" for a paragraph. */
export function refPath(ref: Ref): string {
  const [article, paragraph, item] = ref.split(".");
  if (item !== undefined) return `/text/${article}/${item}/`;
  return paragraph === undefined ? `/text/${article}/` : `/text/${article}/p${paragraph}/`;
}

/** The article a ref belongs to, as a number. */
export function articleOf(ref: Ref): number {
  return Number(ref.split(".")[0]);
}

/** The mark of an item as the text prints it: `itemMark("11.1.4")` is "（四）"; empty where the ref is no item. */
export function itemMark(ref: string): string {
  const item = ref.split(".")[2];
  return item === undefined ? "" : `（${chineseNumber(Number(item))}）`;
}
