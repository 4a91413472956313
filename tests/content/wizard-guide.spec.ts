import { expect, test } from "playwright/test";
import { FINDINGS, QUESTION_IDS, questionKeys } from "../../src/law/index.ts";
import { loadMeasure, provisionsOf } from "../../src/measure/index.ts";
import { guideSchema, loadGuideWords } from "../../src/wizard/guide/guide-words.ts";
import { coreSchema } from "../../src/wording/core-words.ts";
import { loadQuestions } from "../../src/wording/load-plain-words.ts";
import { questionsSchema } from "../../src/wording/schemas.ts";
import { readYaml } from "../../src/yaml.ts";

const guide = loadGuideWords();
const questions = loadQuestions().byId;
const { words: judgments } = readYaml("content/wizard-core.yaml", coreSchema).judgment;
const guided = [...Object.entries(guide.questions), ...Object.entries(guide.items)];

test("每一题都写明为什么问、通俗的说法、示例和到哪里找；第十一条至第十三条每一项也是", () => {
  expect(Object.keys(guide.questions)).toEqual(QUESTION_IDS);
  expect(Object.keys(guide.items)).toEqual([...FINDINGS]);
  for (const [id, { plain, examples }] of guided) {
    expect(plain, id).toMatch(/。$/);
    expect(examples.length, id).toBeGreaterThanOrEqual(2);
  }
  for (const id of QUESTION_IDS) {
    expect(guide.questions[id].why, id).toMatch(/。$/);
    expect(questions[id]?.where, id).toMatch(/。$/);
  }
});

test("缺了说明的题、没有写明虚构的示例，不能通过", () => {
  const { procedure, ...others } = guide.questions;
  const missing = { ...guide, questions: others };
  const real = { ...guide, questions: { ...others, procedure: { ...procedure, examples: ["某案。", "某案。"] } } };
  for (const faulty of [missing, real]) expect(guideSchema.safeParse(faulty).success).toBe(false);
  const item = { label: "一项" };
  const question = { title: "题？", short: "题", where: "案卷。", fields: { "11.1.1": item } };
  const shared = { finding: {}, findingRest: "其余", openElements: "分", closeElements: "合" };
  expect(questionsSchema.safeParse({ ...shared, exemption: question }).success).toBe(false);
  const complete = { ...question, fields: { "11.1.1": { ...item, where: "案卷。" } } };
  expect(questionsSchema.safeParse({ ...shared, exemption: complete }).success).toBe(true);
  const { where: _, ...nowhere } = complete;
  expect(questionsSchema.safeParse({ ...shared, exemption: nowhere }).success).toBe(false);
});

test("每个示例都写明虚构，说出的选项是这一题有的", () => {
  for (const [id, { examples }] of guided) {
    for (const example of examples) expect(example, id).toMatch(/^虚构示例：/);
  }
  for (const id of QUESTION_IDS) {
    const labels = Object.values(questions[id]?.fields ?? {}).flatMap(({ options = {} }) =>
      Object.values(options).map(({ label }) => label),
    );
    const chosen = guide.questions[id].examples.flatMap((example) => [...example.matchAll(/选「([^」]+)」/g)]);
    for (const [, label] of chosen) expect(labels, id).toContain(label);
  }
});

test("第十一条至第十三条每一项：一个可以答「有」的示例，一个答「没有」的", () => {
  for (const ref of FINDINGS) {
    const [fits, other] = guide.items[ref].examples;
    expect(fits, ref).toMatch(/答「有」/);
    expect(other, ref).toMatch(/答「没有」/);
  }
});

test("需要认定的用语都照抄原文，并写明办法留下了什么没有写", () => {
  const texts = Object.fromEntries(
    loadMeasure().articles.flatMap((article) => [
      [article.ref, article.text],
      ...provisionsOf(article).map(({ ref, text }) => [ref, text] as const),
    ]),
  );
  for (const [fact, { ref, words }] of Object.entries(judgments)) {
    for (const word of words) expect(texts[ref], fact).toContain(word);
  }
  const open = [
    ...QUESTION_IDS.flatMap((id) => {
      const facts = Object.keys(guide.questions[id].open ?? {});
      for (const fact of facts) expect(questionKeys(id), id).toContain(fact);
      return facts;
    }),
    ...FINDINGS.filter((ref) => guide.items[ref].open !== undefined),
  ];
  expect([...open].sort()).toEqual(Object.keys(judgments).sort());
  for (const [id, { open: left = {} }] of guided) {
    for (const said of typeof left === "string" ? [left] : Object.values(left))
      expect(said, id).toMatch(/没有(?:写|定义|规定|解释|给|数额|标准|天数)/);
  }
});

test("「部分与生效」的说明对诉讼、复议都适用：提示、通俗的说法、示例和到哪里找都写到两种程序", () => {
  const { plain, examples } = guide.questions.judgment;
  const { where, fields } = questions.judgment ?? {};
  const hint = fields?.final?.hint;
  expect(hint).toContain("《行政诉讼法》第八十五条");
  expect(hint).toContain("行政复议决定书一经送达，即发生法律效力");
  expect(hint).toContain("《行政复议法（2017年修正）》第三十一条第三款");
  expect(hint).toContain("《行政复议法（2023年修订）》第七十五条第二款");
  for (const said of [plain, where, examples.join("")]) expect(said).toMatch(/判决.*复议决定书[^。]*送达/);
  expect(examples.some((one) => one.includes("复议决定书") && one.endsWith("效力选「已经生效」。"))).toBe(true);
});

test("故意、重大过失、免予、不予的通俗说法，都写明办法没有下定义", () => {
  for (const [id, { plain }] of guided) {
    if (/明知故犯|严重不负责任|不作追究/.test(plain)) expect(plain, id).toContain("没有下定义");
  }
  expect(guided.filter(([, { plain }]) => plain.includes("没有下定义"))).toHaveLength(3);
});
