/** What sort of difference it is, for a reader who asks whether it matters. */
export type Nature = "words" | "punctuation" | "width" | "lookalike" | "invisible";

/** Characters that are easily taken for each other, a group a line. */
const LOOKALIKES: readonly string[] = [
  "一—―－–ー-─",
  "〇○◯0OＯ",
  "·・•‧．",
  "…⋯",
  "己已巳",
  "末未",
  "日曰",
  "人入八",
  "土士",
  "干千于",
  "天夭",
  "戊戌戍",
  "晴睛",
  "侯候",
  "拔拨",
  "口囗",
  '“”"〝〞＂',
  "‘’'＇",
];

const PUNCTUATION = /^(?:(?!\p{Script=Han})[\p{P}\p{S}])+$/u;
/** Radicals and compatibility forms, which look like the character they stand for: 人 as U+2F08. */
const HAN = /\p{Script=Han}/u;
const INVISIBLE = /^[\p{C}\p{M}]+$/u;
const FULL_WIDTH = /[\uff01-\uff5e\uffe0-\uffe6]/;

const plain = (char: string) => char.normalize("NFKC");

function alike(a: string, b: string): boolean {
  return plain(a) === plain(b) || LOOKALIKES.some((group) => group.includes(a) && group.includes(b));
}

/** The nature of one difference: what the official text has, and what the copy has in its place; either may be empty. */
export function natureOf(official: string, copy: string): Nature {
  const [a, b] = [Array.from(official), Array.from(copy)];
  const both = a.length === b.length ? a.map((char, index) => [char, b[index] ?? ""] as const) : [];
  if (both.length > 0) {
    if (both.every(([x, y]) => plain(x) === plain(y)) && FULL_WIDTH.test(official + copy)) return "width";
    if (both.every(([x, y]) => alike(x, y))) return "lookalike";
  }
  if ([...a, ...b].some((char) => HAN.test(char) && plain(char) !== char)) return "lookalike";
  if (INVISIBLE.test(official + copy)) return "invisible";
  return PUNCTUATION.test(official + copy) ? "punctuation" : "words";
}
