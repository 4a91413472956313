/** Words that other pages use, too. Apart from the rest, which need the content collections: a component that touches those renders early. */
import { DISPOSITIONS } from "../law/index.ts";
import { once } from "../once.ts";
import { readHead, readYaml } from "../yaml.ts";
import { openSchema, outcomeSchema, questionsSchema, remediesSchema, wizardSchema } from "./schemas.ts";

/** The wording of the questions. */
export const loadQuestions = once(() => readYaml("content/questions.yaml", questionsSchema));

/** The words of the wizard's first steps and of its result. */
export const loadWizardWords = once(() => readYaml("content/wizard.yaml", wizardSchema));

/** The wording of the remedies of art. 16. */
export const loadRemedies = once(() => readYaml("content/remedies.yaml", remediesSchema));

/** The wording of the open questions. */
export const loadOpenQuestions = once(() => readYaml("content/open-questions.yaml", openSchema));

/** What each conclusion is called. */
export const loadOutcomeTitles = once(
  (): Readonly<Record<string, string>> =>
    Object.fromEntries(
      [...DISPOSITIONS, "undetermined"].map((id) => [id, readHead(`content/outcomes/${id}.md`, outcomeSchema).title]),
    ),
);
