import { determine } from "../law/index.ts";
import { fill } from "../fill.ts";
import { AnswerList } from "./AnswerList.tsx";
import { Changes } from "./result/Changes.tsx";
import { Consequences } from "./result/Consequences.tsx";
import { OpenQuestions } from "./result/OpenQuestions.tsx";
import { Reasons } from "./result/Reasons.tsx";
import { Remedies } from "./result/Remedies.tsx";
import { Unknowns } from "./result/Unknowns.tsx";
import { Verdict } from "./result/Verdict.tsx";
import { factsOf, type Session } from "./session.ts";
import type { Way } from "./steps.ts";
import type { Words } from "./words.ts";

interface Props {
  session: Session;
  way: Way;
  words: Words;
  onChange: (key: string) => void;
  onRestart: () => void;
}

/** The determination in words: first that it decides nothing, then what it says, why, and what could change it. */
export function Result({ session, way, words, onChange, onRestart }: Props) {
  const determination = determine(factsOf(session), session.assessedOn);
  const { result } = words;
  return (
    <div class="result">
      <h1 tabIndex={-1}>{result.title}</h1>
      <div class="result__caution">
        <p>{result.caution}</p>
        <p>
          {result.expired} {fill(result.assessedOn, { date: session.assessedOn })}
        </p>
      </div>
      {determination.persons.map((person, index) => (
        <section key={index} class="result__person">
          <Verdict person={person} open={[...determination.open, ...person.open]} words={words} />
          <Unknowns person={person} words={words} />
          <Changes person={person} words={words} />
          <section class="reasons">
            <h2>{result.reasons}</h2>
            <Reasons title={result.caseReasons} reasons={determination.reasons} words={words} />
            {person.reasons !== determination.reasons && (
              <Reasons title={result.personReasons} reasons={person.reasons} words={words} />
            )}
          </section>
          <Consequences consequences={[...determination.consequences, ...person.consequences]} words={words} />
          <Remedies remedies={person.remedies} words={words} />
          <OpenQuestions open={[...determination.open, ...person.open]} words={words} />
        </section>
      ))}
      <div class="actions">
        <button type="button" class="button" onClick={() => print()}>
          {result.print}
        </button>
      </div>
      <AnswerList session={session} way={way} words={words} current="result" onChange={onChange} onRestart={onRestart} />
    </div>
  );
}
