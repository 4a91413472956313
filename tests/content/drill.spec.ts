import fc from "fast-check";
import { expect, test } from "playwright/test";
import { DISPOSITIONS, isRef, type PersonFacts, QUESTION_IDS, type Role, refLabel } from "../../src/law/index.ts";
import { loadMeasure } from "../../src/measure/index.ts";
import { drawSituation } from "../../src/training/drill/kinds/disposition.ts";
import { candidates } from "../../src/training/drill/kinds/who.ts";
import { FAMILIES, kindOf } from "../../src/training/drill/kinds.ts";
import { answerText, isOrder, type Question } from "../../src/training/drill/question.ts";
import { randomFrom } from "../../src/training/drill/random.ts";
import { DRILL } from "../support/drill.ts";
import { everyQuestion, itemsOf, rightAndWrong, textOf, titleOf } from "../support/drill-questions.ts";
import { allFindings, caseWith, HANDLER } from "../support/law/cases.ts";
import { flatDisposition, flatResponsible, isInside } from "../support/law/flat-table.ts";

test.describe.configure({ mode: "parallel" });

const FULL_TEXT = DRILL.pieces.map(({ text }) => text).join("\n");

const personWith = (roles: readonly Role[], holding: readonly string[], side: PersonFacts["side"] = "unknown") => ({
  ...HANDLER,
  roles,
  side,
  findings: { ...allFindings("no"), ...Object.fromEntries(holding.map((ref) => [ref, "yes" as const])) },
});

test("每一种题：选项互不相同，只有一个是答案，话说完整，依据都在条文里", () => {
  for (const { id } of FAMILIES.flat())
    everyQuestion(id, 150, (question, key) => {
      const shown = isOrder(question) ? question.steps : question.options;
      expect(new Set(shown).size, key).toBe(shown.length);
      expect(shown.length, key).toBeGreaterThanOrEqual(2);
      expect(answerText(question), key).not.toBe("");
      const said = [question.stem, question.story, question.why, ...question.quotes, ...shown].join("\n");
      expect(said, key).not.toMatch(/\{|\}|undefined|[a-z]{3}/);
      expect(question.why, key).toMatch(/。$/);
      expect(question.refs.length, key).toBeGreaterThan(0);
      for (const ref of question.refs) expect(isRef(ref) && textOf(ref) !== "", `${key} ${ref}`).toBe(true);
    });
});

test("哪一项：引出的原文只在答案的那一项", () => {
  everyQuestion("item", 2000, (question) => {
    const [right, wrong] = rightAndWrong(question);
    const labelled = (label: string) => DRILL.pieces.find(({ ref }) => refLabel(ref) === label)?.text;
    expect(labelled(right)).toBe(question.quotes[0]);
    for (const label of wrong) expect(labelled(label)).not.toBe(question.quotes[0]);
  });
});

test("哪一条：引出的原文或者词，别的选项那一条里没有", () => {
  everyQuestion("article", 2000, (question, key) => {
    if (key.startsWith("article:heading-")) return;
    const words = question.quotes[0] ?? key.replace("article:term-", "");
    const has = (label: string) =>
      DRILL.pieces.some(({ ref, text }) => refLabel(ref).startsWith(label) && text.includes(words));
    const [right, wrong] = rightAndWrong(question);
    expect(has(right)).toBe(true);
    for (const label of wrong) expect(has(label), `${key} ${label}`).toBe(false);
  });
});

test("哪一条：本站的标题，只加在答案的那一条上", () => {
  const articles = loadMeasure().articles;
  everyQuestion("article", 2000, (question, key) => {
    if (!key.startsWith("article:heading-")) return;
    const headed = articles
      .filter(({ heading }) => question.stem.includes(`「${heading}」`))
      .map(({ ref }) => refLabel(ref));
    const [right, wrong] = rightAndWrong(question);
    expect(headed).toEqual([right]);
    expect(wrong).not.toContain(right);
  });
});

test("填原文：只有答案填进去是原文", () => {
  everyQuestion("blank", 3000, (question, key) => {
    const filled = (form: string) => (question.quotes[0] ?? "").replaceAll(DRILL.words.blank, form);
    const [right, wrong] = rightAndWrong(question);
    expect(filled(right), key).toBe(textOf(key.replace("blank:", "")));
    for (const form of wrong) expect(FULL_TEXT).not.toContain(filled(form));
  });
});

test("免、轻、重：按条号所属的那一条", () => {
  const by = { "11": "exempt", "12": "lenient", "13": "severe" };
  everyQuestion("ground", 500, (question, key) => {
    const article = key.replace("ground:", "").slice(0, 2) as keyof typeof by;
    expect(answerText(question)).toBe(titleOf(by[article]));
  });
});

test("结论：与另写的判定表一致，别的选项不成立", () => {
  everyQuestion("disposition", 1000, (question, key, seed) => {
    const { cause, role, result, items } = drawSituation(key, DRILL, randomFrom(seed));
    const flat = flatDisposition(caseWith({ causes: [cause], results: [result] }), personWith([role], items));
    const [right, wrong] = rightAndWrong(question);
    expect(right, key).toBe(titleOf(flat));
    for (const one of wrong) expect(DISPOSITIONS.map(titleOf), one).toContain(one);
    // 从重问责 is 问责, too: the two are never side by side.
    if (flat === "severe") expect(wrong).not.toContain(titleOf("ordinary"));
  });
});

