/**
 * The tokens that both the index and the query are made of. In a run of Han characters the token at each
 * position is that character with the next, the last one alone; a run of letters or digits is one token; every
 * other mark is its own. So a token's place is its character's place, and any substring is a run of tokens.
 */
const UNIT = /\p{Script=Han}|(?:(?!\p{Script=Han})[\p{L}\p{N}])+|[^\s]/gu;
const HAN = /^\p{Script=Han}$/u;

/** Full- and half-width forms and letter case made one: ５９号 asks for what 59号 asks for. */
export function normalise(text: string): string {
  return text.normalize("NFKC").toLowerCase();
}

/** The tokens of a text, in order. */
export function tokens(text: string): string[] {
  const units = text.match(UNIT) ?? [];
  return units.map((unit, index) => {
    const next = units[index + 1];
    return HAN.test(unit) && next !== undefined && HAN.test(next) ? unit + next : unit;
  });
}

/** The Han characters of a text, each once. */
export function charactersOf(text: string): string[] {
  return [...new Set(text.match(/\p{Script=Han}/gu) ?? [])];
}

/** A text as the index holds it: its own characters, so that it can be shown again. */
export function encode(text: string): string {
  return tokens(text).join(" ");
}

/** The text again from its tokens: of two Han characters the first, anything else whole. */
export function decode(content: string): string {
  return content.replace(
    /(\p{Script=Han})\p{Script=Han}(?:\s|$)|(\S+)(?:\s|$)/gu,
    (_, han: string, other: string) => han ?? other,
  );
}

/** The words of a query as the index is asked for them; a single character stands for every token it begins. */
export function encodeQuery(query: string): string {
  return words(query)
    .flatMap((word) => {
      const all = tokens(word);
      return all.length > 1 && HAN.test(all.at(-1) ?? "") ? all.slice(0, -1) : all;
    })
    .join(" ");
}

/** The parts of a query that each must be found as they stand. */
export function words(query: string): string[] {
  return normalise(query).match(/[\p{L}\p{N}]+/gu) ?? [];
}
