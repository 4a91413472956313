/** What is known of single Han characters, as the page receives it. */
export interface CharacterData {
  /** Traditional and simplified characters in turn: 條条項项. */
  readonly simplified: string;
  /** Each syllable without its tone, with the characters read so: `{ ying: "应英影" }`. */
  readonly syllables: Readonly<Record<string, string>>;
}

/** What can be asked of single Han characters. */
export interface Characters {
  /** The text with traditional characters made simplified. */
  simplify(text: string): string;
  /** How a character is read, without its tone; null where that is not known. */
  syllableOf(character: string): string | null;
  /** Letters cut into syllables, 「yingsubuli」 into ying su bu li; null where they are none. The fewest syllables win. */
  cut(letters: string): string[] | null;
}

/** Makes the data ready for use. */
export function readCharacters({ simplified, syllables }: CharacterData): Characters {
  const simple = new Map<string, string>();
  const pairs = [...simplified];
  for (let at = 0; at + 1 < pairs.length; at += 2) simple.set(pairs[at] ?? "", pairs[at + 1] ?? "");
  const reading = new Map(
    Object.entries(syllables).flatMap(([syllable, all]) => [...all].map((one) => [one, syllable] as const)),
  );
  const known = new Set(Object.keys(syllables));
  const longest = Math.max(...[...known].map(({ length }) => length));
  return {
    simplify: (text) => text.replace(/\p{Script=Han}/gu, (character) => simple.get(character) ?? character),
    syllableOf: (character) => reading.get(character) ?? null,
    cut(letters) {
      const best: (string[] | null)[] = [[]];
      for (let end = 1; end <= letters.length; end += 1) {
        let found: string[] | null = null;
        for (let start = Math.max(0, end - longest); start < end; start += 1) {
          const before = best[start];
          const syllable = letters.slice(start, end);
          if (before && known.has(syllable) && (found === null || before.length + 1 < found.length))
            found = [...before, syllable];
        }
        best.push(found);
      }
      return best[letters.length] ?? null;
    },
  };
}
