import { expect, test } from "playwright/test";
import type { Block } from "../../src/export/document.ts";
import type { PaperInput } from "../../src/export/paper/input.ts";
import { paperOf } from "../../src/export/paper.ts";
import { REFS, refLabel } from "../../src/law/index.ts";
import { caseWith, handlerWith, REACHED_CASE, TODAY } from "../support/law/cases.ts";
import { allText, DATA, paperInput, textOf, under, WORDS } from "../support/paper.ts";

const PERSONS = [
  handlerWith({ label: "张某", findings: { "11.1.4": { reviewed: "yes", "prior-error": "yes", direct: "unknown" } } }),
  handlerWith({ label: "", roles: ["approver"], findings: { "13.1.1": "yes" } }),
];
const INPUT = paperInput({ ...REACHED_CASE, persons: PERSONS }, { "knows-of-measure": "2026-01-05" });

test("底稿：先说不是决定，再写依据、自测日期和两个校验值", () => {
  const paper = paperOf(INPUT);
  expect(paper.caution).toBe("自测结果，不是问责决定");
  expect(textOf(paper.blocks[0] as Block)).toContain("这是自测结果，不是问责决定");
  const basis = textOf(paper.blocks[1] as Block);
  expect(basis).toContain(
    "《沂源县行政败诉案件过错责任追究暂行办法》（源政办字〔2022〕59号）（有效期至2024年12月15日，已失效）",
  );
  expect(basis).toContain("2026年11月22日");
  for (const hash of Object.values(DATA.hashes)) {
    expect(hash).toMatch(/^[0-9a-f]{64}$/);
    expect(basis).toContain(hash);
  }
});

