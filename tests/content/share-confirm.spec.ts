import { expect, test } from "playwright/test";
import { readFragment, toFragment } from "../../src/wizard/keep/codec.ts";
import { differences } from "../../src/wizard/keep/differences.ts";
import { readFile, toFile } from "../../src/wizard/keep/file.ts";
import { loadKeepWords } from "../../src/wizard/keep/keep-words.ts";
import { nameFault } from "../../src/wizard/keep/name-fault.ts";
import type { Opened } from "../../src/wizard/keep/read.ts";
import type { Session } from "../../src/wizard/session.ts";
import { HANDLER, REACHED_CASE, TODAY } from "../support/law/cases.ts";
import { WORDS } from "../support/paper.ts";

const { assessedOn, ...caseAnswers } = REACHED_CASE;
const { label: _, ...nobody } = HANDLER;
const PLAIN: Session = { assessedOn, caseAnswers, persons: [nobody, nobody] };
const MARKED: Session = { ...PLAIN, confirm: ["results", "judgment", "0.roles", "1.side"] };
const EDITION = { text: "0123456789abcdef".repeat(4), logic: "fedcba9876543210".repeat(4) };
const BARE = { names: false, reasons: false };

const said = ({ faults }: Opened) => faults.map((fault) => nameFault(fault, WORDS, loadKeepWords()));
/** The file of a session with some of its parts put in place of others. */
const fileWith = (session: Session, parts: object) =>
  readFile(JSON.stringify({ ...JSON.parse(toFile(session, EDITION, BARE)), ...parts }), TODAY);

test("全部核对过的，链接和文件里没有这一项，与从前的一样", () => {
  expect(JSON.parse(toFile(PLAIN, EDITION, BARE))).not.toHaveProperty("confirm");
  expect(toFragment(PLAIN, EDITION, BARE)).not.toBe(toFragment(MARKED, EDITION, BARE));
  expect(toFragment({ ...PLAIN, confirm: [] }, EDITION, BARE)).toBe(toFragment(PLAIN, EDITION, BARE));
});

test("链接坏了一部分：没坏的部分里还没有核对的，照样还没有核对", () => {
  const parts = toFragment(MARKED, EDITION, BARE).split(".");
  const broken = (place: number) =>
    readFragment(parts.map((part, at) => (at === place + 3 ? part.replace(/^.../, "AAA") : part)).join("."), TODAY);
  expect(broken(0).session?.confirm).toEqual(["0.roles", "1.side"]);
  expect(broken(1).session?.confirm).toEqual(["results", "judgment", "1.side"]);
});

test("文件里这一项写坏了：说出是哪一处，读得出的照样用", () => {
  const strange = fileWith(MARKED, { confirm: ["results", "colour", 5, "1.side", "2.side"] });
  expect(strange.faults.map(({ path }) => path)).toEqual(["$.confirm[1]", "$.confirm[2]", "$.confirm[4]"]);
  expect(said(strange)).toEqual([
    "还没有核对的回答第2项：自测没有这一题",
    "还没有核对的回答第3项：自测没有这一题",
    "还没有核对的回答第5项：自测没有这一题",
  ]);
  expect(strange.session).toEqual({ ...PLAIN, confirm: ["results", "1.side"] });
  for (const confirm of ["results", 1, null, { results: true }]) {
    const none = fileWith(MARKED, { confirm });
    expect(said(none)).toEqual(["还没有核对的回答：写法不对，没有读出"]);
    expect(none.session).toEqual(PLAIN);
  }
});

test("回答没有读出的，不说它还没有核对", () => {
  const { confirm, ...answers } = MARKED;
  const opened = fileWith(MARKED, {
    answers: { version: 1, ...answers.caseAnswers, results: ["exploded"], persons: answers.persons },
  });
  expect(opened.faults.map(({ path }) => path)).toEqual(["$.answers.results[0]"]);
  expect(opened.session?.confirm).toEqual(["judgment", "0.roles", "1.side"]);
});

test("两份回答相同、只是有没有核对不同的，算不同，按责任人分开", () => {
  expect(differences(MARKED, MARKED)).toEqual([]);
  expect(differences(PLAIN, MARKED)).toEqual([
    { person: null, key: "confirm", mine: undefined, theirs: ["results", "judgment"] },
    { person: 0, key: "confirm", mine: undefined, theirs: ["roles"] },
    { person: 1, key: "confirm", mine: undefined, theirs: ["side"] },
  ]);
});
