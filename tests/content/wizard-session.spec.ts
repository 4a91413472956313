import { expect, test } from "playwright/test";
import { type Answers, determine, FINDINGS } from "../../src/law/index.ts";
import { loadMeasure, provisionsOf } from "../../src/measure/index.ts";
import { matrixOf } from "../../src/wizard/matrix.ts";
import { keysThatMatter, outstanding } from "../../src/wizard/matters.ts";
import { addPerson, copyPerson, namePerson, personDeed, removePerson } from "../../src/wizard/person-deeds.ts";
import { namesAlong, read } from "../../src/wizard/salvage.ts";
import { factsOf, giveReason, newSession, reasonsOf, type Session, write } from "../../src/wizard/session.ts";
import { toConfirm } from "../../src/wizard/stale.ts";
import { allSkipped, answer, everyStep, openKeys, type Step, stepKey, wayOf } from "../../src/wizard/steps.ts";
import { placesByRef } from "../../src/wizard/views/text-form.ts";
import { whyNotAsked, whySettled } from "../../src/wizard/why.ts";
import { coreSchema } from "../../src/wording/core-words.ts";
import { readYaml } from "../../src/yaml.ts";
import { allFindings, caseWith, TODAY } from "../support/law/cases.ts";

const WORDS = readYaml("content/wizard-core.yaml", coreSchema);

function sessionOf({ persons = [{}], assessedOn = TODAY, ...caseAnswers }: Answers): Session {
  return { assessedOn, caseAnswers, persons };
}
const CASE = caseWith({});
const at = (session: Session, key: string): Step => {
  const step = everyStep(session).find((one) => stepKey(one) === key);
  if (!step) throw new Error(key);
  return step;
};
const judged = (session: Session) => determine(factsOf(session), TODAY);

test("加人、复制、删除：案件的回答不动，理由随人走，称呼不复制", () => {
  const one = giveReason(
    namePerson(sessionOf({ ...CASE, persons: [{ roles: ["handler"] }] }), 0, "甲"),
    0,
    "11.1.1",
    "数额小",
  );
  const copied = copyPerson(one, 0);
  expect(copied.persons).toEqual([{ roles: ["handler"], label: "甲" }, { roles: ["handler"] }]);
  expect(reasonsOf(copied, 1)).toEqual({ "11.1.1": "数额小" });
  expect(copied.caseAnswers).toBe(one.caseAnswers);
  const three = addPerson(copied);
  expect(reasonsOf(removePerson(three, 0), 0)).toEqual({ "11.1.1": "数额小" });
  expect(removePerson(one, 0).persons).toEqual([{}]);
});

test("理由不进事实：写了理由，判定与没有写的相同", () => {
  const plain = sessionOf({ ...CASE, persons: [{ roles: ["handler"], findings: allFindings("no") }] });
  const reasoned = giveReason(giveReason(plain, null, "grave", "严重不负责任"), 0, "13.1.4", "没有恶劣影响");
  expect(JSON.stringify(factsOf(reasoned))).toBe(JSON.stringify(factsOf(plain)));
  expect(judged(reasoned)).toEqual(judged(plain));
  expect(reasonsOf(giveReason(reasoned, 0, "13.1.4", ""), 0)).toEqual({});
});

test("存下再读，与原来相同，理由也在", () => {
  const session = giveReason(
    sessionOf({ ...CASE, persons: [{ label: "甲" }, { side: "nominal" }] }),
    1,
    "11.1.6",
    "客观",
  );
  expect(read(write(session), TODAY)).toEqual({ session, dropped: [] });
});

test("存下的回答有几处不合：逐人逐项只去掉不合的，各说出是哪一处", () => {
  const { session, dropped } = read(
    JSON.stringify({
      version: 1,
      assessedOn: TODAY,
      procedure: "litigation",
      results: ["revoked", "lost"],
      persons: [
        {
          label: "甲",
          roles: ["handler"],
          findings: { "11.1.1": "yes", "11.1.9": "no", "11.1.4": { reviewed: "maybe" } },
        },
        "不是人",
        { side: "left", crime: "no" },
      ],
      reasons: { ofCase: { grave: 3 }, ofPersons: [{ "11.1.1": "数额小" }] },
    }),
    TODAY,
  );
  expect(session?.caseAnswers).toEqual({ procedure: "litigation" });
  expect(session?.persons).toEqual([
    { label: "甲", roles: ["handler"], findings: { "11.1.1": "yes" } },
    {},
    { crime: "no" },
  ]);
  expect(session && reasonsOf(session, 0)).toEqual({ "11.1.1": "数额小" });
  expect(session && reasonsOf(session, null)).toEqual({});
  expect(dropped.map(({ path }) => namesAlong(path).join(" "))).toEqual([
    "results 1",
    "persons 0 findings 11.1.9",
    "persons 0 findings 11.1.4 reviewed",
    "persons 1",
    "persons 2 side",
  ]);
});

