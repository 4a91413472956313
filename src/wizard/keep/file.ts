import { FACTS_VERSION, type IsoDate } from "../../law/index.ts";
import { type Bag, isBag } from "../salvage.ts";
import type { Session } from "../session.ts";
import type { Edition } from "./edition.ts";
import { readMarks, withMarks } from "./marks.ts";
import {
  type Choice,
  type KeepFault,
  type Opened,
  readAnswers,
  readDay,
  readWords,
  withOwnWords,
  withoutNames,
} from "./read.ts";

/** What a file of answers says it is. */
export const FILE_FORMAT = "yiyuan-wizard-answers";
export const FILE_VERSION = 1;
/** Longer texts are no answers. */
const MOST_LENGTH = 2_000_000;

const KEYS = ["format", "version", "textHash", "logicHash", "assessedOn", "answers", "names", "reasons", "confirm"];

/** A session as the text of a file, without names and reasons unless they are chosen. */
export function toFile(session: Session, edition: Edition, choice: Choice): string {
  const { assessedOn, caseAnswers, persons, reasons, confirm } = session;
  const file = {
    format: FILE_FORMAT,
    version: FILE_VERSION,
    textHash: edition.text,
    logicHash: edition.logic,
    assessedOn,
    answers: { version: FACTS_VERSION, ...caseAnswers, persons: withoutNames(persons) },
    ...(choice.names ? { names: persons.map(({ label }) => label ?? "") } : {}),
    ...(choice.reasons && reasons ? { reasons } : {}),
    ...(confirm && confirm.length > 0 ? { confirm } : {}),
  };
  return `${JSON.stringify(file, null, 2)}\n`;
}

interface Part<T> {
  readonly value: T;
  readonly faults: readonly KeepFault[];
}

/** The edition that a file states. */
function readEdition({ textHash, logicHash }: Bag): Part<Edition | null> {
  const hashes = { textHash, logicHash };
  const faults = Object.entries(hashes).flatMap(([key, value]): KeepFault[] =>
    typeof value === "string" ? [] : [{ path: `$.${key}`, code: value === undefined ? "missing" : "hash" }],
  );
  const value =
    typeof textHash === "string" && typeof logicHash === "string" ? { text: textHash, logic: logicHash } : null;
  return { value, faults };
}

/** Gives the persons of facts their names. Facts that have no list of persons are left as they are. */
function name(answers: unknown, names: unknown): Part<unknown> {
  if (names === undefined) return { value: answers, faults: [] };
  if (!Array.isArray(names)) return { value: answers, faults: [{ path: "$.names", code: "notWords" }] };
  const persons = isBag(answers) && Array.isArray(answers.persons) ? answers.persons : [];
  const faults = names.flatMap((one, index): KeepFault[] => {
    const path = `$.names[${index}]`;
    if (typeof one !== "string") return [{ path, code: "notWords" }];
    return index < persons.length ? [] : [{ path, code: "noSuchPerson" }];
  });
  const named = persons.map((person: unknown, index) =>
    isBag(person) && typeof names[index] === "string" && names[index] !== ""
      ? { ...person, label: names[index] }
      : person,
  );
  return { value: persons.length > 0 ? { ...(answers as Bag), persons: named } : answers, faults };
}

function readReasons(value: unknown, persons: number) {
  if (value === undefined) return { ofCase: {}, ofPersons: [], faults: [] };
  if (!isBag(value)) {
    return { ofCase: {}, ofPersons: [], faults: [{ path: "$.reasons", code: "notObject" }] as KeepFault[] };
  }
  const ofCase = readWords(value.ofCase, "$.reasons.ofCase");
  const list = Array.isArray(value.ofPersons) ? value.ofPersons : [];
  const ofPersons = list.map((one, index) => {
    const path = `$.reasons.ofPersons[${index}]`;
    return index < persons
      ? readWords(one, path)
      : { words: {}, faults: [{ path, code: "noSuchPerson" }] as KeepFault[] };
  });
  const faults = [ofCase, ...ofPersons].flatMap((own) => own.faults);
  return { ofCase: ofCase.words, ofPersons: ofPersons.map(({ words }) => words), faults };
}

function readOwnFile(file: Bag, today: IsoDate): Opened {
  const version: readonly KeepFault[] =
    file.version === FILE_VERSION ? [] : [{ path: "$.version", code: "fileVersion" }];
  const strange = Object.keys(file).flatMap((key): KeepFault[] =>
    KEYS.includes(key) ? [] : [{ path: `$[${JSON.stringify(key)}]`, code: "noSuchKey" }],
  );
  const edition = readEdition(file);
  const assessed = readDay(file.assessedOn, "$.assessedOn");
  const named = name(file.answers, file.names);
  const { session, faults } = readAnswers(named.value, today, "$.answers");
  const own = readReasons(file.reasons, session?.persons.length ?? 0);
  const marks = readMarks(file.confirm, "$.confirm", session);
  const all = [
    ...version,
    ...edition.faults,
    ...assessed.faults,
    ...faults,
    ...named.faults,
    ...own.faults,
    ...marks.faults,
    ...strange,
  ];
  if (!session) return { session, faults: all, made: edition.value };
  const dated = withMarks({ ...session, assessedOn: assessed.day ?? session.assessedOn }, marks.keys);
  return { session: withOwnWords(dated, own.ofCase, own.ofPersons), faults: all, made: edition.value };
}

/**
 * Reads the text of a file as far as it can be read: never throws, and names what it leaves out. Facts by themselves, as the
 * command line takes them, are read, too.
 */
export function readFile(text: string, today: IsoDate): Opened {
  const none = (code: "tooLarge" | "notJson" | "format"): Opened => ({
    session: null,
    faults: [{ path: "$", code }],
    made: null,
  });
  if (text.length > MOST_LENGTH) return none("tooLarge");
  let value: unknown;
  try {
    value = JSON.parse(text.replace(/^\ufeff/, ""));
  } catch {
    return none("notJson");
  }
  if (!isBag(value)) return none("format");
  if (value.format === FILE_FORMAT) return readOwnFile(value, today);
  if ("format" in value) return none("format");
  const { session, faults } = readAnswers(value, today);
  const undated: readonly KeepFault[] = "assessedOn" in value ? [] : [{ path: "$.assessedOn", code: "noDay" }];
  return { session, faults: [...undated, ...faults], made: null };
}
