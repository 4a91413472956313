import { z } from "astro/zod";
import { once } from "../../once.ts";
import { texts } from "../../texts.ts";
import { readYaml } from "../../yaml.ts";

const PARTS = [
  ...(["opening", "reading", "judgment", "discussion", "key"] as const),
  ...(["drill", "spare", "closing", "break"] as const),
];

const schema = z.strictObject({
  ...texts("title", "description", "lead", "noScript", "header", "cases", "filter", "every", "chosen").shape,
  ...texts("chooseNone", "chooseShown", "own", "ownFaulty", "ownFailed", "untitled", "toOwn", "notFound").shape,
  ...texts("project", "what", "length", "start", "print", "printHint").shape,
  ...texts("nothing", "nothingToPrint", "failed", "again", "loading", "preview").shape,
  sheets: texts("worksheet", "key", "plan"),
  sheetHints: texts("worksheet", "key", "plan"),
  lengths: texts("hour", "half-day"),
  worksheet: texts("name", "own", "conclusion", "provisions", "reasons"),
  key: texts("name", "caseSteps", "unofficial"),
  plan: z.strictObject({
    ...texts("name", "heading", "total", "tooMany", "tooFew", "long", "longWithin", "cell", "table", "howTitle").shape,
    columns: texts("time", "minutes", "part"),
    parts: texts(...PARTS),
    how: texts(...PARTS),
  }),
});

/** The words of the handouts and session plans. */
export const loadPlanWords = once(() => readYaml("content/training-plan.yaml", schema));

export type PlanWords = z.output<typeof schema>;
