import { z } from "astro/zod";
import { once } from "../../once.ts";
import { text, texts } from "../../texts.ts";
import { readYaml } from "../../yaml.ts";

const schema = z.strictObject({
  ...texts("title", "description", "lead", "warning", "kept", "noScript", "list", "none", "new", "edit").shape,
  ...texts("copy", "remove", "removeAsk", "removeYes", "removeNo", "removed", "copied", "wiped", "untitled", "right")
    .shape,
  ...texts("wrong", "use", "practise", "project", "notKept", "damaged", "unreadSave", "unreadName").shape,
  ...texts("full", "loading", "failed").shape,
  /** Over the self-assessment while it is done on an own case, or on one that there is not. */
  practice: texts("gone", "faulty", "toOwn", "toKey", "noSuch", "toList"),
  form: z.strictObject({
    ...texts("title", "done", "keptNow", "check", "checkNone", "checkSome", "caseTitle", "difficulty", "topics").shape,
    ...texts("story", "storyHint", "judgment", "facts", "factsHint", "notAsked", "day", "person").shape,
    ...texts("label", "labelHint", "findings", "restNo", "byElement", "asWhole", "disposition", "possible").shape,
    ...texts("basis", "basisHint", "why", "addPerson", "removePerson", "teaching", "points", "discuss", "lineHint")
      .shape,
    ...texts("trap", "undetermined").shape,
  }),
  file: z.strictObject({
    ...texts("title", "export", "exportText", "exportSome", "exportNone", "ofSite", "ofSiteText", "name").shape,
    ...texts("saved", "import", "importText", "choose", "took", "unreadable", "tooMany", "renamed", "nth").shape,
    faults: texts("empty", "tooLarge", "damaged", "foreign", "version", "noCases"),
    states: texts("taken", "draft", "same", "full", "refused"),
    columns: texts("case", "state", "faults"),
  }),
  /** By the last name of a fault's field. */
  fields: z.record(z.string(), text),
  /** By the code of a fault. */
  faults: z.record(z.string(), text),
});

/** The words of the own cases. */
export const loadOwnWords = once(() => readYaml("content/training-own.yaml", schema));

export type OwnWords = z.output<typeof schema>;
