import { isDeepStrictEqual } from "node:util";
import fc from "fast-check";
import { expect, test } from "playwright/test";
import { FACTS_VERSION, parseFacts } from "../../src/law/index.ts";
import { loadMeasure, sha256 } from "../../src/measure/index.ts";
import { readFragment, toFragment } from "../../src/wizard/keep/codec.ts";
import { differences } from "../../src/wizard/keep/differences.ts";
import { changedSince } from "../../src/wizard/keep/edition.ts";
import { readFile, toFile } from "../../src/wizard/keep/file.ts";
import { loadEdition } from "../../src/wizard/keep/load-edition.ts";
import { hasAnswers, type Opened, readAnswers, withoutNames } from "../../src/wizard/keep/read.ts";
import type { Session } from "../../src/wizard/session.ts";
import { factsOf } from "../../src/wizard/session.ts";
import { markedSessions } from "../support/law/arbitraries.ts";
import { HANDLER, REACHED_CASE, TODAY } from "../support/law/cases.ts";

const EDITION = { text: "0123456789abcdef".repeat(4), logic: "fedcba9876543210".repeat(4) };
const BARE = { names: false, reasons: false };
const WHOLE = { names: true, reasons: true };
const { assessedOn, ...caseAnswers } = REACHED_CASE;
const CASE: Session = { assessedOn, caseAnswers, persons: [HANDLER, { ...HANDLER, label: "乙" }] };
const SECRET: Session = {
  ...CASE,
  reasons: { ofCase: { organ: "查三定方案" }, ofPersons: [{ "11.1.4": "送达回证" }, {}] },
};

const unnamed = (session: Session): Session => ({ ...session, persons: withoutNames(session.persons) });
const isEmpty = (session: Session) => !hasAnswers(session);

/** Whether what was read is a session that the law module takes, or none, and then a fault says why. Plain: `expect` is too slow for ten thousand. */
function isSound({ session, faults }: Opened): boolean {
  if (session === null) return faults.length > 0;
  return "answers" in parseFacts({ version: FACTS_VERSION, ...factsOf(session) });
}

const PAST = "2000-01-01";
const again = (session: Session, choice: typeof BARE) => ({
  link: readFragment(toFragment(session, EDITION, choice), PAST),
  file: readFile(toFile(session, EDITION, choice), PAST),
});

test("任何回答做成链接或者存成文件，再打开一项不差；姓名选了才带", () => {
  const made = { text: "01234567", logic: "fedcba98" };
  fc.assert(
    fc.property(markedSessions, (session) => {
      const bare = again(session, BARE);
      const whole = again(session, WHOLE);
      return (
        isDeepStrictEqual(bare.link, { session: unnamed(session), faults: [], made }) &&
        isDeepStrictEqual(bare.file, { session: unnamed(session), faults: [], made: EDITION }) &&
        isDeepStrictEqual([whole.link.session, whole.file.session], [session, session])
      );
    }),
    { numRuns: 200 },
  );
});

test("自己写的理由不选就不带，选了原样带走", () => {
  expect(readFragment(toFragment(SECRET, EDITION, BARE), TODAY).session).toEqual(unnamed(CASE));
  expect(readFragment(toFragment(SECRET, EDITION, WHOLE), TODAY).session).toEqual(SECRET);
  expect(toFile(SECRET, EDITION, BARE)).not.toMatch(/送达回证|三定|甲|乙/);
  expect(readFile(toFile(SECRET, EDITION, WHOLE), TODAY).session).toEqual(SECRET);
});

test("第一版的链接永远打得开", () => {
  const OLD =
    "#a=1.01234567.fedcba98.w5rcDHWNjMhPcka6BqDkhS3ZGVjqGoJMRk0vmAkRmECBbsCdGNGSH2raRE1-NEl0AG_fMQ" +
    ".wxJ89AkoEM-MjGAjK2igPKjtZAUUAJtVyw.1qy2";
  const { session, faults } = readFragment(OLD, TODAY);
  expect(faults).toEqual([]);
  expect(session).toEqual({ assessedOn, caseAnswers, persons: withoutNames([HANDLER]) });
});

