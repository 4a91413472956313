/** What answers were given under: the SHA-256 of the text and of the logic, whole or the first digits. */
export interface Edition {
  readonly text: string;
  readonly logic: string;
}

/** How many digits of each hash a link carries. */
export const SHORT = 8;

/** The edition by the first digits of its hashes, as links carry it. */
export function shortEdition({ text, logic }: Edition): Edition {
  return { text: text.slice(0, SHORT), logic: logic.slice(0, SHORT) };
}

const same = (made: string, now: string) => made.length >= SHORT && now.startsWith(made);

/** In what the edition that answers were given under differs from this one; `unknown` where it is not stated. */
export function changedSince(made: Edition | null, now: Edition): readonly ("text" | "logic" | "unknown")[] {
  if (made === null) return ["unknown"];
  const parts = ["text", "logic"] as const;
  return parts.filter((part) => !same(made[part], now[part]));
}
