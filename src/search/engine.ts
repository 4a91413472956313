import type { Kind } from "./kinds.ts";
import { charactersOf, decode, encodeQuery, normalise } from "./tokens.ts";

/** A found record: its address within the site, and its words. */
export interface Hit {
  readonly url: string;
  readonly kind: Kind;
  readonly title: string;
  readonly text: string;
  /** Whether only another name of it holds the words. */
  readonly alias: boolean;
}

interface Fragment {
  readonly raw_url?: string;
  readonly url: string;
  readonly content: string;
  readonly meta: Readonly<Record<string, string>>;
}

interface Pagefind {
  search(query: string): Promise<{ results: { data(): Promise<Fragment> }[] }>;
}

let engine: Promise<Pagefind> | undefined;

/**
 * Loads Pagefind from the site's own files, once. Pagefind reads the page's language at this moment only, and
 * would cut the query into words of its own if it saw Chinese; the tokens here are already ours.
 */
export function loadEngine(root: string): Promise<Pagefind> {
  engine ??= import(/* @vite-ignore */ new URL(`${root}pagefind/pagefind.js`, document.baseURI).href).then(
    ({ createInstance }: { createInstance: (options: object) => Pagefind }) => {
      const page = document.documentElement;
      const language = page.lang;
      page.lang = "und";
      try {
        return createInstance({ noWorker: true });
      } finally {
        page.lang = language;
      }
    },
  );
  engine.catch(() => {
    engine = undefined;
  });
  return engine;
}

/** The records that hold every phrase as it stands, in their title, their words or another name of theirs; best first. */
export async function findPhrases(phrases: readonly string[], root: string): Promise<Hit[]> {
  const encoded = encodeQuery(phrases.join(" "));
  if (encoded === "") return [];
  const { results } = await (await loadEngine(root)).search(encoded);
  const fragments = await Promise.all(results.map((result) => result.data()));
  return fragments.flatMap(({ raw_url, url, content, meta }): Hit[] => {
    const { title = "", kind = "note", also = "" } = meta;
    const all = decode(content);
    const lengthOf = (part: string) => part.replaceAll(/\s/g, "").length;
    // What stands at the end are the characters one by one (see `integrations/search-index.ts`).
    const end = all.length - charactersOf(all).length - lengthOf(also);
    const text = all.slice(lengthOf(title), end);
    const shown = [normalise(title), normalise(text)];
    const isShown = (phrase: string) => shown.some((part) => part.includes(phrase));
    const isNamed = (phrase: string) => normalise(also).includes(phrase);
    if (!phrases.every((phrase) => isShown(phrase) || isNamed(phrase))) return [];
    return [{ url: raw_url ?? url, kind: kind as Kind, title, text, alias: !phrases.every(isShown) }];
  });
}
