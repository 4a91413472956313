import { fill } from "../fill.ts";
import { chineseDate } from "../measure/validity.ts";
import type { Words } from "../wording/words.ts";
import { AnswerList } from "./AnswerList.tsx";
import { Keep, loadShare } from "./keep/Keep.tsx";
import { Lazy } from "./Lazy.tsx";
import { loadPapers } from "./paper/load-papers.tsx";
import { loadPathChart, Path } from "./path/Path.tsx";
import { personName } from "./persons.ts";
import { Compare } from "./result/Compare.tsx";
import { Judgments } from "./result/Judgments.tsx";
import { loadOutcome } from "./result/load-outcome.tsx";
import { OfCase, ResultForPerson, whatWouldChange } from "./result/ResultForPerson.tsx";
import { RoleMatrix } from "./result/RoleMatrix.tsx";
import type { Controller } from "./use-wizard.ts";

interface Props {
  wizard: Controller;
  words: Words;
}

/** Fetches what the result shows by itself or when asked: then it needs no network, and what is fetched tells nothing of the answers. */
export function loadLater(): Promise<unknown> {
  return Promise.all([loadOutcome(), loadPapers(), whatWouldChange(), loadShare(), loadPathChart()]);
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
        {several && determination.applies !== "no" && <RoleMatrix session={session} words={words} />}
        {several && <OfCase session={session} determination={determination} words={words} />}
        {determination.persons.map((person, index) => (
          <section
            key={`${index} of ${determination.persons.length}`}
            id={`person-${index + 1}`}
            class="result__person"
          >
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
        {!several && determination.applies !== "no" && (
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
