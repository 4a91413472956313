import { FACTS_VERSION, parseFacts } from "../../law/index.ts";
import type { Expected, TrainingCase } from "../case.ts";
import { compareCase, type Difference } from "../check.ts";
import { LISTS, MOST_TITLE, STAND_IN } from "./own-case.ts";
import type { CaseFault } from "./shape.ts";

const HAN = /\p{Script=Han}/gu;
/** How many Han characters a story has at least and at most. */
export const LEAST_STORY = 60;
export const MOST_STORY = 700;
/** What persons are called stands on one slide for all of them, and in the QR code of the vote; each point and question fits a slide. */
const MOST_LABEL = 14;
const MOST_LINE = 200;
/** What no other limit holds: a paragraph or a text, and how many paragraphs or lines there are. */
const MOST_TEXT = 4000;
const MOST_LINES = 40;

const need = (missing: boolean, field: string, code = "empty"): CaseFault[] => (missing ? [{ field, code }] : []);

const hasLonger = (lines: readonly string[], most: number) => lines.some(({ length }) => length > most);

const hanIn = (lines: readonly string[]) => lines.join("").match(HAN)?.length ?? 0;

function ofPerson({ label, why, disposition, possible }: Expected, index: number, all: readonly Expected[]) {
  const at = `persons[${index}]`;
  return [
    ...need(label.trim() === "", `${at}.label`),
    ...need(label.length > MOST_LABEL, `${at}.label`, "long"),
    ...need(
      label.trim() !== "" && all.findIndex((other) => other.label.trim() === label.trim()) < index,
      `${at}.label`,
      "repeated",
    ),
    ...need(disposition === "undetermined" && possible.length < 2, `${at}.possible`, "few"),
    ...need(why.trim() === "", `${at}.why`),
    ...need(why.length > MOST_TEXT, `${at}.why`, "wordy"),
  ];
}

function words(one: TrainingCase): CaseFault[] {
  const story = hanIn(one.story);
  return [
    ...need(one.title.trim() === "", "title"),
    ...need(one.title.length > MOST_TITLE, "title", "long"),
    ...need(one.topics.length === 0, "topics"),
    ...need(one.story.length === 0, "story"),
    ...need(one.story.length > 0 && story < LEAST_STORY, "story", "short"),
    ...need(story > MOST_STORY, "story", "long"),
    ...one.persons.flatMap(ofPerson),
    ...(["points", "discuss"] as const).flatMap((field) => [
      ...need(one[field].join("").trim() === "", field),
      ...need(hasLonger(one[field], MOST_LINE), field, "long"),
    ]),
    ...(["story", "judgment"] as const).flatMap((field) => need(hasLonger(one[field], MOST_TEXT), field, "wordy")),
    ...LISTS.flatMap((field) => need(one[field].length > MOST_LINES, field, "lines")),
    ...need(one.trap.trim() === "", "trap"),
    ...need(one.trap.length > MOST_TEXT, "trap", "wordy"),
  ];
}

const FIELD: Readonly<Record<Difference["kind"], string>> = {
  end: "end",
  count: "persons",
  day: "facts.decisionDate",
  label: "label",
  disposition: "disposition",
  possible: "possible",
  basis: "basis",
};

function asFault({ person, kind, expected, found }: Difference): CaseFault {
  const field = person === null ? FIELD[kind] : `persons[${person}].${FIELD[kind]}`;
  return { field, code: kind, expected, found };
}

/** Where a disposition is wrong or what is possible is not chosen yet, a wrong set says nothing more; nor does the end of the case. */
function essential({ persons }: TrainingCase, all: readonly Difference[]): readonly Difference[] {
  const wrong = new Set(all.filter(({ kind }) => kind === "disposition").map(({ person }) => person));
  return all.filter(
    ({ kind, person }) =>
      !(kind === "possible" && (wrong.has(person) || persons[person ?? 0]?.possible.length === 0)) &&
      !(kind === "end" && wrong.size > 0),
  );
}

/**
 * What an own case still lacks before it can be used: words that are missing or too long, facts that contradict each other, and where the
 * answer is not what the law module says of the facts. Empty where the case is right.
 */
export function checkOwn(one: TrainingCase): CaseFault[] {
  const parsed = parseFacts({ version: FACTS_VERSION, ...one.facts });
  if ("faults" in parsed) {
    const faults = parsed.faults.map(({ path, message, kind }) => ({
      field: `facts${path.slice(1)}`,
      code: kind === "order" ? kind : "facts",
      text: message,
    }));
    return [...words(one), ...faults];
  }
  return [...words(one), ...essential(one, compareCase(one, STAND_IN)).map(asFault)];
}
