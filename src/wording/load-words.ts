import { getCollection } from "astro:content";
import { CIVIL_SERVANT_ROUTE, refLabel, refPath, SUPERVISION_ROUTE, sourcesOf } from "../law/index.ts";
import { loadMeasure, provisionsOf, sourceName } from "../measure/index.ts";
import { once } from "../once.ts";
import { readYaml } from "../yaml.ts";
import { changesSchema } from "./change-words.ts";
import { coreSchema } from "./core-words.ts";
import { loadOpenQuestions, loadQuestions, loadRemedies, loadWizardWords } from "./load-plain-words.ts";
import { consequencesSchema, reasonsSchema } from "./schemas.ts";
import type { Official, Words } from "./words.ts";

function official(): Record<string, Official> {
  const provisions = loadMeasure().articles.flatMap((article) => [
    ...provisionsOf(article),
    // An article with two paragraphs is cited as a whole, too; its first paragraph stands for it.
    ...article.paragraphs.slice(0, 1).map((first) => ({ ...first, ref: article.ref })),
  ]);
  return Object.fromEntries(
    provisions.map(({ ref, text }) => [ref, { label: refLabel(ref), text, path: refPath(ref) }]),
  );
}

function sources(): Record<string, string> {
  const steps = [CIVIL_SERVANT_ROUTE, SUPERVISION_ROUTE].flatMap((route) => route.steps);
  const cited = steps.flatMap((step) => sourcesOf(step, null));
  return Object.fromEntries(cited.map((source) => [source, sourceName(source, "src/law/remedies.ts")]));
}

async function readWords(): Promise<Words> {
  const outcomes = await getCollection("outcomes");
  const { page: _, ...wizard } = loadWizardWords();
  return {
    ...wizard,
    core: readYaml("content/wizard-core.yaml", coreSchema),
    questions: loadQuestions(),
    reasons: readYaml("content/reasons.yaml", reasonsSchema),
    outcomes: Object.fromEntries(outcomes.map(({ id, data }) => [id, data])),
    changes: readYaml("content/wizard-changes.yaml", changesSchema),
    open: loadOpenQuestions(),
    consequences: readYaml("content/consequences.yaml", consequencesSchema),
    remedies: loadRemedies(),
    official: official(),
    sources: sources(),
  };
}

/** What there is to read of each conclusion: the bodies of `content/outcomes/`, as HTML. */
export async function loadOutcomeTexts(): Promise<Readonly<Record<string, string>>> {
  const outcomes = await getCollection("outcomes");
  return Object.fromEntries(outcomes.map(({ id, rendered }) => [id, rendered?.html ?? ""]));
}

/** All wording of the wizard, checked against its schemas, with the official words it quotes. */
export const loadWords = once(readWords);
