import { determine, type PersonDetermination, type Reason } from "../../law/index.ts";
import type { Naming } from "../../wording/name-answer.ts";
import type { Expected, TrainingCase } from "../case.ts";
import { STAND_IN } from "../own/own-case.ts";
import type { CaseWords } from "./data.ts";
import { groupSteps, labelRefs } from "./steps.ts";
import type { PlanWords } from "./words.ts";

interface Props {
  one: TrainingCase;
  words: PlanWords;
  caseWords: CaseWords;
  naming: Naming;
}

interface StepsProps {
  reasons: readonly Reason[];
  naming: Naming;
}

/** The steps of the reasons in running text: as a list they would not fit the page. */
function Steps({ reasons, naming }: StepsProps) {
  return (
    <ol class="sheet__steps">
      {groupSteps(reasons, naming).map(({ names, found, refs }) => (
        <li key={names.join()}>
          {names.join("、")}：{found}
          <i>（{labelRefs(refs)}）</i>
        </li>
      ))}
    </ol>
  );
}

/** Whose answer differs from nothing that was said of the whole case: the steps that are the person's own. */
function ownSteps(found: PersonDetermination | undefined, ofCase: readonly Reason[]): readonly Reason[] {
  const shared = new Set(ofCase.map(({ step }) => step));
  return found?.reasons.filter(({ step }) => !shared.has(step)) ?? [];
}

/** The answer to a case, as a trainer needs it: conclusion, basis, why, steps, points, trap. */
export function KeySheet({ one, words, caseWords, naming }: Props) {
  const { case: said } = caseWords;
  const { reasons, persons } = determine(one.facts, STAND_IN);
  const nameOf = (disposition: string) => naming.outcomes[disposition]?.title ?? said.undetermined;
  const possible = ({ disposition, possible }: Expected) =>
    disposition === "undetermined" && (
      <p>
        {said.possible}：{possible.map(nameOf).join("；")}
      </p>
    );
  return (
    <>
      {one.persons.map((expected, index) => (
        <section key={expected.label}>
          <h3>
            {expected.label}：{nameOf(expected.disposition)}
          </h3>
          {possible(expected)}
          <p>
            <b>{said.basis}</b>　{labelRefs(expected.basis)}
          </p>
          <p>
            <b>{said.why}</b>　{expected.why}
          </p>
          <Steps reasons={ownSteps(persons[index], reasons)} naming={naming} />
        </section>
      ))}
      <h3>{words.key.caseSteps}</h3>
      <Steps reasons={reasons} naming={naming} />
      <h3>{said.points}</h3>
      <ul>
        {one.points.map((point) => (
          <li key={point}>{point}</li>
        ))}
      </ul>
      <p>
        <b>{said.trap}</b>　{one.trap}
      </p>
      <p class="sheet__small">{words.key.unofficial}</p>
    </>
  );
}
