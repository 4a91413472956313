import type { TrainingCase } from "../case.ts";
import type { PlanWords } from "./words.ts";

interface Props {
  cases: readonly TrainingCase[];
  slugs: readonly string[];
  difficulty: Readonly<Record<string, string>>;
  words: PlanWords;
  onChoose: (slugs: readonly string[]) => void;
}

/** All cases to tick, in the order they will stand in. */
export function Choose({ cases, slugs, difficulty, words, onChoose }: Props) {
  return (
    <fieldset class="plan__cases">
      <legend>{words.choose}</legend>
      {cases.map(({ slug, title, difficulty: level, topics }) => (
        <label key={slug}>
          <input
            type="checkbox"
            checked={slugs.includes(slug)}
            onChange={({ currentTarget }) =>
              onChoose(currentTarget.checked ? [...slugs, slug] : slugs.filter((one) => one !== slug))
            }
          />
          {title}
          <small>
            {difficulty[`${level}`]} · {topics.join("、")}
          </small>
        </label>
      ))}
    </fieldset>
  );
}
