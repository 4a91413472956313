import { deflateSync, inflateSync, strFromU8, strToU8 } from "fflate";
import { fromBase64Url, toBase64Url } from "../../codes/base64url.ts";
import { crc24, sumBytes } from "../../codes/check-sum.ts";
import { FACTS_VERSION, type IsoDate } from "../../law/index.ts";
import { type Bag, isBag } from "../salvage.ts";
import { reasonsOf, type Session } from "../session.ts";
import { DICTIONARY_1 } from "./dictionary.ts";
import { type Edition, shortEdition } from "./edition.ts";
import { marksOf, readMarks, withMarks } from "./marks.ts";
import {
  type Choice,
  hasAnswers,
  type KeepCode,
  type KeepFault,
  type Opened,
  readAnswers,
  readWords,
  withOwnWords,
} from "./read.ts";

/**
 * The fragment of a link that carries answers: `#a=1.<text>.<logic>.<case>.<person>.….<sum>`, where text and logic are the
 * first digits of their hashes, and case and persons are JSON, compressed, each with a check sum of its own, so that
 * damage to one person does not take the others along.
 */
const PREFIX = "#a=";
const VERSION = "1";
const SUM_BYTES = 3;
const SUM_LENGTH = 4;
/** Longer fragments are not read: no browser or message carries them whole. */
const MOST_LENGTH = 60_000;

const dictionary = strToU8(DICTIONARY_1);

const sumOf = (place: number, data: Uint8Array) => sumBytes(crc24([place % 256, ...data]));
const sumOfText = (text: string) => toBase64Url(Uint8Array.from(sumBytes(crc24(strToU8(text)))));

function pack(value: Bag, place: number): string {
  const data = deflateSync(strToU8(JSON.stringify(value)), { level: 9, dictionary });
  return toBase64Url(Uint8Array.from([...data, ...sumOf(place, data)]));
}

/** What a part of a link holds; null where it is damaged. */
function unpack(part: string, place: number): Bag | null {
  const bytes = fromBase64Url(part);
  if (!bytes || bytes.length <= SUM_BYTES) return null;
  const data = bytes.subarray(0, -SUM_BYTES);
  if (sumOf(place, data).join() !== bytes.subarray(-SUM_BYTES).join()) return null;
  try {
    const value: unknown = JSON.parse(strFromU8(inflateSync(data, { dictionary })));
    return isBag(value) ? value : null;
  } catch {
    return null;
  }
}

/**
 * A text without the percent-encoding of plain characters, which mail and chat programs put in, some of them twice.
 * No fragment holds a percent sign of its own.
 */
export function withoutPercents(text: string): string {
  const plain = text.replace(/%([0-7][\dA-Fa-f])/g, (_, code) => String.fromCharCode(Number.parseInt(code, 16)));
  return plain === text ? text : withoutPercents(plain);
}

/** The fragment that carries a session, without names and reasons unless they are chosen. */
export function toFragment(session: Session, edition: Edition, choice: Choice): string {
  const { assessedOn, caseAnswers, persons } = session;
  const beside = (person: number | null) => {
    const [reasons, confirm] = [reasonsOf(session, person), marksOf(session, person)];
    return {
      ...(choice.reasons && Object.keys(reasons).length > 0 ? { reasons } : {}),
      ...(confirm.length > 0 ? { confirm } : {}),
    };
  };
  const parts: Bag[] = [
    { assessedOn, ...caseAnswers, ...beside(null) },
    ...persons.map(({ label, ...answers }, index) => ({
      ...(choice.names && label ? { label } : {}),
      ...answers,
      ...beside(index),
    })),
  ];
  const { text, logic } = shortEdition(edition);
  const body = [VERSION, text, logic, ...parts.map(pack)].join(".");
  return `${PREFIX}${body}.${sumOfText(body)}`;
}

/** The parts of a fragment, and whether it came whole. What a message added at its end, as a full stop, is no damage. */
function split(hash: string) {
  const body = hash.slice(PREFIX.length).replace(/(%[0-9A-Fa-f]{2}|[^\w-])+$/, "");
  const cut = body.lastIndexOf(".");
  const whole = cut > 0 && sumOfText(body.slice(0, cut)) === body.slice(cut + 1);
  const [version = "", text = "", logic = "", ...parts] = body.split(".");
  // The last part of a damaged link may be the sum itself, or what is left of it.
  if (whole || (parts.at(-1)?.length ?? 0) <= SUM_LENGTH) parts.pop();
  return { whole, version, made: { text, logic }, parts };
}

/** Reads a fragment as far as it can be read: never throws, and names what it leaves out. */
export function readFragment(hash: string, today: IsoDate): Opened {
  const none = (code: KeepCode): Opened => ({
    session: null,
    faults: [{ path: "$", code }],
    made: null,
  });
  // In percent-encoding every character takes three.
  if (hash.length > 3 * MOST_LENGTH) return none("tooLarge");
  const link = withoutPercents(hash);
  if (link.length > MOST_LENGTH) return none("tooLarge");
  if (!link.startsWith(PREFIX)) return none("incomplete");
  const { whole, version, made, parts } = split(link);
  if (version !== VERSION && /^\d+$/.test(version)) return none("linkVersion");
  if (version !== VERSION || parts.length === 0) return none("incomplete");
  const bags = parts.map(unpack);
  const damaged = bags.flatMap((bag, place): KeepFault[] =>
    bag
      ? []
      : [place === 0 ? { path: "$", code: "damagedCase" } : { path: `$.persons[${place - 1}]`, code: "damaged" }],
  );
  const [{ reasons: caseReasons, confirm, ...caseAnswers } = {}, ...persons] = bags.map((bag): Bag => bag ?? {});
  const bare = persons.map(({ reasons: _, confirm: __, ...one }) => one);
  const { session, faults } = readAnswers({ ...caseAnswers, version: FACTS_VERSION, persons: bare }, today);
  const ofCase = readWords(caseReasons, "$.reasons");
  const ofPersons = persons.map(({ reasons }, index) => readWords(reasons, `$.persons[${index}].reasons`));
  const marks = [
    readMarks(confirm, "$.confirm", session),
    ...persons.map((one, index) => readMarks(one.confirm, `$.persons[${index}].confirm`, session, index)),
  ];
  const all: KeepFault[] = [
    ...(whole ? [] : [{ path: "$", code: "incomplete" } as const]),
    ...damaged,
    ...faults,
    ...[ofCase, ...ofPersons, ...marks].flatMap((own) => own.faults),
  ];
  const readable = session && (hasAnswers(session) || all.length === 0);
  return {
    session: readable
      ? withOwnWords(
          withMarks(
            session,
            marks.flatMap(({ keys }) => keys),
          ),
          ofCase.words,
          ofPersons.map(({ words }) => words),
        )
      : null,
    faults: all,
    made,
  };
}
