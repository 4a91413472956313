import { fetched } from "../reading/fetched.ts";
import { type Answerer, prepare } from "./ask/answer.ts";
import type { SearchData } from "./ask/data.ts";
import type { SearchWords } from "./words.ts";

/** What the field works with: the data, the words of the results, and what answers from them. */
export interface Ready extends Answerer {
  readonly data: SearchData;
  readonly words: SearchWords;
}

const fetchData = fetched<SearchData & { readonly words: SearchWords }>("data/search.json");
let ready: Promise<Ready> | undefined;

/** Fetches and prepares it, once a page. Rejects where it cannot be had; the next call tries anew. */
export function loadAnswers(): Promise<Ready> {
  ready ??= fetchData().then(({ words, ...data }) => ({ ...prepare(data), data, words }));
  ready.catch(() => {
    ready = undefined;
  });
  return ready;
}
