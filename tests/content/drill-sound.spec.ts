import { readdirSync, readFileSync } from "node:fs";
import { expect, test } from "playwright/test";
import { loadGlossary } from "../../src/measure/index.ts";
import { kindOf, makeQuestion } from "../../src/training/drill/kinds.ts";
import { answerText, isOrder, type Question } from "../../src/training/drill/question.ts";
import { randomFrom } from "../../src/training/drill/random.ts";
import { DRILL } from "../support/drill.ts";
import { everyQuestion, itemsOf, refsIn, rightAndWrong, textOf } from "../support/drill-questions.ts";

/** Whether questions are sound beyond their answer: no facts that cannot be, nothing on which the text is open, the deciding clause shown. */

test.describe.configure({ mode: "parallel" });

const keysOf = (id: string) => kindOf(`${id}:`)?.keys(DRILL) ?? [];
const withItems = (id: string, runs: number, check: (question: Question, items: string[]) => void) =>
  everyQuestion(id, runs, (question) => check(question, itemsOf(question)));

test("谁负责：主体不一致时应诉不力由谁负责，第七条没有写，不问", () => {
  expect([...keysOf("who")].sort()).toEqual(["who:act:clean", "who:act:fault", "who:act:same", "who:defence:same"]);
});

test("谁负责：名义主体也有过错的，第七条没有写责任人员，问的是自测的结论，理由也写明", () => {
  everyQuestion("who", 400, ({ stem, why }, key) => {
    const fault = key.endsWith(":fault");
    expect(stem.startsWith("按自测的结论")).toBe(fault);
    expect(why.includes("没有写「责任人员」")).toBe(fault);
  });
});

test("谁负责：身份的名称本身就是答案的，不作选项；写明只有一种身份", () => {
  everyQuestion("who", 1000, (question) => {
    expect(rightAndWrong(question).flat().join()).not.toContain("其他参与");
    expect(question.story).toMatch(/下列人员都只有所列的一种身份。$/);
  });
});

test("对不对：情节的说法，说的都是自测的结论，并写明没有其他情节", () => {
  everyQuestion("truth-grounds", 1000, (question) => {
    expect(question.story).toMatch(/自测的结论是「[^」]+」。$/);
    expect(question.story).not.toContain("办法写的是");
    expect(question.story).toMatch(/没有其他情节的，|没有第十一条、第十二条、第十三条所列情节的，/);
    expect(question.why).toMatch(/^自测的结论是「/);
  });
});

test("结论：写明只因一种原因败诉，主体一致，这个人只有一种身份", () => {
  everyQuestion("disposition", 500, ({ story }) => {
    expect(story).toMatch(/^某行政诉讼案件适用办法，判决结果是[^。]+。案件只因[^。]+败诉，实施主体与名义主体一致。/);
    expect(story).toMatch(/某人在本案中只是[^。]+。/);
  });
});

/** What cannot be of one person in one case: little harm and grave or growing harm, loss averted and grave, a fault and none. */
const CONTRARY = [
  ["11.1.1", "13.1.4"],
  ["11.1.1", "12.1.1"],
  ["12.1.2", "13.1.4"],
  ["11.1.1", "11.1.4"],
  ["11.1.1", "11.1.6"],
  ["11.1.4", "13.1.1"],
  ["11.1.6", "13.1.1"],
  ["11.1.1", "11.1.5"],
  ["11.1.5", "13.1.1"],
];

test("结论、对不对：同一个人的情节互不矛盾", () => {
  for (const id of ["disposition", "truth-grounds"])
    withItems(id, 3000, (_, items) => {
      expect(CONTRARY.filter((pair) => pair.every((ref) => items.includes(ref)))).toEqual([]);
    });
});

test("结论：情节与败诉原因、判决结果不矛盾", () => {
  withItems("disposition", 4000, ({ story }, items) => {
    const has = (...refs: string[]) => refs.some((ref) => items.includes(ref));
    const result = (...names: string[]) => names.some((name) => story.includes(`判决结果是${name}。`));
    if (has("11.1.1", "11.1.2", "11.1.3", "11.1.4", "11.1.5", "12.1.1", "12.1.2")) expect(story).toContain("不当败诉");
    if (story.includes("应诉不力败诉")) expect(result("撤销", "确认违法"), story).toBe(true);
    if (has("11.1.1", "11.1.4")) expect(result("确认无效"), story).toBe(false);
    if (has("11.1.5")) expect(result("撤销", "变更", "确认无效"), story).toBe(false);
    if (has("12.1.2")) expect(result("确认违法"), story).toBe(true);
  });
});

