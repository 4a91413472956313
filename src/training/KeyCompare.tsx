import { determine, type Ref, refLabel, refPath } from "../law/index.ts";
import { link } from "../wizard/link.ts";
import type { Session } from "../wizard/session.ts";
import type { CaseData } from "./case-data.ts";
import { type Divergence, firstDivergence, sessionOf } from "./divergence.ts";

interface Props {
  session: Session;
  data: CaseData;
}

/** How the own answers to a case compare with the key: the first step that is not the same, and whether it mattered. */
export function KeyCompare({ session, data }: Props) {
  const { one, words, outcomes } = data;
  const key = sessionOf(one.facts, session.assessedOn);
  const found = firstDivergence(session, key);
  const own = determine(
    { ...session.caseAnswers, assessedOn: session.assessedOn, persons: session.persons },
    session.assessedOn,
  );
  const name = (disposition: string | undefined) =>
    disposition === undefined ? words.compare.missing : (outcomes[disposition] ?? words.case.undetermined);
  return (
    <section class="key-compare" aria-label={words.compare.title}>
      <h2>{words.compare.title}</h2>
      {found ? <First found={found} data={data} /> : <p>{words.compare.same}</p>}
      <h3>{words.compare.conclusion}</h3>
      <ul>
        {one.persons.map(({ label, disposition }, index) => (
          <li key={label}>
            {label}：{words.compare.mine} {name(own.persons[index]?.disposition)}；{words.compare.theirs}{" "}
            {name(disposition)}
          </li>
        ))}
      </ul>
      <p>
        <a href={link(`/training/${one.slug}/#key`)}>{words.compare.toKey}</a>
      </p>
    </section>
  );
}

function First({ found, data }: { found: Divergence; data: CaseData }) {
  const { words, questions, facts, one } = data;
  const value = (key: string, given: unknown): string => {
    const values = facts[key]?.values ?? {};
    if (Array.isArray(given)) return given.map((member) => values[member] ?? member).join("、") || (values.none ?? "");
    if (typeof given === "object" && given !== null)
      return Object.entries(given)
        .map(([element, holds]) => `${values[element] ?? element}：${values[holds] ?? holds}`)
        .join("；");
    const word = String(given ?? "unknown");
    return values[word] ?? word;
  };
  const who = found.step.of === "person" ? `${one.persons[found.step.person]?.label}：` : "";
  return (
    <>
      <p>
        {words.compare.first}：{who}
        {questions[found.step.question]}
      </p>
      <ul>
        {found.answers.map(({ key, own, right }) => (
          <li key={key}>
            {facts[key]?.label ?? key}　{words.compare.own}「{value(key, own)}」，{words.compare.right}「
            {value(key, right)}」
          </li>
        ))}
      </ul>
      <p>
        {found.refs.map((ref: Ref) => (
          <a key={ref} href={link(refPath(ref))}>
            {refLabel(ref)}
          </a>
        ))}
      </p>
      <p>{found.mattered ? words.compare.mattered : words.compare.notMattered}</p>
    </>
  );
}
