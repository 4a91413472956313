import type { Kind } from "./kinds.ts";
import { decode, encodeQuery, normalise } from "./tokens.ts";

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

/** Whether a text holds every phrase as it stands. Marks count only in a phrase that has some itself. */
function holds(text: string, phrases: readonly string[]): boolean {
  return phrases.every((phrase) => text.includes(phrase));
}

/** The records that hold every phrase as it stands, best first. */
export async function findPhrases(phrases: readonly string[], root: string): Promise<Hit[]> {
  const encoded = encodeQuery(phrases.join(" "));
  if (encoded === "") return [];
  const { results } = await (await loadEngine(root)).search(encoded);
  const fragments = await Promise.all(results.map((result) => result.data()));
  return fragments.flatMap(({ raw_url, url, content, meta }): Hit[] => {
    const all = decode(content);
    if (!holds(normalise(all), phrases)) return [];
    const { title = "", kind = "note", also = "" } = meta;
    const bare = (text: string) => text.replaceAll(/\s/g, "");
    const text = all.slice(bare(title).length, all.length - bare(also).length);
    const shown = normalise(bare(title) + text);
    return [{ url: raw_url ?? url, kind: kind as Kind, title, text, alias: !holds(shown, phrases) }];
  });
}
