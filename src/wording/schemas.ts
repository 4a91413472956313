import { z } from "astro/zod";
import { isFindingRef } from "../law/index.ts";
import { text, texts } from "../texts.ts";

const sentences = z.record(z.string(), text);

const optionSchema = z.strictObject({ label: text, hint: text.optional() });

const fieldSchema = z.strictObject({
  label: text,
  hint: text.optional(),
  where: text.optional(),
  options: z.record(z.string(), optionSchema).optional(),
  /** The conditions of an item, by the ids of `law/facts.ts`. */
  elements: sentences.optional(),
});

const questionSchema = z.strictObject({
  title: text,
  short: text,
  hint: text.optional(),
  /** In which part of which paper the answer usually stands; an item of arts. 11 to 13 says it for itself. */
  where: text,
  fields: z
    .record(z.string(), fieldSchema)
    .refine((fields) => Object.entries(fields).every(([key, { where }]) => !isFindingRef(key) || where)),
});

/** content/questions.yaml: each question, and the words its answers share. */
export const questionsSchema = z
  .object({
    finding: sentences,
    findingRest: text,
    openElements: text,
    closeElements: text,
  })
  .catchall(questionSchema)
  .transform(({ finding, findingRest, openElements, closeElements, ...byId }) => ({
    finding,
    findingRest,
    openElements,
    closeElements,
    byId: byId as Record<string, z.infer<typeof questionSchema>>,
  }));

/** content/reasons.yaml: the steps of the reasons and what was derived at them. */
export const reasonsSchema = z.strictObject({
  steps: sentences,
  timing: sentences,
  scope: sentences,
  responsibility: sentences,
  finding: sentences,
  element: sentences,
  by: text,
});

/** content/open-questions.yaml: what the measure leaves open, by id. */
export const openSchema = z.record(z.string(), z.strictObject({ title: text, text }));

/** The head of a file of content/outcomes/: a conclusion in short. */
export const outcomeSchema = z.strictObject({
  title: text,
  tone: z.enum(["favourable", "adverse", "caution", "neutral"]),
  summary: text,
});

/** content/consequences.yaml: a title and a sentence for each status. */
export const consequencesSchema = z.record(z.string(), sentences);

/** content/remedies.yaml: art. 16's routes in words. */
export const remediesSchema = z.strictObject({
  title: text,
  intro: text,
  status: sentences,
  routes: z.record(
    z.string(),
    z.strictObject({ title: text, who: text, steps: z.record(z.string(), z.strictObject({ title: text, to: text })) }),
  ),
  from: sentences,
  period: sentences,
  later: text,
  coverage: sentences,
  modes: sentences,
  reserves: z.strictObject({ "leading-member": text, recourse: text }),
  uncertain: text,
  note: text,
});

const wizardText = [
  "title",
  "several",
  "next",
  "back",
  "toResult",
  "keep",
  "keepFailed",
  "restart",
  "restartSure",
  "restartYes",
  "restartNo",
  "restarted",
  "restartedCase",
  "atQuestion",
  "notAsked",
  "restored",
  "unreadable",
  "dropped",
  "answers",
  "change",
  "changeOf",
  "unsent",
  "notNeeded",
  "notNeededCount",
  "notNeededHint",
  "soFar",
  "soFarText",
  "date",
  "dateWhich",
] as const;

const resultText = [
  "title",
  "caution",
  "expired",
  "assessedOn",
  "possible",
  "silence",
  "about",
  "modes",
  "modesAll",
  "modesOrNone",
  "reasons",
  "caseReasons",
  "personReasons",
  "unknown",
  "unknownNone",
  "unknownNoneOnPremise",
  "decides",
  "narrows",
  "mattersWith",
  "changes",
  "changesNone",
  "ifChanged",
  "ifAdded",
  "ifRemoved",
  "consequences",
  "consequencesNone",
  "step",
  "to",
  "period",
  "from",
  "source",
  "open",
  "openHint",
  "openNone",
  "print",
  "path",
  "pathFailed",
] as const;

const guideText = ["all", "why", "plain", "examples", "where", "open"] as const;

const errorText = ["title", "choose", "chooseSome", "day", "order", "items"] as const;

/** content/wizard.yaml: what stands around questions and result. */
export const wizardSchema = z.strictObject({
  ...texts(...wizardText).shape,
  page: texts("description", "privacy", "noscript", "questions"),
  guide: texts(...guideText),
  stages: sentences,
  errors: texts(...errorText),
  result: z.strictObject({
    ...texts(...resultText).shape,
    premise: texts("title", "summary", "open", "unknown", "questions", "only"),
    value: sentences,
  }),
  status: sentences,
});
