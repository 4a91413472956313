import { fill } from "../../../fill.ts";
import { type CaseAnswers, determine, FACTS_VERSION, parseFacts } from "../../../law/index.ts";
import { keysOf, stepsAhead } from "../../../wizard/steps.ts";
import type { Naming } from "../../../wording/name-answer.ts";
import type { TrainingCase } from "../../case.ts";
import { sessionOf } from "../../divergence.ts";
import { checkOwn } from "../check.ts";
import { MOST_PERSONS, STAND_IN, settle, withoutPerson, withPerson } from "../own-case.ts";
import type { RoomData } from "../room-data.ts";
import { CaseFactFields } from "./CaseFactFields.tsx";
import { Checks } from "./Checks.tsx";
import { PersonFields } from "./PersonFields.tsx";
import { Teaching, Telling } from "./WordFields.tsx";

interface Props {
  one: TrainingCase;
  room: RoomData;
  naming: Naming;
  onChange: (one: TrainingCase) => void;
  onDone: () => void;
}

/** Answers without those that were taken back. */
const given = <T extends object>(answers: T): T =>
  Object.fromEntries(Object.entries(answers).filter(([, value]) => value !== undefined)) as T;

const replaced = <T,>(list: readonly T[], index: number, one: T) =>
  list.map((other, place) => (place === index ? one : other));

/** A case being written: every change is kept at once, and checked by the law module. */
export function CaseForm({ one, room, naming, onChange, onDone }: Props) {
  const { words, difficulty, topics } = room;
  const { form } = words;
  const put = (change: Partial<TrainingCase>) => onChange(settle({ ...one, ...change }));
  // The button that was pressed may be gone, or may now be another person's.
  const changePersons = (made: TrainingCase, focus: number) => {
    onChange(made);
    setTimeout(() => document.getElementById(`persons[${focus}].label`)?.focus());
  };
  const sound = "answers" in parseFacts({ version: FACTS_VERSION, ...one.facts });
  const steps = stepsAhead(sessionOf(one.facts, STAND_IN));
  const persons = one.facts.persons ?? [];
  return (
    <div class="own__columns">
      <form id="own-form" tabIndex={-1} onSubmit={(event) => event.preventDefault()}>
        <p class="own__lead">{form.keptNow}</p>
        <Telling one={one} words={words} difficulty={difficulty} topics={topics} onChange={put} />
        <fieldset class="own__part">
          <legend>{form.facts}</legend>
          <p class="own__hint">{form.factsHint}</p>
          <CaseFactFields
            facts={one.facts}
            asked={steps.filter(({ of }) => of === "case").flatMap(keysOf)}
            words={words}
            naming={naming}
            onChange={(facts: CaseAnswers) => put({ facts: given({ ...one.facts, ...facts }) })}
          />
        </fieldset>
        {one.persons.map((person, index) => (
          <fieldset class="own__part" key={index}>
            <legend>{fill(form.person, { n: index + 1 })}</legend>
            <PersonFields
              index={index}
              person={person}
              facts={persons[index] ?? {}}
              asked={steps.filter((step) => step.of === "person" && step.person === index).flatMap(keysOf)}
              determination={sound ? determine(one.facts, STAND_IN) : null}
              words={words}
              naming={naming}
              onPerson={(made) => put({ persons: replaced(one.persons, index, made) })}
              onFacts={(made) => put({ facts: { ...one.facts, persons: replaced(persons, index, given(made)) } })}
              onRemove={one.persons.length > 1 ? () => changePersons(withoutPerson(one, index), 0) : undefined}
            />
          </fieldset>
        ))}
        {one.persons.length < MOST_PERSONS && (
          <button type="button" class="button" onClick={() => changePersons(withPerson(one), one.persons.length)}>
            {form.addPerson}
          </button>
        )}
        <Teaching one={one} words={words} onChange={put} />
        <button type="button" class="button button--primary" onClick={onDone}>
          {form.done}
        </button>
      </form>
      <Checks faults={checkOwn(one)} words={words} naming={naming} />
    </div>
  );
}