const damages: readonly ((link: string, at: number, letter: string) => string)[] = [
  (link, at, letter) => link.slice(0, at) + letter + link.slice(at + 1),
  (link, at, letter) => link.slice(0, at) + letter + link.slice(at),
  (link, at) => link.slice(0, at) + link.slice(at + 1),
  (link, at) => link.slice(0, at),
  (link, at) => link.slice(0, at) + link.slice(3),
];

test("一万个损坏的链接：不抛错，读出的都合格；改动一个字符，一定看得出来", () => {
  // Reading is what damage meets: making the links is left to a few hundred sessions.
  const links = fc.sample(markedSessions, 300).map((session) => toFragment(session, EDITION, WHOLE));
  const damage = fc.record({
    link: fc.constantFrom(...links),
    at: fc.nat(),
    make: fc.constantFrom(...damages),
    letter: fc.constantFrom(..."ABCXYZabcxyz0189-_.%=&#中 "),
  });
  fc.assert(
    fc.property(damage, ({ link, at, make, letter }) => {
      const damaged = make(link, 3 + (at % (link.length - 3)), letter);
      const opened = readFragment(damaged, TODAY);
      return isSound(opened) && (damaged === link || opened.faults.length > 0);
    }),
    { numRuns: 10_000 },
  );
});

test("什么样的文字当作链接或者文件打开，都不抛错", () => {
  const anything = fc.oneof(fc.string(), fc.string({ unit: "binary" }), fc.base64String(), fc.json());
  fc.assert(
    fc.property(anything, (text) =>
      [readFragment(`#a=${text}`, TODAY), readFragment(`#a=1.${text}`, TODAY), readFile(text, TODAY)].every(isSound),
    ),
    { numRuns: 1_000 },
  );
});

