import { useMemo } from "preact/hooks";
import { fill } from "../fill.ts";
import { type Disposition, determine, dispositionAmong } from "../law/index.ts";
import { link } from "../link.ts";
import type { Session } from "../wizard/session.ts";
import { nameSet } from "../wording/name-set.ts";
import { namePremise, nameVerdict } from "../wording/name-verdict.ts";
import type { Words } from "../wording/words.ts";
import type { CaseData } from "./case-data.ts";
import { Deciding, Differences } from "./Differences.tsx";
import { compareWithKey, sessionOf } from "./divergence.ts";

interface Props {
  session: Session;
  data: CaseData;
  words: Words;
}

/** What the answers of a session rest on while it is not settled that the measure reaches the case. */
function premiseIn({ caseAnswers, persons, assessedOn }: Session, words: Words): string | null {
  return namePremise(determine({ ...caseAnswers, persons, assessedOn }, assessedOn), words);
}

/** How the own answers to a case compare with the key: the first difference that matters, the others, the conclusions of each person. */
export function KeyCompare({ session, data, words }: Props) {
  const { one } = data;
  const { compare } = data.words;
  const found = useMemo(() => compareWithKey(session, sessionOf(one.facts, session.assessedOn)), [session, one]);
  const { missing, deciding, others, possible } = found;
  const [mine, theirs] = useMemo(
    () => [premiseIn(session, words), premiseIn(sessionOf(one.facts, session.assessedOn), words)],
    [session, one],
  );
  const name = (set: readonly Disposition[] | null | undefined, premise: string | null) => {
    if (!set) return compare.missing;
    const title = nameVerdict(dispositionAmong(set), premise, words);
    return set.length > 1 ? `${title}（${nameSet(set, words)}）` : title;
  };
  const said = { one, compare, words };
  return (
    <section class="key-compare" aria-label={compare.title}>
      <h2>{compare.title}</h2>
      {missing.length > 0 && (
        <p>{fill(compare.left, { names: missing.map((at) => one.persons[at]?.label).join("、") })}</p>
      )}
      {deciding ? (
        <>
          <Deciding {...said} found={deciding} why={compare.how[found.how]} />
          <Differences {...said} title={compare.also} found={others.filter(({ changes }) => changes)} />
          <Differences {...said} title={compare.others} found={others.filter(({ changes }) => !changes)} />
        </>
      ) : (
        <>
          <p>
            {others.length === 0 && (missing.length > 0 ? compare.rest : compare.same)}
            {others.length === 1 && compare.only}
            {others.length > 1 && fill(compare.several, { n: others.length })}
          </p>
          <Differences {...said} found={others} />
        </>
      )}
      <h3>{compare.conclusion}</h3>
      <ul>
        {one.persons.map(({ label, possible: right }, at) => (
          <li key={label}>
            {label}：{compare.mine} {name(possible[at], mine)}；{compare.theirs} {name(right, theirs)}
          </li>
        ))}
      </ul>
      <p>
        <a href={link(data.key)}>{compare.toKey}</a>
      </p>
    </section>
  );
}
