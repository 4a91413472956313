import { type Finding, isFindingRef, itemHolds } from "../law/index.ts";
import { RefLinks } from "../wizard/RefLinks.tsx";
import { stepKey } from "../wizard/steps.ts";
import { fieldOf } from "../wording/field-of.ts";
import { nameAnswer } from "../wording/name-answer.ts";
import type { Words } from "../wording/words.ts";
import type { TrainingCase } from "./case.ts";
import type { CaseData } from "./case-data.ts";
import type { Difference } from "./divergence.ts";

interface Said {
  one: TrainingCase;
  compare: CaseData["words"]["compare"];
  words: Words;
}

/** An answer in words; of an item answered by its conditions, whether it holds stands first. */
function nameValue(key: string, given: unknown, words: Words): string {
  const named = nameAnswer(key, given ?? "unknown", words);
  if (!isFindingRef(key) || typeof given !== "object") return named;
  return `${words.questions.finding[itemHolds({ [key]: given as Finding }, key)]}（${named}）`;
}

const personIn = ({ step }: Difference, one: TrainingCase) =>
  step.of === "person" ? `${one.persons[step.person]?.label}：` : "";

const nameAnswers = ({ answers }: Difference, { compare, words }: Said) =>
  answers
    .map(
      ({ key, own, right }) =>
        `${fieldOf(key, words)?.label}　${compare.own}「${nameValue(key, own, words)}」，${compare.right}「${nameValue(key, right, words)}」`,
    )
    .join("；");

/** The first difference that matters: whose it is, which question, the answers, the clause, and why it matters. */
export function Deciding({ found, why, ...said }: Said & { found: Difference; why: string }) {
  const { one, compare, words } = said;
  return (
    <>
      <p>
        <strong>{compare.deciding}</strong>：{personIn(found, one)}
        {words.questions.byId[found.step.question]?.title}
      </p>
      <p>{nameAnswers(found, said)}</p>
      <p>
        <RefLinks refs={found.refs} words={words} />
      </p>
      <p>{why}</p>
    </>
  );
}

/** Further differences as a list under their title; nothing where there are none. */
export function Differences({ found, title, ...said }: Said & { found: readonly Difference[]; title?: string }) {
  if (found.length === 0) return null;
  return (
    <>
      {title && <h3>{title}</h3>}
      <ul>
        {found.map((each) => (
          <li key={`${stepKey(each.step)} ${each.answers[0]?.key}`}>
            {personIn(each, said.one)}
            {nameAnswers(each, said)}　<RefLinks refs={each.refs} words={said.words} />
          </li>
        ))}
      </ul>
    </>
  );
}
