import { useMemo } from "preact/hooks";
import type { Determination, PersonDetermination } from "../../law/index.ts";
import type { Words } from "../../wording/words.ts";
import { Lazy } from "../Lazy.tsx";
import { positionOf } from "../position.ts";
import type { Session } from "../session.ts";
import { Consequences } from "./Consequences.tsx";
import { OpenQuestions } from "./OpenQuestions.tsx";
import { Reasons } from "./Reasons.tsx";
import { Remedies } from "./Remedies.tsx";
import { Unknowns } from "./Unknowns.tsx";
import { Verdict } from "./Verdict.tsx";

export const whatWouldChange = () => import("./WhatWouldChange.tsx").then((part) => part.WhatWouldChange);

interface PersonProps {
  index: number;
  session: Session;
  person: PersonDetermination;
  determination: Determination;
  words: Words;
  /** What is said of the case stands once, above the persons. */
  several: boolean;
}

/** What the determination says of one person. */
export function ResultForPerson({ index, session, person, determination, words, several }: PersonProps) {
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
export function OfCase({ determination, words }: { determination: Determination; words: Words }) {
  return (
    <section>
      <h2>{words.core.compare.ofCase}</h2>
      <Reasons title={words.result.reasons} reasons={determination.reasons} words={words} />
      <Consequences consequences={determination.consequences} words={words} />
      <OpenQuestions open={determination.open} words={words} />
    </section>
  );
}
