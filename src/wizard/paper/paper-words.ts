import { z } from "astro/zod";
import { once } from "../../once.ts";
import { text } from "../../texts.ts";
import { readYaml } from "../../yaml.ts";

/** Sentences by names that are not the paper's own. */
const byName = z.record(z.string(), text);
const heads = (count: number) => z.array(text).length(count);
const step = z.strictObject({ title: text, to: text });

const schema = z.strictObject({
  paper: z.strictObject({
    title: text,
    running: text,
    caution: text,
    pageNumber: text,
    tool: z.strictObject({
      title: text,
      lead: text,
      print: text,
      save: text,
      file: text,
      saved: text,
      failed: text,
    }),
    basis: z.strictObject({
      title: text,
      citation: text,
      assessedOn: text,
      case: text,
      author: text,
      reviewer: text,
      text: text,
      logic: text,
      hashes: text,
      unofficial: text,
    }),
    facts: z.strictObject({ case: text, person: text, heads: heads(3), own: text, unconfirmed: text }),
    unconfirmed: text,
    person: text,
    named: text,
    caseReasons: text,
    verdict: text,
    reasons: text,
    reasonHeads: heads(3),
    unknown: text,
    unknownHeads: heads(4),
    under: text,
    noWhere: text,
    consequences: text,
    caseConsequences: text,
    consequencesHeads: heads(4),
    open: text,
    openHeads: heads(3),
    openFor: text,
    openCase: text,
    decider: text,
    deciderText: text,
    remedies: text,
    remediesHeads: heads(4),
    deadlines: text,
    noDeadlines: text,
    unused: z.strictObject({ title: text, lead: text, case: text, none: text, heads: heads(3) }),
    provisions: text,
    provisionsHeads: heads(2),
    list: text,
  }),
  deadlines: z.strictObject({
    title: text,
    lead: text,
    certain: text,
    forOne: text,
    procedureOpen: text,
    none: text,
    others: text,
    events: byName,
    holders: z.strictObject({ accountable: text, parties: text }),
    routes: z.record(
      z.string(),
      z.strictObject({ title: text, who: text, steps: z.record(z.string(), step), note: text.optional() }),
    ),
    from: byName,
    heads: heads(5),
    lastSafe: text,
    lastOther: text,
    notGiven: text,
    noPeriod: text,
    weekend: text,
    weekdays: heads(7),
    counting: z.strictObject({ unverified: text, ruled: text }),
    monthEnd: text,
    calendar: z.strictObject({
      save: text,
      hint: text,
      none: text,
      saved: text,
      file: text,
      name: text,
      summary: text,
      description: text,
      counting: z.strictObject({ unverified: text, ruled: text }),
    }),
  }),
});

/** The words of the working paper and of the deadlines. */
export type PaperWords = z.infer<typeof schema>;

/** `content/wizard-paper.yaml`, checked. */
export const loadPaperWords = once((): PaperWords => readYaml("content/wizard-paper.yaml", schema));
