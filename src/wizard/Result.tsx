import { fill } from "../fill.ts";
import type { Determination, PersonDetermination } from "../law/index.ts";
import { chineseDate } from "../measure/validity.ts";
import { AnswerList } from "./AnswerList.tsx";
import { Path } from "./path/Path.tsx";
import { Changes } from "./result/Changes.tsx";
import { Consequences } from "./result/Consequences.tsx";
import { OpenQuestions } from "./result/OpenQuestions.tsx";
import { Reasons } from "./result/Reasons.tsx";
import { Remedies } from "./result/Remedies.tsx";
import { Unknowns } from "./result/Unknowns.tsx";
import { Verdict } from "./result/Verdict.tsx";
import type { Session } from "./session.ts";
import type { Way } from "./steps.ts";
import type { Words } from "./words.ts";

interface Props {
  session: Session;
  way: Way;
  determination: Determination;
  words: Words;
  onChange: (key: string) => void;
  onRestart: () => void;
}

/** The determination in words: first that it decides nothing, then what it says, why, and what could change it. */
export function Result({ session, way, determination, words, onChange, onRestart }: Props) {
  const { result } = words;
  return (
    <div class="wizard__columns">
      <div class="result">
        <h1 tabIndex={-1}>{result.title}</h1>
        <div class="result__caution">
          <p>{result.caution}</p>
          <p>
            {result.expired} {fill(result.assessedOn, { date: chineseDate(session.assessedOn) })}
          </p>
        </div>
        {determination.persons.map((person, index) => (
          <ResultForPerson key={index} person={person} determination={determination} words={words} />
        ))}
        <Path session={session} words={words} />
        <div class="actions">
          <button type="button" class="button" onClick={() => print()}>
            {result.print}
          </button>
        </div>
      </div>
      <AnswerList
        session={session}
        way={way}
        determination={determination}
        words={words}
        current="result"
        onChange={onChange}
        onRestart={onRestart}
      />
    </div>
  );
}

interface PersonProps {
  person: PersonDetermination;
  determination: Determination;
  words: Words;
}

function ResultForPerson({ person, determination, words }: PersonProps) {
  const open = [...determination.open, ...person.open];
  return (
    <section>
      <Verdict person={person} open={open} words={words} />
      <h2>{words.result.reasons}</h2>
      <Reasons title={words.result.caseReasons} reasons={determination.reasons} words={words} />
      {person.reasons !== determination.reasons && (
        <Reasons title={words.result.personReasons} reasons={person.reasons} words={words} />
      )}
      <Unknowns person={person} words={words} />
      <Changes person={person} words={words} />
      <Consequences consequences={[...determination.consequences, ...person.consequences]} words={words} />
      <Remedies remedies={person.remedies} words={words} />
      <OpenQuestions open={open} words={words} />
    </section>
  );
}
