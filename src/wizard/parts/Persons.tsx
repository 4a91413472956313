import { useRef } from "preact/hooks";
import { fill } from "../../fill.ts";
import type { Words } from "../../wording/words.ts";
import { namePerson, personDeed } from "../person-deeds.ts";
import { personName } from "../persons.ts";
import { openKeys, stepKey } from "../steps.ts";
import type { Controller } from "../use-wizard.ts";

interface Props {
  wizard: Controller;
  words: Words;
}

/** Who is asked about: names, and adding, copying, removing. With one person it stays folded. */
export function Persons({ wizard, words }: Props) {
  const { persons } = words.core;
  const { session, ahead, shown, view, go, changePersons } = wizard;
  const add = useRef<HTMLButtonElement>(null);
  const several = session.persons.length > 1;
  const current = shown?.of === "person" && view === "single" ? shown.person : -1;

  const act = (kind: "add" | "copy" | "remove", index: number) =>
    changePersons((session) => personDeed(session, kind, index, words));

  function answerFor(index: number): void {
    const own = ahead.filter((step) => step.of === "person" && step.person === index);
    const open = own.find((step) => openKeys(session, step).length > 0) ?? own[0];
    if (open) go(stepKey(open), false, "single");
  }

  return (
    <div class="persons">
      <p class="hint">{persons.hint}</p>
      <ol>
        {session.persons.map((person, index) => {
          const name = personName(session, index, words);
          return (
            <li key={index} aria-current={several && index === current ? "true" : undefined}>
              <input
                type="text"
                maxLength={40}
                aria-label={fill(persons.name, { name: fill(persons.nth, { n: index + 1 }) })}
                placeholder={fill(persons.nth, { n: index + 1 })}
                value={person.label ?? ""}
                onInput={({ currentTarget: { value } }) =>
                  wizard.namePerson((before) => namePerson(before, index, value), index)
                }
              />
              <span class="persons__actions">
                {several &&
                  index !== current &&
                  ahead.some((step) => step.of === "person" && step.person === index) && (
                    <Act label={persons.go} name={fill(persons.goOf, { name })} onClick={() => answerFor(index)} />
                  )}
                <Act label={persons.copy} name={fill(persons.copyOf, { name })} onClick={() => act("copy", index)} />
                {several && (
                  <Act
                    label={persons.remove}
                    name={fill(persons.removeOf, { name })}
                    onClick={() => {
                      act("remove", index);
                      add.current?.focus();
                    }}
                  />
                )}
              </span>
            </li>
          );
        })}
      </ol>
      <button type="button" class="button" ref={add} onClick={() => act("add", 0)}>
        {persons.add}
      </button>
    </div>
  );
}

function Act({ label, name, onClick }: { label: string; name: string; onClick: () => void }) {
  return (
    <button type="button" class="link-button" aria-label={name} onClick={onClick}>
      {label}
    </button>
  );
}