test("结论：不在问责对象之内的人，没有只能发生在经手人身上的情节", () => {
  everyQuestion("disposition", 2000, (question, key) => {
    if (!key.endsWith(":not-responsible")) return;
    for (const ref of itemsOf(question)) expect(["11.1.6", "12.1.2", "13.1.2", "13.1.3"]).toContain(ref);
  });
});

test("对不对：说不具备的条件，不是所说具备的条件的前提，并写明条件是本站的概括", () => {
  const canLack: Readonly<Record<string, readonly string[]>> = {
    "11.1.2": ["致使难以作出正确判断"],
    "11.1.3": ["因此理解不一致，执法出现偏差"],
    "11.1.4": ["已尽合理审查义务", "该错误直接导致败诉"],
    "11.1.5": ["因此无法正常履行法定职责"],
    "12.1.2": ["主动发现", "有效避免损失或者挽回影响"],
    "13.1.1": ["同一责任主体", "同类过错行为", "一年内两次（含）以上"],
    "13.1.2": ["阻碍、干扰责任调查、追究"],
    "13.1.4": ["由行政案件败诉造成"],
  };
  everyQuestion("truth-elements", 1000, ({ story }, key) => {
    expect(story).toContain("（条件按本站的概括）");
    const [, lacking] = /不具备「([^」]+)」/.exec(story) ?? [];
    if (lacking) expect(canLack[key.replace("truth-elements:", "")], story).toContain(lacking);
  });
});

test("排次序：只排次序由内容决定的题，用题目原来的问法，不说办法有先后", () => {
  const either = [
    ["exemption", "leniency", "severity"],
    ["procedure", "organ"],
    ["defenceFailures", "subjects"],
    ["defenceFailures", "nominalFault"],
  ];
  everyQuestion("order", 1000, (question) => {
    if (!isOrder(question)) throw new Error("no order");
    const ids = question.order.map((title) => Object.keys(DRILL.steps).find((id) => DRILL.steps[id] === title) ?? "");
    expect(ids.length).toBeGreaterThanOrEqual(3);
    for (const title of question.steps) expect(title).toMatch(/？$/);
    for (const row of either) expect(ids.filter((id) => row.includes(id)).length, ids.join()).toBeLessThanOrEqual(1);
    for (const id of ["judgment", "compensationPaid", "period", "aftermath"]) expect(ids).not.toContain(id);
    expect(question.why).toContain("办法没有规定判断的先后");
    expect(question.why.includes("都要问到")).toBe(ids.some((id) => either[0]?.includes(id)));
  });
});

test("对不对、哪一条：有项的条只引开头一句，写明是开头一句", () => {
  everyQuestion("truth-words", 1500, ({ story }, key) => {
    const opening = ["3", "11", "12", "13"].includes(key.replace("truth-words:", ""));
    expect(story.includes("条开头一句的原文是"), story).toBe(opening);
  });
  for (const ref of ["3", "11", "12", "13"])
    expect(makeQuestion(`article:${ref}`, DRILL, randomFrom(ref)).why).toContain("条开头一句的原文");
});

test("哪一条：所问的词在那一条独立使用，不只是更长的词的一部分", () => {
  const forms = loadGlossary().terms.flatMap((term) => term.forms);
  everyQuestion("article", 3000, (question, key) => {
    const [, term] = /^article:term-(.+)$/.exec(key) ?? [];
    if (!term) return;
    const longer = forms.filter((form) => form !== term && form.includes(term));
    const alone = question.refs.map(textOf).some((text) => {
      return longer.reduce((left, form) => left.replaceAll(form, "＃"), text).includes(term);
    });
    expect(alone, term).toBe(true);
  });
  expect(keysOf("article")).not.toContain("article:term-监察机关");
});

test("对不对：追究范围的说法写全条件，都给出第三条", () => {
  everyQuestion("truth-scope", 500, ({ story, refs }, key) => {
    expect(refs[0]).toBe("3");
    if (key.includes("grave"))
      expect(story).toMatch(/判决结果不是第三条第一项所列的任何一种，败诉(不)?是因故意或重大过失导致的/);
    else expect(story).toMatch(/判决结果是「|行政机关没有败诉/);
  });
});

