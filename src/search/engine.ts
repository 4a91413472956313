import { decode, encodeQuery, words } from "./tokens.ts";

/** A found provision or note: its address within the site, and its words with the places that match. */
export interface Hit {
  readonly url: string;
  readonly kind: string;
  readonly title: string;
  /** The words around the first match, in stretches that match or do not. */
  readonly excerpt: readonly { readonly text: string; readonly match: boolean }[];
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

const AROUND = 18;

/** The stretches of a text that a query's words match, in order and without overlap. */
function matches(text: string, query: readonly string[]): [start: number, end: number][] {
  const spans: [number, number][] = [];
  for (const word of query) {
    for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + word.length))
      spans.push([at, at + word.length]);
  }
  return spans
    .sort(([a], [b]) => a - b)
    .filter(([start], index, all) => index === 0 || start >= (all[index - 1]?.[1] ?? 0));
}

function excerptOf(text: string, spans: readonly [number, number][]): Hit["excerpt"] {
  const from = Math.max(0, (spans[0]?.[0] ?? 0) - AROUND);
  const to = Math.min(text.length, (spans[0]?.[1] ?? 0) + 3 * AROUND);
  const stretches: { text: string; match: boolean }[] = [{ text: from > 0 ? "…" : "", match: false }];
  let at = from;
  for (const [start, end] of spans.filter(([, end]) => end <= to)) {
    stretches.push({ text: text.slice(at, start), match: false }, { text: text.slice(start, end), match: true });
    at = end;
  }
  stretches.push({ text: text.slice(at, to) + (to < text.length ? "…" : ""), match: false });
  return stretches.filter((stretch) => stretch.text !== "");
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

/** Finds the provisions and notes that hold every word of the query as it stands, the official text first, each kind best first. */
export async function search(query: string, root: string, limit: number): Promise<{ hits: Hit[]; total: number }> {
  const wanted = words(query);
  if (wanted.length === 0) return { hits: [], total: 0 };
  const { results } = await (await loadEngine(root)).search(encodeQuery(query));
  const fragments = await Promise.all(results.map((result) => result.data()));
  const found = fragments.flatMap((fragment): Hit[] => {
    const text = decode(fragment.content);
    const seen = text.toLowerCase();
    if (!wanted.every((word) => seen.includes(word))) return [];
    const title = fragment.meta.title ?? "";
    const body = text.slice(title.replaceAll(/\s/g, "").length);
    const excerpt = excerptOf(body, matches(body.toLowerCase(), wanted));
    return [{ url: fragment.raw_url ?? fragment.url, kind: fragment.meta.kind ?? "", title, excerpt }];
  });
  const official = found.filter(({ kind }) => kind === "正文");
  const others = found.filter(({ kind }) => kind !== "正文");
  return { hits: [...official, ...others].slice(0, limit), total: found.length };
}