test("底稿：每个回答都写成文字，注明所问的条款", () => {
  const facts = under(paperOf(INPUT), /案件事实/);
  for (const row of ["程序\t行政诉讼\t第二条、第十八条", "行政行为作出日\t2023年2月1日\t第十九条"])
    expect(facts).toContain(row);
  expect(allText(paperOf(INPUT))).toContain("已尽合理审查义务：有\n");
  expect(under(paperOf(INPUT), /责任人一/)).toContain("党政领导干部\t不是\t第十四条第二款\n");
  expect(allText(paperOf(INPUT))).not.toMatch(/\b(yes|no|unknown|handler|litigation)\b|\[object|undefined/);
});

test("底稿：每个责任人各有结论或者可能的结论、理由、未明的事实和后果", () => {
  const paper = paperOf(INPUT);
  const first = under(paper, /责任人一：张某/);
  expect(first).toContain("结论还不能确定");
  for (const one of INPUT.determination.persons[0]?.possible ?? [])
    expect(first).toContain(WORDS.outcomes[one]?.title ?? one);
  expect(under(paper, /^还不清楚的事实/)).toMatch(/该错误直接导致败诉.*第十一条第四项/s);
  expect(under(paper, /责任人二$/)).toContain(WORDS.outcomes.severe?.title ?? "");
  expect(under(paper, /责任人二$/)).toContain("第十三条第一项");
});

test("底稿：能决定结论的事实写明从哪里查、查明以后结论是什么", () => {
  const unknowns = under(paperOf(INPUT), /^还不清楚的事实/);
  const where = WORDS.questions.byId.exemption;
  expect(unknowns).toContain(where?.fields["11.1.4"]?.where ?? where?.where ?? "");
  expect(unknowns).toContain(`有：${WORDS.outcomes.exempt?.title}`);
  expect(unknowns).toContain(`没有：${WORDS.outcomes.ordinary?.title}`);
});

test("底稿：填写人自己的判断和理由写在那一项回答旁边", () => {
  expect(allText(paperOf(INPUT))).not.toContain("填写人的判断和理由");
  const reasons = { ofCase: { causes: "判决书第7页" }, ofPersons: [{ "11.1.4": "鉴定意见后被推翻" }, {}] };
  const own: PaperInput = { ...INPUT, session: { ...INPUT.session, reasons } as PaperInput["session"] };
  expect(under(paperOf(own), /案件事实/)).toMatch(/败诉原因.*判决书第7页/);
  expect(under(paperOf(own), /责任人一/)).toMatch(/第十一条第四项\t鉴定意见后被推翻/);
});

test("底稿：办法没有规定的，每个问题写一次；由谁认定写明第五条第一款、第八条", () => {
  const paper = paperOf(INPUT);
  const open = under(paper, /办法没有规定/);
  expect(open.split(WORDS.open["no-ladder"]?.title ?? "-").length).toBe(2);
  expect(under(paper, /由谁认定/)).toMatch(/第五条第一款.*第八条/);
});

test("底稿：第十六条的两条途径、期限，和按填写的日期算出的最后一日", () => {
  const paper = paperOf(INPUT);
  expect(under(paper, /不服的途径和期限/)).toMatch(/30日\n知道该人事处理之日起\t《公务员法》第九十五条第一款/);
  const deadlines = under(paper, /算出的期限/);
  expect(deadlines).toContain("2026年2月3日（星期二）\n当日不计入的，为2026年2月4日（星期三）");
  expect(deadlines).toContain("期限最后一日遇节假日怎样顺延，没有核实");
  expect(under(paperOf(paperInput()), /算出的期限/)).toContain("没有填写起算的日期");
});

test("底稿：所引的条款都附文字，条款的写法如第十一条第四项，不带括号，不写第一款", () => {
  const paper = paperOf(INPUT);
  const provisions = under(paper, /所引条款的文字/);
  const cited = new Set(allText(paper).match(/第[一二三四五六七八九十]+条第[一二三四五六]项/g));
  for (const label of REFS.map(refLabel).filter((one) => cited.has(one))) expect(provisions).toContain(`${label}\t`);
  expect(provisions).toContain("第十一条第四项\t");
  expect(allText(paper)).not.toMatch(/第[一二三四五六七八九十]+条第（|第十一条第一款|第十三条第一款/);
});

test("底稿：期限按途径分列，各有标题、归谁和自己的算法说明；当事人的途径写明不是责任人员本人的", () => {
  const paper = paperOf(
    paperInput(
      { ...REACHED_CASE, persons: PERSONS },
      {
        "receives-review": "2026-02-13",
        "knows-of-measure": "2026-01-05",
        "receives-re-examination": "2025-06-01",
        "receives-decision": "2025-05-31",
        "judgment-effective": "2023-08-31",
      },
    ),
  );
  const start = paper.blocks.findIndex((block) => block.kind === "heading" && block.text.includes("算出的期限"));
  const dated = { ...paper, blocks: paper.blocks.slice(start) };
  const servant = under(dated, /^依《公务员法》复核、申诉$/);
  expect(servant).toMatch(/责任人员自己的途径.*复核\t2026年2月3日.*起算的当日算不算在内，没有核实/s);
  expect(servant).not.toContain("以节假日后的第一日为届满");
  const supervision = under(dated, /^依《监察法》复审、复核$/);
  expect(supervision).toMatch(/复审\t2025年6月29日.*《监察法（2018年）》第四十九条/s);
  expect(supervision).toMatch(/复核\t2025年6月30日.*《监察法（2024年修正）》第五十六条/s);
  const lawsuit = under(dated, /^诉讼中的上诉、申请再审$/);
  expect(lawsuit).toMatch(/不是责任人员本人的途径.*申请再审\t2024年2月29日.*以节假日后的第一日为届满/s);
  expect(lawsuit).not.toContain("算不算在内，没有核实");
});

test("底稿：党政领导干部的，途径和算出的期限旁边都写明领导成员的保留；已经赔偿的，写明能否走这些途径可以争论", () => {
  const cadre = [handlerWith({ leadingCadre: "yes" }), handlerWith({})];
  const paper = paperOf(
    paperInput({ ...caseWith({ compensationPaid: "yes" }), persons: cadre }, { "knows-of-measure": "2026-01-05" }),
  );
  expect(allText(paper).match(/领导成员的，申诉「按照有关规定办理」/g)).toHaveLength(2);
  expect(under(paper, /不服的途径/)).toMatch(/责令责任人承担赔偿费用.*可以争论.*编者的解读/s);
  expect(allText(paperOf(INPUT))).not.toMatch(/领导成员的，申诉|编者的解读/);
});

test("底稿：算出的期限写明只是一个人的；只有当事人的期限的不写", () => {
  const dated = (events: Parameters<typeof paperInput>[1]) =>
    allText(paperOf(paperInput({ ...REACHED_CASE, persons: PERSONS }, events)));
  expect(dated({ "knows-of-measure": "2026-01-05" })).toContain("算出的期限也只是这个人的");
  expect(dated({ "judgment-effective": "2023-08-31" })).not.toContain("算出的期限也只是这个人的");
});

test("底稿：程序不清楚的，写明诉讼、复议的期限都没有列出，不论填了日期没有", () => {
  const said = "程序还不清楚";
  const unclear = { ...caseWith({ procedure: "unknown" }), persons: [handlerWith({})] };
  for (const events of [{}, { "knows-of-measure": "2026-01-05" }])
    expect(under(paperOf(paperInput(unclear, events)), /算出的期限/)).toContain(said);
  expect(allText(paperOf(INPUT))).not.toContain(said);
});

test("底稿：不服的途径里，监察法一路两个时期的条文都写", () => {
  expect(under(paperOf(INPUT), /不服的途径/)).toContain(
    "《监察法（2018年）》第四十九条；2025年6月1日起为《监察法（2024年修正）》第五十六条",
  );
});

test("底稿：是否适用、是否列入范围办法没有规定的，结论写明有前提，说出是哪个问题；没有这样的问题的不写", () => {
  const withdrawn = paperOf(
    paperInput({ ...caseWith({ procedure: "reconsideration", results: ["ended"] }), persons: [handlerWith({})] }),
  );
  const verdict = under(withdrawn, /^结论$/);
  expect(verdict).toContain("应予问责（有前提）");
  expect(verdict).toMatch(/「什么算复议『纠错』」.*前提成立的：.*应当进行问责/s);
  expect(under(withdrawn, /^理由$/)).toContain("结论\t应予问责（有前提）\t");
  expect(allText(paperOf(paperInput({ ...REACHED_CASE, persons: [handlerWith({})] })))).not.toContain("有前提");
});

test("底稿：案件在责任人之前就结束的，照样写明结论和理由", () => {
  const early = paperOf(paperInput({ procedure: "other", assessedOn: TODAY, persons: [{}] }));
  expect(under(early, /责任人一/)).toContain(WORDS.outcomes["not-applicable"]?.title ?? "");
  expect(under(early, /案件的理由/)).toContain("其他程序");
  expect(under(early, /不服的途径/)).toContain(WORDS.remedies.status.none ?? "");
});

test("底稿：全部不清楚，也没有空的单元格和漏掉的文字", () => {
  const unknown = paperInput({
    ...caseWith({ results: "unknown", causes: "unknown", subjects: "unknown" }),
    persons: [{}],
  });
  const paper = paperOf(unknown);
  for (const block of paper.blocks.slice(2)) {
    if (block.kind !== "table") expect(textOf(block)).not.toBe("");
    else
      for (const row of block.rows)
        expect(
          row.every((cell) => cell !== ""),
          `${block.label}: ${row}`,
        ).toBe(true);
  }
  expect(allText(paper)).not.toMatch(/\{\w+\}/);
});