test("对不对：有效期的说法都按第十九条，三个日期隔得出一场诉讼", () => {
  everyQuestion("truth-period", 1500, ({ story }) => {
    expect(story).toContain("。按第十九条，三个日期");
    expect(story).toContain("办法的有效期");
    const days = [...story.matchAll(/(\d+)年(\d+)月(\d+)日/g)].map(([, year, month, day]) =>
      Date.UTC(Number(year), Number(month) - 1, Number(day)),
    );
    expect(Math.min(...days.slice(1).map((day, place) => day - (days[place] ?? 0)))).toBeGreaterThanOrEqual(
      30 * 86_400_000,
    );
  });
});

test("依据：给出情节的，也给出它所在的条的开头；行政行为由谁负责的，给出第九条", () => {
  for (const id of ["disposition", "truth-grounds"])
    everyQuestion(id, 1500, ({ refs }) => {
      const articles = refs.filter((ref) => /^1[123]\./.test(ref)).map((ref) => ref.slice(0, 2));
      for (const article of articles) expect(refs).toContain(article);
    });
  for (const id of ["who", "truth-who"])
    everyQuestion(id, 300, ({ refs }, key) => expect(refs.includes("9")).toBe(key.startsWith(`${id}:act`)));
});

test("理由：不在问责对象之内的，写明依第六条哪一句，是谁不在其中", () => {
  const check = ({ story, why }: Question) => {
    const [, role] = /在本案中只是([^。，]+)/.exec(story) ?? [];
    expect(why).toContain(`${role}不在其中。`);
    expect(why).toContain(story.includes("应诉不力败诉") ? "应诉不力败诉，第六条第二句" : "不当败诉，第六条第一句");
  };
  everyQuestion("truth-who", 500, (question) => {
    const denied = question.story.includes("不在问责");
    const outside = (answerText(question) === "对") === denied;
    if (outside) check(question);
  });
  everyQuestion("disposition", 1000, (question, key) => key.endsWith(":not-responsible") && check(question));
});

test("全站不说第六条「指向这个人」", () => {
  const files = readdirSync("content", { recursive: true, encoding: "utf8" }).filter((file) =>
    /\.(yaml|mdx?)$/.test(file),
  );
  expect(files.length).toBeGreaterThan(20);
  for (const file of files) expect(readFileSync(`content/${file}`, "utf8").includes("指向这个人"), file).toBe(false);
});

test("填原文、对不对：换上的词在那一处读得通，都是写明可以弄混的", () => {
  const absurd = /考核阻碍|纠错司法|发现、威胁|承担一年内|作出影响较小|部分或全部先后|提高我县司法/;
  for (const id of ["truth-words", "blank"])
    everyQuestion(id, 3000, (question) => {
      const options = id === "blank" ? rightAndWrong(question)[1] : [""];
      const filled = options.map((option) => question.quotes.join("").replaceAll(DRILL.words.blank, option));
      expect([question.story, ...filled].filter((words) => absurd.test(words))).toEqual([]);
    });
  for (const [ref, ofPiece] of Object.entries(DRILL.blanks))
    for (const { form, others } of ofPiece) {
      expect(textOf(ref), form).toContain(form);
      expect(new Set(others).size, `${ref} ${form}`).toBeGreaterThanOrEqual(3);
      for (const other of others) expect(textOf(ref).includes(other), `${ref} ${other}`).toBe(false);
    }
});

test("免、轻、重：问的是办法规定怎样处理，题里没有写出答案，理由引那一条开头写的结果", () => {
  everyQuestion("ground", 300, (question, key) => {
    const { stem, why, refs } = question;
    expect(stem).toBe("有办法所列应当追究责任的情形，只具有下面一项情节的，办法规定怎样处理？");
    const [, outcome = "-"] = /开头写的结果是「([^」]+)」。$/.exec(why) ?? [];
    expect(textOf(refs[0] ?? "")).toContain(outcome);
    expect(refsIn(why)).toEqual(expect.arrayContaining([...refs]));
    expect(question.quotes.join(), key).not.toMatch(/从轻|从重/);
  });
});
