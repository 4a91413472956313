import { z } from "astro/zod";
import { once } from "../../once.ts";
import { readYaml } from "../../yaml.ts";

const words = <T extends string>(...names: readonly T[]) =>
  z.strictObject(Object.fromEntries(names.map((name) => [name, z.string()])) as Record<T, z.ZodString>);

const schema = z.strictObject({
  ...words(
    ...(["title", "description", "lead", "noscript", "articles", "cases", "caseMark", "vote", "voteText"] as const),
    ...(["address", "addressText", "addressLocal", "addressWrong", "start", "nothing", "failed"] as const),
    ...(["loading", "keysTitle"] as const),
  ).shape,
  keys: z.array(words("keys", "does")),
  slide: words(
    ...(["fictional", "measure", "position", "part", "story", "judgment", "question", "walk"] as const),
    ...(["skipped", "walkPerson", "rest", "every", "branch", "answer", "possible", "basis"] as const),
    ...(["points", "discuss", "discussText"] as const),
  ),
  tools: words(
    ...(["title", "previous", "next", "overview", "blank", "full", "notes", "leave", "blanked", "noFull"] as const),
  ),
  timer: words("title", "start", "pause", "reset", "minutes", "unit", "over"),
  notes: words(
    ...(["title", "blocked", "impossible", "waiting", "now", "step", "after", "last", "none", "why"] as const),
    ...(["trap", "points", "discuss"] as const),
  ),
  votes: z.strictObject({
    ...words(
      ...(["heading", "scan", "hands", "qr", "tooLong", "code", "enter", "hint", "count", "taken", "remove"] as const),
      ...(["list", "clear", "tally", "votesOf", "none", "split"] as const),
    ).shape,
    steps: words(
      ...(["same", "possible", "undecided", "applicability", "scope", "responsibility", "findings"] as const),
    ),
    faults: words("empty", "characters", "length", "check", "other", "otherCase", "choice"),
  }),
  phone: words(
    ...(["title", "description", "lead", "noscript", "noCase", "failed", "unchosen", "code", "read"] as const),
    ...(["scan", "again"] as const),
  ),
});

/** The words of the projector and the votes. */
export const loadPresentWords = once(() => readYaml("content/training-present.yaml", schema));

export type PresentWords = z.output<typeof schema>;
