import { z } from "astro/zod";
import { once } from "../../once.ts";
import { texts } from "../../texts.ts";
import { readYaml } from "../../yaml.ts";

const schema = z.strictObject({
  ...texts(
    ...(["title", "description", "lead", "noscript", "articles", "cases", "caseMark", "vote", "voteText"] as const),
    ...(["address", "addressText", "addressLocal", "addressWrong", "start", "resume", "anew"] as const),
    ...(["votesKept", "nothing", "failed", "loading", "keysTitle"] as const),
  ).shape,
  own: texts("title", "reading", "failed", "untitled", "faulty", "missing", "gone", "toOwn"),
  keys: z.array(texts("keys", "does")),
  slide: texts(
    ...([
      "fictional",
      "kicker",
      "measure",
      "lapsed",
      "position",
      "part",
      "story",
      "judgment",
      "question",
      "walk",
    ] as const),
    ...(["skipped", "walkPerson", "rest", "every", "branch", "answer", "possible", "basis"] as const),
    ...(["points", "discuss", "discussText"] as const),
  ),
  tools: texts(
    ...(["title", "previous", "next", "overview", "blank", "full", "notes", "leave", "blanked", "noFull"] as const),
  ),
  timer: texts("title", "start", "pause", "reset", "minutes", "unit", "over", "wrong"),
  notes: texts(
    ...([
      "title",
      "blocked",
      "impossible",
      "offline",
      "waiting",
      "gone",
      "now",
      "step",
      "after",
      "last",
      "none",
      "why",
    ] as const),
    ...(["trap", "points", "discuss"] as const),
  ),
  votes: z.strictObject({
    ...texts(
      ...(["heading", "scan", "hands", "qr", "tooLong", "code", "enter", "hint", "count", "taken", "remove"] as const),
      ...(["list", "clear", "tally", "votesOf", "none", "split", "own"] as const),
    ).shape,
    steps: texts(
      ...(["same", "open", "possible", "undecided", "applicability", "scope", "responsibility", "findings"] as const),
    ),
    faults: texts("empty", "characters", "length", "check", "other", "otherCase", "choice"),
    marks: texts("again", "instead", "both"),
    camera: z.strictObject({
      ...texts("open", "close", "change", "opening", "picture", "hint", "strange").shape,
      faults: texts(...(["insecure", "unsupported", "refused", "none", "busy", "failed", "reader", "ended"] as const)),
    }),
  }),
  phone: texts(
    ...(["title", "description", "lead", "noscript", "noCase", "failed", "unchosen", "code", "read"] as const),
    ...(["mark", "scan", "again", "onScreen", "damaged", "noSuch", "toList"] as const),
  ),
});

/** The words of the projector and the votes. */
export const loadPresentWords = once(() => readYaml("content/training-present.yaml", schema));

export type PresentWords = z.output<typeof schema>;
