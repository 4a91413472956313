import type { CharacterData } from "./characters.ts";

/** What the search answers from by itself, as the page fetches it. */
export interface SearchData {
  readonly characters: CharacterData;
  /** How people ask for each target, a line each. Targets as in `content/search/asked/`. */
  readonly asked: Readonly<Record<string, string>>;
  /** The official words of each 条, 款 or 项 that holds any, and of the notice. */
  readonly provisions: readonly (readonly [target: string, text: string])[];
  /** The editors' heading of each article. */
  readonly headings: Readonly<Record<string, string>>;
  /** What the measure does not cover: the question, the honest answer, and where to look. */
  readonly outside: Readonly<
    Record<string, { readonly title: string; readonly answer: string; readonly see: readonly string[] }>
  >;
  /** The question of the self-assessment that a provision is asked by. */
  readonly questions: Readonly<Record<string, { readonly id: string; readonly title: string }>>;
}
