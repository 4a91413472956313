import { expect, test } from "playwright/test";
import {
  completeCase,
  completePerson,
  determine,
  EXPIRES,
  isFindingRef,
  QUESTION_IDS,
  type Reason,
  replayCase,
  replayPerson,
} from "../../src/law/index.ts";
import { loadCases } from "../../src/training/load-cases.ts";
import type { Walk } from "../../src/training/present/present-data.ts";
import { standingsOf } from "../../src/training/present/standings.ts";
import { walkOf } from "../../src/training/present/walk.ts";
import { loadPresentWords } from "../../src/training/present/words.ts";
import { nameReason, stepName } from "../../src/wording/name-answer.ts";
import { WORDS } from "../support/paper.ts";

const station = (name: string, exit: string | null = null) => ({ name, exit });
const stop = (at: number) => ({ station: at, found: [] });

test("没有问到的站跳过，走过的、正在走的、还没有走的分得开", () => {
  const walk: Walk = {
    stations: [station("甲"), station("乙"), station("丙"), station("丁")],
    stops: [stop(0), stop(2), stop(3)],
    end: { name: "结论", shown: "结论", refs: "" },
  };
  expect(standingsOf(walk, 0)).toEqual(["now", "ahead", "ahead", "ahead"]);
  expect(standingsOf(walk, 1)).toEqual(["done", "skipped", "now", "ahead"]);
  expect(standingsOf(walk, null)).toEqual(["done", "skipped", "done", "done"]);
});

test("提前结束的，标出从哪一站离开，后面的站都没有问到", () => {
  const walk: Walk = {
    stations: [station("甲", "办法不适用"), station("乙", "不列入"), station("丙")],
    stops: [stop(0), stop(1)],
    end: { name: "不列入", shown: "不列入", refs: "" },
  };
  expect(standingsOf(walk, null)).toEqual(["done", "left", "skipped"]);
});

const NAMING = {
  wizard: WORDS,
  names: Object.fromEntries([
    ...QUESTION_IDS.map((id) => [id, WORDS.questions.byId[id]?.short ?? ""]),
    ...Object.entries(WORDS.outcomes).map(([id, { title }]) => [id, title]),
  ]),
  words: loadPresentWords(),
};

/** Every reason stands at some station; items that plainly do not hold stand together in one line. */
function expectAll(walk: Walk, reasons: readonly Reason[]): void {
  const found = walk.stops.flatMap((one) => one.found.map(({ text }) => text));
  const told = reasons.filter(({ step }) => step !== "disposition");
  const plain = told.filter(({ step, finding, element }) => isFindingRef(step) && finding === "no" && !element);
  for (const reason of told.filter((one) => !plain.includes(one)))
    expect(found).toContain(`${stepName(reason.step, WORDS)}：${nameReason(reason, WORDS)}`);
  const articles = new Set(plain.map(({ step }) => step.split(".")[0]));
  expect(found).toHaveLength(told.length - plain.length + articles.size);
}

test("每个案例：判定的理由一条不少，都在走过的站上，引着条款", () => {
  for (const one of loadCases()) {
    const { persons = [], ...caseAnswers } = one.facts;
    const facts = completeCase(caseAnswers, EXPIRES);
    const path = replayCase(facts, EXPIRES);
    const walk = walkOf("case", path.asked, path.reasons, { id: path.end ?? "", refs: [] }, NAMING);
    expectAll(walk, determine(one.facts, EXPIRES).reasons);
    for (const stop of walk.stops) for (const { refs } of stop.found) expect(refs).toMatch(/^第/);
    if (path.end !== "reached") continue;
    for (const person of persons) {
      const way = replayPerson(completePerson(person), facts);
      expectAll(walkOf("person", way.asked, way.reasons, { id: way.end ?? "", refs: [] }, NAMING), way.reasons);
    }
  }
});
