import { determine, type PersonDetermination, type Reason } from "../../law/index.ts";
import { nameVerdict } from "../../wording/name-verdict.ts";
import type { Expected, TrainingCase } from "../case.ts";
import { STAND_IN } from "../own/own-case.ts";
import { type CaseNames, type Premise, premiseOf } from "../premise.ts";
import type { CaseWords } from "./data.ts";
import { groupSteps, labelRefs } from "./steps.ts";
import type { PlanWords } from "./words.ts";

interface Props {
  one: TrainingCase;
  words: PlanWords;
  caseWords: CaseWords;
  naming: CaseNames;
}

interface StepsProps {
  reasons: readonly Reason[];
  premise: Premise | null;
  naming: CaseNames;
}

/** The steps of the reasons in running text: as a list they would not fit the page. */
function Steps({ reasons, premise, naming }: StepsProps) {
  return (
    <ol class="sheet__steps">
      {groupSteps(reasons, premise, naming).map(({ names, found, refs }) => (
        <li key={names.join()}>
          {names.join("、")}：{found}
          <i>（{labelRefs(refs)}）</i>
        </li>
      ))}
    </ol>
  );
}

/** The steps of one person that are not steps of the whole case: those are told once, after all persons. */
function ownSteps(found: PersonDetermination | undefined, ofCase: readonly Reason[]): readonly Reason[] {
  const shared = new Set(ofCase.map(({ step }) => step));
  return found?.reasons.filter(({ step }) => !shared.has(step)) ?? [];
}

/** The answer to a case, as a trainer needs it: conclusion, basis, why, steps, points, trap. */
export function KeySheet({ one, words, caseWords, naming }: Props) {
  const { case: said } = caseWords;
  const determination = determine(one.facts, STAND_IN);
  const { reasons, persons } = determination;
  const premise = premiseOf(determination, naming);
  const nameOf = (disposition: string) => nameVerdict(disposition, premise?.text ?? null, naming);
  const possible = ({ disposition, possible }: Expected) =>
    disposition === "undetermined" && (
      <p>
        {said.possible}：{possible.map(nameOf).join("；")}
      </p>
    );
  return (
    <>
      {premise && <p>{premise.text}</p>}
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
          <Steps reasons={ownSteps(persons[index], reasons)} premise={premise} naming={naming} />
        </section>
      ))}
      <h3>{words.key.caseSteps}</h3>
      <Steps reasons={reasons} premise={premise} naming={naming} />
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
