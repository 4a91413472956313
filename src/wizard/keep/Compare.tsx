import type { ComponentChildren } from "preact";
import { fill } from "../../fill.ts";
import { determine } from "../../law/index.ts";
import { nameAnswer } from "../../wording/name-answer.ts";
import { nameSet } from "../../wording/name-set.ts";
import type { Words } from "../../wording/words.ts";
import type { Session } from "../session.ts";
import { factsOf } from "../session.ts";
import { differences, REASON } from "./differences.ts";
import type { KeepWords } from "./keep-words.ts";
import { nameKey } from "./name-place.ts";

interface Props {
  mine: Session;
  theirs: Session;
  words: Words;
  keep: KeepWords;
  /** The buttons that choose. */
  children: ComponentChildren;
}

const nameMarks = (questions: readonly string[] = [], { questions: { byId } }: Words) =>
  questions.map((id) => byId[id]?.short ?? id).join("、");

function inWords(key: string, value: unknown, words: Words, { offer }: KeepWords): string {
  if (key === "confirm") return nameMarks(value as readonly string[] | undefined, words) || offer.nothing;
  if (value === undefined) return offer.notAnswered;
  return key === "label" || key.startsWith(REASON) ? String(value) : nameAnswer(key, value, words);
}

/** The answers of the page beside those opened: what each says in short, and where they differ. */
export function Compare({ mine, theirs, words, keep, children }: Props) {
  const { offer, places } = keep;
  return (
    <>
      <p>{offer.ask}</p>
      <dl class="opening__sides">
        <dt>{offer.mine}</dt>
        <dd>{summary(mine, words, keep)}</dd>
        <dt>{offer.theirs}</dt>
        <dd>{summary(theirs, words, keep)}</dd>
      </dl>
      <div class="actions">{children}</div>
      <details class="why">
        <summary>{offer.differences}</summary>
        <table>
          <thead>
            <tr>
              <th scope="col">{offer.answer}</th>
              <th scope="col">{offer.mine}</th>
              <th scope="col">{offer.theirs}</th>
            </tr>
          </thead>
          <tbody>
            {differences(mine, theirs).map(({ person, key, mine: one, theirs: other }) => (
              <tr key={`${person} ${key}`}>
                <th scope="row">
                  {person !== null && `${fill(places.person, { n: person + 1 })}，`}
                  {nameKey(key, words, keep)}
                </th>
                <td>{inWords(key, one, words, keep)}</td>
                <td>{inWords(key, other, words, keep)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </details>
    </>
  );
}

function summary(session: Session, words: Words, { offer }: KeepWords): string {
  const possible = determine(factsOf(session), session.assessedOn).persons.flatMap((person) => person.possible);
  const counts = { n: Object.keys(session.caseAnswers).length, persons: session.persons.length };
  return `${fill(offer.summary, counts)}${offer.possible}${nameSet(possible, words) || offer.none}`;
}