test("文件里任何一处换成别的东西：不抛错，读出的都合格", () => {
  const swap = fc.record({ session: markedSessions, at: fc.nat(), value: fc.jsonValue() });
  fc.assert(
    fc.property(swap, ({ session, at, value }) => {
      const file: unknown = JSON.parse(toFile(session, EDITION, WHOLE));
      const places = JSON.stringify(file).match(/[:[,]/g)?.length ?? 1;
      let count = 0;
      const text = JSON.stringify(file, (_, one) => (count++ === at % places ? value : one));
      return isSound(readFile(text, TODAY));
    }),
    { numRuns: 500 },
  );
});

test("一个责任人那一段坏了：说出是第几人，案件和别的责任人照样在", () => {
  const parts = toFragment(CASE, EDITION, BARE).split(".");
  const last = parts.length - 2;
  parts[last] = (parts[last] ?? "").replace(/^.../, "AAA");
  const { session, faults } = readFragment(parts.join("."), TODAY);
  expect(faults).toEqual([
    { path: "$", code: "incomplete" },
    { path: "$.persons[1]", code: "damaged" },
  ]);
  expect(session).toEqual({ assessedOn, caseAnswers, persons: [...withoutNames([HANDLER]), {}] });
});

test("聊天软件在链接后面加了标点，照样打得开", () => {
  const link = toFragment(CASE, EDITION, BARE);
  for (const tail of ["。", ".", "）", "%E3%80%82", " "]) {
    expect(readFragment(link + tail, TODAY).faults, tail).toEqual([]);
  }
});

test("别的版本的链接说明打不开", () => {
  expect(readFragment("#a=2.whatever", TODAY)).toMatchObject({ session: null, faults: [{ code: "linkVersion" }] });
});

test("不合现在题目的，逐项写明位置，其余照用；列表里一项不对，整题重答", () => {
  const { session, faults } = readAnswers(
    {
      version: 1,
      procedure: "litigation",
      colour: "red",
      results: ["revoked", "exploded"],
      actDate: "2023-02-30",
      persons: [
        { roles: ["handler"], findings: { "11.1.9": "yes", "11.1.4": { reviewed: "perhaps" }, "13.1.3": "no" } },
        "nobody",
        { side: "acting" },
      ],
    },
    TODAY,
  );
  expect(faults.map(({ path }) => path)).toEqual([
    "$.colour",
    "$.results[1]",
    "$.actDate",
    '$.persons[0].findings["11.1.9"]',
    '$.persons[0].findings["11.1.4"].reviewed',
    "$.persons[1]",
  ]);
  expect(session).toEqual({
    assessedOn: TODAY,
    caseAnswers: { procedure: "litigation" },
    persons: [{ roles: ["handler"], findings: { "13.1.3": "no" } }, {}, { side: "acting" }],
  });
});

test("文件的每一处毛病都写明位置", () => {
  const file = {
    ...{ format: "yiyuan-wizard-answers", version: 9, textHash: 1, assessedOn: "昨天", names: ["甲", 5, "丙"] },
    ...{ answers: { version: 1, organ: "maybe", persons: [{}, {}] }, reasons: { ofPersons: [{ side: 1 }] }, extra: 0 },
  };
  expect(readFile(JSON.stringify(file), TODAY).faults.map(({ path }) => path)).toEqual([
    "$.version",
    "$.textHash",
    "$.logicHash",
    "$.assessedOn",
    "$.answers.organ",
    "$.names[1]",
    "$.names[2]",
    '$.reasons.ofPersons[0]["side"]',
    '$["extra"]',
  ]);
});

test("命令行用的事实文件也能打开", () => {
  const text = readFile(`{"version":1,"procedure":"other","assessedOn":"${PAST}"}`, TODAY);
  expect(text).toEqual({
    session: { assessedOn: PAST, caseAnswers: { procedure: "other" }, persons: [{}] },
    faults: [],
    made: null,
  });
});

test("过大的文件和链接不读，说明原因", () => {
  expect(readFile(" ".repeat(2_000_001), TODAY).faults).toEqual([{ path: "$", code: "tooLarge" }]);
  expect(readFragment(`#a=1.${"A".repeat(60_000)}`, TODAY).faults).toEqual([{ path: "$", code: "tooLarge" }]);
  const crowd = { version: 1, procedure: "other", persons: Array(500).fill({}) };
  expect(readAnswers(crowd, TODAY).faults).toEqual([{ path: "$.persons[100]", code: "tooManyPersons" }]);
});

test("两边的回答相同就没有差别；不同的逐项列出，列表的先后不算", () => {
  fc.assert(
    fc.property(markedSessions, (session) => {
      const blank: Session = { assessedOn: session.assessedOn, caseAnswers: {}, persons: [{}] };
      return differences(session, session).length === 0 && differences(blank, session).length > 0 === !isEmpty(session);
    }),
  );
  const turned: Session = { ...CASE, caseAnswers: { ...caseAnswers, causes: ["defence", "act"], organ: "vertical" } };
  const other: Session = { ...CASE, caseAnswers: { ...caseAnswers, causes: ["act", "defence"] } };
  expect(differences(turned, other)).toEqual([{ person: null, key: "organ", mine: "vertical", theirs: "yes" }]);
});

test("链接和文件写明的正文，就是本站正文的散列值；逻辑的散列值随 src/law 而定", () => {
  const { text, logic } = loadEdition();
  expect(text).toBe(sha256(loadMeasure().text));
  expect(logic).toMatch(/^[0-9a-f]{64}$/);
  expect(changedSince({ text: text.slice(0, 8), logic: logic.slice(0, 8) }, loadEdition())).toEqual([]);
  expect(changedSince({ text: "00000000", logic: "0" }, loadEdition())).toEqual(["text", "logic"]);
  expect(changedSince(null, loadEdition())).toEqual(["unknown"]);
});
