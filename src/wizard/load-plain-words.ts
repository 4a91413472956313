/** Words that other pages use, too. Apart from the rest, which need the content collections: a component that touches those renders early. */
import { once } from "../once.ts";
import { readYaml } from "../yaml.ts";
import { questionsSchema, remediesSchema } from "./schemas.ts";

/** The wording of the questions. */
export const loadQuestions = once(() => readYaml("content/questions.yaml", questionsSchema));

/** The wording of the remedies of art. 16. */
export const loadRemedies = once(() => readYaml("content/remedies.yaml", remediesSchema));
