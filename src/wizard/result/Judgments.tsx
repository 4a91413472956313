import { fill } from "../../fill.ts";
import { fieldOf } from "../../wording/field-of.ts";
import { nameAnswer } from "../../wording/name-answer.ts";
import type { Words } from "../../wording/words.ts";
import { personName } from "../persons.ts";
import { RefLinks } from "../RefLinks.tsx";
import { reasonsOf, type Session } from "../session.ts";
import { answersAt, keysOf, personOf, type Way } from "../steps.ts";
import { Folded } from "./Folded.tsx";

interface Props {
  session: Session;
  way: Way;
  /** Whose: a person's, or the case's. */
  person: number | null;
  words: Words;
}

/** The open words that the answers turn on: who decides them, what the user answered, and the user's own reason. */
export function Judgments({ session, way, person, words }: Props) {
  const { judgment } = words.core;
  const reasons = reasonsOf(session, person);
  const facts = way.steps
    .filter((step) => personOf(step) === person)
    .flatMap((step) => keysOf(step).map((key) => ({ key, value: answersAt(session, step)[key] })))
    .filter(({ key, value }) => judgment.words[key] && ((value !== undefined && value !== "unknown") || reasons[key]));
  if (facts.length === 0) return null;
  const several = session.persons.length > 1;
  const label = person === null ? "" : (session.persons[person]?.label?.trim() ?? "");
  const ofPerson = several || label !== "" ? personName(session, person ?? 0, words) : words.result.personReasons;
  const whose = person === null ? words.result.caseReasons : ofPerson;
  const list = (
    <section class="judgments">
      <h2>
        {judgment.title}：{whose}
      </h2>
      <p>{judgment.hint}</p>
      <ul>
        {facts.map(({ key, value }) => (
          <li key={key}>
            <strong>{fieldOf(key, words)?.label}</strong>{" "}
            <RefLinks refs={[judgment.words[key]?.ref ?? ""]} words={words} />
            <p>
              {fill(judgment.by, { words: judgment.words[key]?.words.join("」「") ?? "" })}{" "}
              {fill(judgment.answered, { value: nameAnswer(key, value, words) })}
            </p>
            <p>{reasons[key] ? fill(judgment.yours, { words: reasons[key] }) : judgment.noReason}</p>
          </li>
        ))}
      </ul>
    </section>
  );
  return <Folded title={several && person !== null ? `${whose}：${judgment.title}` : null}>{list}</Folded>;
}
