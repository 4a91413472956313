import type { OwnWords } from "./words.ts";

/** What the page of own cases is given at build. */
export interface RoomData {
  readonly words: OwnWords;
  /** What each difficulty is called. */
  readonly difficulty: Readonly<Record<string, string>>;
  /** What cases can be about. */
  readonly topics: readonly string[];
  /** The site's own cases, which can be taken along. */
  readonly site: readonly { readonly slug: string; readonly title: string }[];
}

/** What somebody came for before the desk was there. */
export type Start = "new" | "file" | null;
