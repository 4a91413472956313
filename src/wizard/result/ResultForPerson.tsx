import { useMemo } from "preact/hooks";
import type { Determination, PersonDetermination } from "../../law/index.ts";
import { namePremise } from "../../wording/name-verdict.ts";
import type { Words } from "../../wording/words.ts";
import { Lazy } from "../Lazy.tsx";
import { personName } from "../persons.ts";
import { positionOf } from "../position.ts";
import type { Session } from "../session.ts";
import { Applying } from "./Applying.tsx";
import { Consequences } from "./Consequences.tsx";
import { Folded } from "./Folded.tsx";
import { OpenQuestions } from "./OpenQuestions.tsx";
import { Reasons } from "./Reasons.tsx";
import { Remedies } from "./Remedies.tsx";
import { Unknowns } from "./Unknowns.tsx";
import { AboutVerdict, Verdict } from "./Verdict.tsx";

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

/** What the determination says of one person. Of several, only the verdict and what decides stand open. */
export function ResultForPerson({ index, session, person, determination, words, several }: PersonProps) {
  const open = [...determination.open, ...person.open];
  const ofCase = several ? { open: [], consequences: [] } : determination;
  const own = person.reasons !== determination.reasons;
  const { result, changes } = words;
  const position = useMemo(() => positionOf(session, index), [session, index]);
  const premise = namePremise(determination, words);
  const name = several || person.label ? personName(session, index, words) : null;
  const fold = (title: string) => (several ? `${name}：${title}` : null);
  const unknowns = <Unknowns position={position} person={person} words={words} />;
  return (
    <>
      <Verdict person={person} open={open} premise={premise} words={words} />
      {several && unknowns}
      <Folded title={fold(result.about)}>
        <AboutVerdict person={person} words={words} />
      </Folded>
      {(!several || own) && (
        <Folded title={fold(result.reasons)}>
          <h2>{result.reasons}</h2>
          {!several && (
            <Reasons title={result.caseReasons} reasons={determination.reasons} premise={premise} words={words} />
          )}
          {own && <Reasons title={result.personReasons} reasons={person.reasons} premise={premise} words={words} />}
        </Folded>
      )}
      {!several && unknowns}
      {!several && <Applying caseFacts={position.caseFacts} words={words} />}
      <Folded title={fold(`${result.changes}${person.relevant.length > 0 ? `、${changes.evidence.title}` : ""}`)}>
        <Lazy load={whatWouldChange} props={{ position, name, words }} words={words} />
      </Folded>
      <Folded title={fold(result.consequences)}>
        <Consequences consequences={[...ofCase.consequences, ...person.consequences]} words={words} />
      </Folded>
      <Folded title={fold(words.remedies.title)}>
        <Remedies remedies={person.remedies} name={several ? name : null} words={words} />
      </Folded>
      <Folded title={fold(result.open)}>
        <OpenQuestions open={[...ofCase.open, ...person.open]} words={words} />
      </Folded>
    </>
  );
}

type OfCaseProps = Pick<PersonProps, "session" | "determination" | "words">;

/** What is said of the case, once for all its persons. */
export function OfCase({ session, determination, words }: OfCaseProps) {
  const { caseFacts } = positionOf(session, 0);
  return (
    <section>
      <h2>{words.core.compare.ofCase}</h2>
      <Reasons title={words.result.reasons} reasons={determination.reasons} words={words} />
      <Applying caseFacts={caseFacts} words={words} />
      <Consequences consequences={determination.consequences} words={words} />
      <OpenQuestions open={determination.open} words={words} />
    </section>
  );
}
