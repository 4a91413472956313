import { determine } from "../law/index.ts";
import { link } from "../link.ts";
import { RefLinks } from "../wizard/RefLinks.tsx";
import { factsOf, type Session } from "../wizard/session.ts";
import { fieldOf } from "../wording/field-of.ts";
import { nameAnswer } from "../wording/name-answer.ts";
import type { Words } from "../wording/words.ts";
import type { CaseData } from "./case-data.ts";
import { type Divergence, firstDivergence, sessionOf } from "./divergence.ts";

interface Props {
  session: Session;
  data: CaseData;
  words: Words;
}

/** How the own answers to a case compare with the key: the first step that is not the same, and whether it mattered. */
export function KeyCompare({ session, data, words }: Props) {
  const { one } = data;
  const { compare } = data.words;
  const found = firstDivergence(session, sessionOf(one.facts, session.assessedOn));
  const own = determine(factsOf(session), session.assessedOn);
  const name = (disposition: string | undefined) =>
    disposition === undefined ? compare.missing : words.outcomes[disposition]?.title;
  return (
    <section class="key-compare" aria-label={compare.title}>
      <h2>{compare.title}</h2>
      {found ? <First found={found} data={data} words={words} /> : <p>{compare.same}</p>}
      <h3>{compare.conclusion}</h3>
      <ul>
        {one.persons.map(({ label, disposition }, index) => (
          <li key={label}>
            {label}：{compare.mine} {name(own.persons[index]?.disposition)}；{compare.theirs} {name(disposition)}
          </li>
        ))}
      </ul>
      <p>
        <a href={link(data.key)}>{compare.toKey}</a>
      </p>
    </section>
  );
}

function First({ found, data, words }: { found: Divergence; data: CaseData; words: Words }) {
  const { one } = data;
  const { compare } = data.words;
  const value = (key: string, given: unknown) => nameAnswer(key, given ?? "unknown", words);
  const who = found.step.of === "person" ? `${one.persons[found.step.person]?.label}：` : "";
  return (
    <>
      <p>
        {compare.first}：{who}
        {words.questions.byId[found.step.question]?.title}
      </p>
      <ul>
        {found.answers.map(({ key, own, right }) => (
          <li key={key}>
            {fieldOf(key, words)?.label}　{compare.own}「{value(key, own)}」，{compare.right}「{value(key, right)}」
          </li>
        ))}
      </ul>
      <p>
        <RefLinks refs={found.refs} words={words} />
      </p>
      <p>{found.mattered ? compare.mattered : compare.notMattered}</p>
    </>
  );
}
