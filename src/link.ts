import type { QuestionId } from "./law/index.ts";

/** The address of a path of this site, under whatever base path it is served: `link("/text/11/")`. */
export function link(path: string): string {
  const root = typeof document === "undefined" ? "/" : (document.documentElement.dataset.root ?? "/");
  return root + path.slice(1);
}

/** The path that opens the self-assessment at a question: `questionPath("roles")` is "/wizard/#question-roles". */
export function questionPath(id: QuestionId): string {
  return `/wizard/#question-${id}`;
}

/** The id of the question that a fragment asks for; null where it is none. The reverse of `questionPath`. */
export function questionIn(hash: string): string | null {
  return /^#question-([a-zA-Z]+)$/.exec(hash)?.[1] ?? null;
}
