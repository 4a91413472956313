import { isRef, LAST_ARTICLE, REFS, type Ref } from "../law/refs.ts";

/** Why a citation names nothing, with the number that is right: 第十一条只有六项. */
export interface Impossible {
  readonly reason: "noArticle" | "undivided" | "fewParagraphs" | "noItems" | "fewItems";
  readonly article: number;
  readonly count: number;
  /** What exists nearest to it. */
  readonly nearest: Ref;
}

const NUMBER = "[0-9零〇一二两三四五六七八九十百]+";
const LEFT = "[(（\\[【]?";
const RIGHT = "[)）\\]】]?";
/** 第十一条第（四）项, 11条4项, 十一条四, 第五条第二款; a bare number after 条 is an item, or a paragraph where there are no items. */
const CHINESE = new RegExp(
  `^第?(?<article>${NUMBER})条(?:第?(?<paragraph>${NUMBER})款)?(?:第?${LEFT}(?<part>${NUMBER})${RIGHT}(?<item>项)?)?$`,
);
/** 11, 11(4), 11.4, 11-4, art. 11(4), 11.1.4 */
const DIGITS =
  /^(?:art(?:icle)?\.?|§)?(?<article>\d{1,3})(?:[(.\-/](?<first>\d{1,3})\)?)?(?:[(.\-/](?<second>\d{1,3})\)?)?$/;

const DIGIT_OF: Readonly<Record<string, number>> = {
  零: 0,
  〇: 0,
  一: 1,
  二: 2,
  两: 2,
  三: 3,
  四: 4,
  五: 5,
  六: 6,
  七: 7,
  八: 8,
  九: 9,
};

/** 十一 is 11, 二十 is 20, 百 is 100; digits are read as they stand, 二〇二二 is 2022. */
export function numberOf(text: string): number {
  if (/^\d+$/.test(text)) return Number(text);
  if (/^[^十百]{2,}$/.test(text)) return Number([...text].map((one) => DIGIT_OF[one] ?? one).join(""));
  let total = 0;
  let digit = 0;
  for (const character of text) {
    const unit = { 十: 10, 百: 100 }[character];
    if (unit === undefined) digit = DIGIT_OF[character] ?? Number(character);
    else {
      total += (digit || 1) * unit;
      digit = 0;
    }
  }
  return total + digit;
}

const itemsOf = (article: number) => REFS.filter((ref) => ref.startsWith(`${article}.`) && ref.split(".").length === 3);
const paragraphsOf = (article: number) => REFS.filter((ref) => /^\d+\.\d$/.test(ref) && ref.startsWith(`${article}.`));

function refTo(article: number, paragraph: number | null, item: number | null): Ref | Impossible {
  const whole = String(article);
  if (!isRef(whole)) return { reason: "noArticle", article, count: LAST_ARTICLE, nearest: String(LAST_ARTICLE) as Ref };
  const paragraphs = paragraphsOf(article);
  const items = itemsOf(article);
  const wrong = (reason: Impossible["reason"], count: number, nearest: Ref = whole): Impossible => ({
    reason,
    article,
    count,
    nearest,
  });
  const inItem = item === null ? undefined : items[item - 1];
  if (paragraph !== null && paragraphs.length === 0) return wrong("undivided", 1, inItem);
  if (paragraph !== null && !paragraphs[paragraph - 1]) return wrong("fewParagraphs", paragraphs.length);
  if (item === null) return paragraph === null ? whole : (paragraphs[paragraph - 1] as Ref);
  if (items.length === 0) return wrong("noItems", 0);
  return inItem ?? wrong("fewItems", items.length);
}

/** A number that does not say whether it counts items or paragraphs: items where the article has them. */
function refToPart(article: number, part: number | null): Ref | Impossible {
  if (part !== null && itemsOf(article).length === 0 && paragraphsOf(article).length > 0)
    return refTo(article, part, null);
  return refTo(article, null, part);
}

/**
 * Reads a citation as people type it: 「11条4项」「第十一条第（四）项」「十一条四」「art 11(4)」.
 * @returns the ref; why there is none; or null where the words are no citation
 */
export function parseCitation(words: string): Ref | Impossible | null {
  const text = words
    .normalize("NFKC")
    .toLowerCase()
    .replaceAll("條", "条")
    .replaceAll("項", "项")
    .replace(/^(?:《?沂源县行政败诉案件过错责任追究暂行办法》?|《?(?:本|该)?办法》?)/, "")
    .replace(/\s+/g, "");
  if (isRef(text)) return text;
  const number = (value: string | undefined) => (value === undefined ? null : numberOf(value));
  const chinese = CHINESE.exec(text)?.groups;
  if (chinese) {
    const article = numberOf(chinese.article ?? "");
    const paragraph = number(chinese.paragraph);
    const part = number(chinese.part);
    return chinese.item || paragraph !== null ? refTo(article, paragraph, part) : refToPart(article, part);
  }
  const digits = DIGITS.exec(text)?.groups;
  if (!digits) return null;
  const article = Number(digits.article);
  // A number alone may be a year or the number of a document.
  if (/^\d+$/.test(text) && article > LAST_ARTICLE) return null;
  // `11.1.4` names the only paragraph: the form of refs in this site's data.
  const second = number(digits.second);
  return second === null ? refToPart(article, number(digits.first)) : refTo(article, null, second);
}

const WITHIN = new RegExp(`第?${NUMBER}条(?:第?${NUMBER}款)?(?:第?${LEFT}${NUMBER}${RIGHT}项?)?`, "g");

/** Every provision that is cited within other words: of 「第十一条和第13条」 both. */
export function citedWithin(words: string): Ref[] {
  const found = [...words.normalize("NFKC").matchAll(WITHIN)].map(([citation]) => parseCitation(citation));
  return found.filter((one) => typeof one === "string");
}