test("结论：办法没有写先后的第十一条、第十二条并存，不出题", () => {
  fc.assert(
    fc.property(fc.constantFrom(...(kindOf("disposition:")?.keys(DRILL) ?? [])), fc.string(), (key, seed) => {
      const { items, role } = drawSituation(key, DRILL, randomFrom(seed));
      const articles = items.map((ref) => ref.split(".")[0]).join("+");
      expect(articles === "11+12" && key !== "disposition:not-responsible").toBe(false);
      expect(items.includes("11.1.1") && ["litigator", "leader"].includes(role) && !key.includes("not-")).toBe(false);
    }),
    { numRuns: 1000 },
  );
});

test("谁负责：与另写的归责表一致，只有一个选项成立", () => {
  everyQuestion("who", 400, (question, key) => {
    const [, cause, bodies] = key.split(":") as [string, "act" | "defence", "same" | "clean" | "fault"];
    const facts = caseWith({
      causes: [cause],
      subjects: bodies === "same" ? "same" : "different",
      nominalFault: bodies === "fault" ? "yes" : "no",
    });
    const everybody = candidates(key, DRILL);
    for (const { role, side, in: within } of everybody)
      expect(flatResponsible(facts, personWith([role], [], side ?? "unknown")), key).toBe(within);
    const answers = new Map(
      everybody.map(({ role, side, in: within }) => {
        const name = DRILL.values.roles[role] ?? "";
        return [side ? `${DRILL.values.side[side]}的${name}` : name, within];
      }),
    );
    const [right, wrong] = rightAndWrong(question);
    const asked = !question.stem.includes("不在");
    expect(answers.get(right), key).toBe(asked);
    for (const option of wrong) expect(answers.get(option), `${key} ${option}`).toBe(!asked);
  });
});

const holds = (question: Question) => answerText(question) === DRILL.words.yes;

test("对不对：情节并存的说法，与另写的判定表一致", () => {
  everyQuestion("truth-grounds", 1000, (question) => {
    const flat = flatDisposition(caseWith({}), personWith(["handler"], itemsOf(question)));
    const claim = Object.entries(DRILL.outcomes).filter(([, { title }]) => question.story.includes(`「${title}」`));
    expect(claim).toHaveLength(1);
    expect(holds(question), question.story).toBe(claim[0]?.[0] === flat);
  });
});

test("对不对：少一个要件，那一项就不成立", () => {
  everyQuestion("truth-elements", 500, (question) => {
    const lacking = question.story.includes("不具备");
    const denied = question.story.includes(DRILL.words.truth.holds.no);
    expect(holds(question), question.story).toBe(lacking === denied);
  });
});

test("对不对：有效期的说法，与日期一致", () => {
  everyQuestion("truth-period", 1000, (question) => {
    const days = [...question.story.matchAll(/(\d{4})年(\d+)月(\d+)日/g)].map(
      ([, year, month, day]) => `${year}-${month?.padStart(2, "0")}-${day?.padStart(2, "0")}`,
    );
    expect(days).toHaveLength(3);
    expect([...days].sort()).toEqual(days);
    const inside = days.filter(isInside).length;
    const timing = inside === 3 ? "inside" : inside === 0 ? "outside" : "straddling";
    const [claimed] =
      Object.entries(DRILL.words.truth.periodClaims).find(([, words]) => question.story.includes(words)) ?? [];
    expect(holds(question), question.story).toBe(claimed === timing);
  });
});

test("对不对：追究范围和归责的说法", () => {
  everyQuestion("truth-scope", 500, (question, key) => {
    const out = ["truth-scope:not-lost", "truth-scope:not-grave"].includes(key);
    expect(holds(question), question.story).toBe(out === question.story.includes("不列入"));
  });
  everyQuestion("truth-who", 500, (question, key) => {
    const roles = Object.entries(DRILL.values.roles).filter(([, name]) => question.story.includes(`只是${name}，`));
    const within = (key === "truth-who:act") === ["handler", "reviewer", "approver"].includes(roles[0]?.[0] ?? "");
    expect(holds(question), question.story).toBe(within === !question.story.includes("不在问责"));
  });
});

test("对不对：引用的原文，只有一字不差的才对", () => {
  everyQuestion("truth-words", 2000, (question, key) => {
    const quoted = /「(.*)」$/s.exec(question.story)?.[1] ?? "";
    expect(holds(question), key).toBe(quoted === textOf(key.replace("truth-words:", "")));
    if (!holds(question)) expect(FULL_TEXT).not.toContain(quoted);
  });
});

test("排次序：就是流程图提问的先后，给出时不是已经排好的", () => {
  everyQuestion("order", 1000, (question) => {
    if (!isOrder(question)) throw new Error("no order");
    const places = question.order.map((name) => QUESTION_IDS.findIndex((id) => DRILL.steps[id] === name));
    expect(places).not.toContain(-1);
    expect([...places].sort((a, b) => a - b)).toEqual(places);
    expect([...question.steps].sort()).toEqual([...question.order].sort());
    expect(question.steps).not.toEqual(question.order);
  });
});
