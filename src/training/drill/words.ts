import { z } from "astro/zod";
import { once } from "../../once.ts";
import { text, texts } from "../../texts.ts";
import { readYaml } from "../../yaml.ts";

const KINDS = ["item", "ground", "disposition", "article", "who", "truth", "order", "blank"] as const;
const yesNo = texts("yes", "no");

const start = texts(
  ...(["endless", "endlessText", "begin", "set", "setText", "make", "name", "nameHint", "open"] as const),
  ...(["seeded", "seededText", "address", "copy", "copied", "copyFailed", "qr", "qrAlt", "qrFailed"] as const),
);

const ask = z.strictObject({
  ...texts(
    ...(["numberOf", "number", "again", "tally", "answer", "next", "finish", "stop", "choose", "wiped"] as const),
    ...(["right", "wrong", "correct", "chosen", "isRight", "clause", "orderHint", "up", "down", "moved"] as const),
  ).shape,
  marks: z.array(text).length(4),
});

const truth = z.strictObject({
  ...texts(
    ...(["zero", "one", "two", "three", "concludes", "whyGround", "all", "part", "who", "period", "words"] as const),
  ).shape,
  holds: yesNo,
  whyHolds: yesNo,
  whoClaims: yesNo,
  periodClaims: texts("inside", "outside", "straddling"),
  /** By how a lawsuit ended; "named" is a result that art. 3, item 1 names. */
  endings: texts("named", "not-lost", "grave", "not-grave"),
  scopeClaims: texts("in", "out"),
  whyWords: yesNo,
});

const schema = z.strictObject({
  ...texts(
    ...(["title", "description", "lead", "honesty", "back", "noscript", "answerIs", "showAnswer"] as const),
    ...(["loading", "failed", "retry", "blank", "opening", "yes", "no"] as const),
  ).shape,
  start,
  ask,
  end: texts(...(["title", "none", "summary", "allRight", "missed", "again", "repeat", "make", "endless"] as const)),
  kinds: texts(...KINDS),
  stems: texts("item", "ground", "article", "heading", "term", "blank", "order", "truth"),
  situation: texts("case", "person", "none", "holds", "ask"),
  who: z.strictObject({
    ...texts(
      ...([
        "same",
        "clean",
        "fault",
        "roles",
        "in",
        "out",
        "inRead",
        "outRead",
        "read",
        "side",
        "ins",
        "outs",
      ] as const),
    ).shape,
    /** By the cause of the loss: why somebody is or is not among those held to account. */
    reached: texts("act", "defence"),
    unreached: texts("act", "defence"),
  }),
  truth,
  why: texts("item", "ground", "article", "heading", "term", "blank", "order", "orderFindings"),
  /** By stretch of the official words: others that could be mistaken for it wherever it stands. */
  mistaken: z.record(z.string(), z.array(text)),
});

export type DrillWords = z.output<typeof schema>;

/** The words of the drill. */
export const loadDrillWords = once(() => readYaml("content/training-drill.yaml", schema));
