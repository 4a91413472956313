/**
 * What two ways of asking are compared by: each Han character, each pair of neighbours, and each run of letters or
 * digits. Text must be in normal form (see `query.ts`).
 */
export function grams(text: string): string[] {
  const found = new Set<string>();
  for (const run of text.match(/\p{Script=Han}+|[a-z0-9]+/gu) ?? []) {
    if (/^[a-z0-9]/.test(run)) found.add(run);
    else {
      const characters = [...run];
      for (const [index, character] of characters.entries()) {
        found.add(character);
        const next = characters[index + 1];
        if (next !== undefined) found.add(character + next);
      }
    }
  }
  return [...found];
}

/** The same by sound: each syllable and each pair of neighbours, marked so that none is mistaken for letters typed. */
export function soundGrams(syllables: readonly (string | null)[]): string[] {
  const found = new Set<string>();
  for (const [index, syllable] of syllables.entries()) {
    if (syllable === null) continue;
    found.add(syllable);
    const next = syllables[index + 1];
    if (next) found.add(`${syllable} ${next}`);
  }
  return [...found];
}
