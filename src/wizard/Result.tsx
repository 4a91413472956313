import { useMemo } from "preact/hooks";
import { fill } from "../fill.ts";
import type { Determination, PersonDetermination } from "../law/index.ts";
import { chineseDate } from "../measure/validity.ts";
import { AnswerList } from "./AnswerList.tsx";
import { Keep } from "./keep/Keep.tsx";
import { Lazy } from "./Lazy.tsx";
import { loadPapers } from "./paper/load-papers.tsx";
import { Path } from "./path/Path.tsx";
import { personName } from "./persons.ts";
import { positionOf } from "./position.ts";
import { Compare } from "./result/Compare.tsx";
import { Consequences } from "./result/Consequences.tsx";
import { Judgments } from "./result/Judgments.tsx";
import { OpenQuestions } from "./result/OpenQuestions.tsx";
import { Reasons } from "./result/Reasons.tsx";
import { Remedies } from "./result/Remedies.tsx";
import { RoleMatrix } from "./result/RoleMatrix.tsx";
import { Unknowns } from "./result/Unknowns.tsx";
import { Verdict } from "./result/Verdict.tsx";
import type { Session } from "./session.ts";
import type { Controller } from "./use-wizard.ts";
import type { Words } from "./words.ts";

const whatWouldChange = () => import("./result/WhatWouldChange.tsx").then((part) => part.WhatWouldChange);

interface Props {
  wizard: Controller;
  words: Words;
}

/** The determination in words: first that it decides nothing, then what it says, why, and what could change it. */
export function Result({ wizard, words }: Props) {
  const { session, way, determination } = wizard;
  const { result } = words;
  const several = determination.persons.length > 1;
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
        {several && <Compare session={session} determination={determination} words={words} />}
        {several && determination.disposition === null && <RoleMatrix session={session} words={words} />}
        {several && <OfCase determination={determination} words={words} />}
        {determination.persons.map((person, index) => (
          <section key={index} id={`person-${index + 1}`} class="result__person">
            {several && <h2 class="result__name">{personName(session, index, words)}</h2>}
            <ResultForPerson
              index={index}
              session={session}
              person={person}
              determination={determination}
              words={words}
              several={several}
            />
            <Judgments session={session} way={way} person={index} words={words} />
            <Path session={session} person={index} words={words} />
          </section>
        ))}
        <Judgments session={session} way={way} person={null} words={words} />
        {!several && determination.disposition === null && (
          <details class="why">
            <summary>{words.core.matrix.title}</summary>
            <RoleMatrix session={session} words={words} />
          </details>
        )}
        <Lazy load={loadPapers} props={{ session, determination, words }} words={words} />
        <div class="actions">
          <button type="button" class="button" onClick={() => print()}>
            {result.print}
          </button>
        </div>
        <Keep session={session} words={words} />
      </div>
      <AnswerList wizard={wizard} words={words} />
    </div>
  );
}

interface PersonProps {
  index: number;
  session: Session;
  person: PersonDetermination;
  determination: Determination;
  words: Words;
  /** What is said of the case stands once, above the persons. */
  several: boolean;
}

function ResultForPerson({ index, session, person, determination, words, several }: PersonProps) {
  const open = [...determination.open, ...person.open];
  const ofCase = several ? { open: [], consequences: [] } : determination;
  const position = useMemo(() => positionOf(session, index), [session, index]);
  return (
    <>
      <Verdict person={person} open={open} words={words} />
      {(!several || person.reasons !== determination.reasons) && <h2>{words.result.reasons}</h2>}
      {!several && <Reasons title={words.result.caseReasons} reasons={determination.reasons} words={words} />}
      {person.reasons !== determination.reasons && (
        <Reasons title={words.result.personReasons} reasons={person.reasons} words={words} />
      )}
      <Unknowns person={person} words={words} />
      <Lazy load={whatWouldChange} props={{ position, words }} words={words} />
      <Consequences consequences={[...ofCase.consequences, ...person.consequences]} words={words} />
      <Remedies remedies={person.remedies} words={words} />
      <OpenQuestions open={[...ofCase.open, ...person.open]} words={words} />
    </>
  );
}

/** What is said of the case, once for all its persons. */
function OfCase({ determination, words }: { determination: Determination; words: Words }) {
  return (
    <section>
      <h2>{words.core.compare.ofCase}</h2>
      <Reasons title={words.result.reasons} reasons={determination.reasons} words={words} />
      <Consequences consequences={determination.consequences} words={words} />
      <OpenQuestions open={determination.open} words={words} />
    </section>
  );
}
