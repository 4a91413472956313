import { once } from "../once.ts";
import { readYaml } from "../yaml.ts";
import { questionsSchema } from "./schemas.ts";

/** The wording of the questions. Apart from the other words, which need the content collections: a component that touches those renders early. */
export const loadQuestions = once(() => readYaml("content/questions.yaml", questionsSchema));
