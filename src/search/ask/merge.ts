import type { Answer, Group } from "./answer.ts";

/** How much an article gains when its notes hold the query's words, shared with the other articles whose notes do. */
const NOTED = 0.3;

/**
 * The groups once the notes have been looked through: articles whose notes hold the words rise, or join.
 * @param holders the articles (or `notice`) whose notes hold every phrase of the query
 */
export function withNotes({ groups, query }: Answer, holders: ReadonlySet<string>): Group[] {
  // One character stands in too many notes to say anything.
  if (holders.size === 0 || [...query.text].length < 2) return [...groups];
  const gain = NOTED / Math.sqrt(holders.size);
  const known = new Set(groups.map(({ id }) => id));
  return [
    ...groups.map((group) => (holders.has(group.id) ? { ...group, score: group.score + gain } : group)),
    ...[...holders].filter((id) => !known.has(id)).map((id): Group => ({ id, score: gain, found: [] })),
  ].sort((a, b) => b.score - a.score);
}
