import { z } from "astro/zod";
import { once } from "../once.ts";
import { texts } from "../texts.ts";
import { readYaml } from "../yaml.ts";

const schema = z.strictObject({
  ...texts(
    ...(["title", "description", "lead", "fictional", "honesty", "list", "filter"] as const),
    ...(["every", "none", "done", "teaches", "coverage", "coverageNone", "coverageText"] as const),
  ).shape,
  topics: z.array(z.string().min(2).max(10)),
  difficulty: z.record(z.enum(["1", "2", "3"]), z.string()),
  ways: z.array(texts("path", "label", "text")),
  wipe: texts("ask", "sure", "what", "unread", "aside", "others", "export", "exported", "yes", "no", "done", "failed"),
  case: texts(
    ...([
      "story",
      "judgment",
      "predict",
      "predictText",
      "commit",
      "committed",
      "notKept",
      "wiped",
      "unjudged",
      "unjudgedText",
      "judge",
      "goOn",
      "missing",
      "practise",
    ] as const),
    ...([
      "showKey",
      "yourAnswer",
      "right",
      "wrong",
      "why",
      "reasons",
      "basis",
      "possible",
      "points",
      "discuss",
    ] as const),
    ...([
      "premised",
      "leftOpen",
      "trap",
      "discussText",
      "previous",
      "next",
      "all",
      "present",
      "print",
      "undetermined",
    ] as const),
  ),
  premise: texts("open", "unknown", "questions"),
  bar: texts("title", "story", "wiped"),
  compare: texts(
    ...(["title", "same", "rest", "left", "deciding", "own", "right", "missing", "only", "several", "also"] as const),
    ...(["others", "conclusion", "mine", "theirs", "toKey"] as const),
  ).extend({ how: texts("alone", "offset", "together") }),
});

/** The words of the training part. */
export const loadTrainingWords = once(() => readYaml("content/training.yaml", schema));

export type TrainingWords = z.output<typeof schema>;
