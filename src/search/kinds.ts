/** The kinds of what can be found, in the order they are shown in. */
export const KINDS = ["official", "note", "term", "case", "question"] as const;
export type Kind = (typeof KINDS)[number];