test("还影响结论的：有第十一条一项成立，其余各项不再影响，原因就是这一项", () => {
  const session = sessionOf({ ...CASE, persons: [{ roles: ["handler"], findings: { "11.1.5": "yes" } }] });
  const [exemption, severity] = [at(session, "0.exemption"), at(session, "0.severity")];
  expect(openKeys(session, exemption).some((key) => keysThatMatter(judged(session), exemption).has(key))).toBe(false);
  expect(openKeys(session, severity).some((key) => keysThatMatter(judged(session), severity).has(key))).toBe(true);
  expect(whySettled(session, exemption).map(({ key }) => key)).toEqual(["11.1.5"]);
  expect(outstanding(session, judged(session))).toEqual({ open: 5, unknown: 0 });
});

test("跳过不影响结论的题，不论原来会怎样答，结论都一样", () => {
  const session = sessionOf({
    ...CASE,
    persons: [{ roles: ["handler"], findings: { "11.1.5": "yes", ...severe("no") } }],
  });
  const set = judged(session).persons[0]?.possible;
  for (const value of ["yes", "no", "unknown"] as const) {
    const exemption = Object.fromEntries(
      FINDINGS.filter((ref) => ref.startsWith("11.") && ref !== "11.1.5").map((ref) => [ref, value]),
    );
    expect(judged(answer(session, at(session, "0.exemption"), exemption)).persons[0]?.possible).toEqual(set);
  }
  expect(judged(allSkipped(session)).persons[0]?.possible).toEqual(set);
  expect(wayOf(allSkipped(session)).complete).toBe(true);
});

const severe = (value: "yes" | "no") =>
  Object.fromEntries(FINDINGS.filter((ref) => ref.startsWith("13.")).map((ref) => [ref, value]));

test("不再问的题：说出是哪个回答使它不问", () => {
  const why = (answers: Answers, key: string) => {
    const session = sessionOf(answers);
    return whyNotAsked(session, at(session, key)).map(({ key: by }) => by);
  };
  const persons = [{ roles: ["handler" as const] }];
  expect(why({ ...CASE, procedure: "other", persons }, "results")).toEqual(["procedure"]);
  expect(why({ ...CASE, persons }, "grave")).toEqual(["results"]);
  expect(why({ ...CASE, persons }, "nominalFault")).toEqual(["subjects"]);
  expect(why({ ...CASE, persons }, "defenceFailures")).toEqual(["causes"]);
  expect(why({ ...CASE, persons: [{ roles: ["leader"] }] }, "0.exemption")).toEqual(["causes", "roles"]);
});

test("改了程序：对裁判文书的回答请核对；又用上的回答也请核对", () => {
  const session = sessionOf({ ...CASE, persons: [{ roles: ["handler"] }] });
  const procedure = at(session, "procedure");
  const changed = answer(session, procedure, { procedure: "reconsideration" });
  expect(toConfirm(session, changed, procedure)).toEqual(["period", "results", "judgment"]);
  const ended = answer(session, procedure, { procedure: "other" });
  expect(toConfirm(session, ended, procedure)).toEqual([]);
  expect(toConfirm(ended, session, procedure)).toContain("0.roles");
  expect(toConfirm(session, session, procedure)).toEqual([]);
});

test("第六条、第七条、第九条的角色表：哪一格就败诉负责", () => {
  const session = sessionOf({
    ...CASE,
    subjects: "different",
    nominalFault: "no",
    persons: [
      { roles: ["handler"], side: "acting" },
      { roles: ["approver", "leader"], side: "nominal" },
    ],
  });
  const cells = Object.fromEntries(
    matrixOf(session).flatMap(({ role, cells }) =>
      cells.map(({ side, persons, answers }) => [`${role} ${side}`, `${persons.join()} ${answers}`]),
    ),
  );
  expect(cells).toMatchObject({
    "handler acting": "0 yes",
    "handler nominal": " no",
    "approver nominal": "1 no",
    "leader nominal": "1 no",
    "leader acting": " no",
  });
  expect(matrixOf(newSession(TODAY))[0]?.cells.map(({ answers }) => answers)).toEqual([
    "unknown",
    "unknown",
    "unknown",
  ]);
});

test("需要认定的用语都是条文原文", () => {
  const provisions = loadMeasure().articles.flatMap((article) => [
    ...provisionsOf(article),
    ...article.paragraphs.slice(0, 1).map((first) => ({ ...first, ref: article.ref })),
  ]);
  for (const [fact, { ref, words }] of Object.entries(WORDS.judgment.words)) {
    const text = provisions.find((one) => one.ref === ref)?.text ?? "";
    for (const word of words) expect(text, `${fact}: ${word}`).toContain(word);
  }
});

test("对照条文：每个事实恰在一处", () => {
  const keys = [...placesByRef().values()].flat().flatMap((place) => place.keys);
  expect(new Set(keys).size).toBe(keys.length);
  expect(keys).toHaveLength(13 + 2 + FINDINGS.length + 3 + 1);
});

test("复制一个人：还没有核对的回答，副本也要核对；后面的人顺延", () => {
  const session = {
    ...sessionOf({ persons: [{ side: "acting" }, { side: "nominal" }] }),
    confirm: ["results", "0.side", "1.side"],
  };
  const words = { core: WORDS } as Parameters<typeof personDeed>[3];
  const { confirm = [] } = personDeed(session, "copy", 0, words).next;
  expect([...confirm].sort()).toEqual(["0.side", "1.side", "2.side", "results"]);
});
