import type { Ref } from "../law/refs.ts";
import { type Impossible, parseCitation } from "../search/citation.ts";

/** What an address that leads nowhere may have meant: a provision, why there is none, or a page by its path. */
export type Nearest =
  | { readonly kind: "provision"; readonly ref: Ref }
  | { readonly kind: "impossible"; readonly why: Impossible }
  | { readonly kind: "page"; readonly path: string };

/** What addresses put before the number of an article. */
const BEFORE = /^(?:texts?|articles?|art|tiao|条文|正文)(?:[-_.]|$)/;

/** The parts of an address, without the ending of a file. */
function partsOf(path: string): string[] {
  let plain = path;
  try {
    plain = decodeURIComponent(path);
  } catch {
    // What is wrongly encoded is read as it stands.
  }
  return plain
    .toLowerCase()
    .replace(/(?:index)?\.html?$/, "")
    .split("/")
    .filter(Boolean);
}

/** The parts as a citation is written: 「20」「p2」 is 20条2款, 「11」「7」 is 11条7. */
function asCitation([first = "", ...rest]: readonly string[]): string {
  const article = /^\d{1,3}$/.test(first) ? `${first}条` : first;
  return article + rest.map((part) => part.replace(/^p(\d+)$/, "$1款")).join("");
}

/** A citation among the parts; words after it that make no sense are passed over. */
function citationIn(parts: readonly string[]): Ref | Impossible | null {
  const start = parts.findLastIndex((part) => BEFORE.test(part));
  const [first = "", ...rest] = parts.slice(Math.max(start, 0));
  const cited = [first.replace(BEFORE, ""), ...rest].filter(Boolean);
  for (let end = cited.length; end > 0; end -= 1) {
    const found = parseCitation(asCitation(cited.slice(0, end)));
    if (found !== null) return found;
  }
  return null;
}

/** In how many letters two words differ. */
function distance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (const [i, letter] of [...a].entries()) {
    const next = [i + 1];
    for (let j = 0; j < b.length; j += 1)
      next.push(Math.min((row[j + 1] ?? 0) + 1, (next[j] ?? 0) + 1, (row[j] ?? 0) + (letter === b[j] ? 0 : 1)));
    row = next;
  }
  return row[b.length] ?? 0;
}

/** The page whose first folder is written most like the address, by two letters at most. */
function pageLike([first = ""]: readonly string[], pages: readonly string[]): string | null {
  const ranked = pages
    .map((path) => ({ path, far: distance(first, path.split("/")[1] ?? "") }))
    .filter(({ path, far }) => far <= Math.min(2, (path.split("/")[1] ?? "").length / 2))
    .sort((a, b) => a.far - b.far);
  return ranked[0]?.path ?? null;
}

/**
 * What is nearest to an address below the root of the site: `text/20/` is beyond the last article, `第十一条` means that
 * article, `serch/` the page `/search/`. Null where nothing is near.
 * @param pages the paths that may be meant
 */
export function nearest(path: string, pages: readonly string[]): Nearest | null {
  const parts = partsOf(path);
  const cited = citationIn(parts);
  if (typeof cited === "string") return { kind: "provision", ref: cited };
  if (cited !== null) return { kind: "impossible", why: cited };
  const page = pageLike(parts, pages);
  return page === null ? null : { kind: "page", path: page };
}
