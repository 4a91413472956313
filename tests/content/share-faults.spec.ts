import { expect, test } from "playwright/test";
import { readFragment, toFragment } from "../../src/wizard/keep/codec.ts";
import { readFile } from "../../src/wizard/keep/file.ts";
import { sourceOf } from "../../src/wizard/keep/incoming.ts";
import { loadKeepWords } from "../../src/wizard/keep/keep-words.ts";
import { nameFault } from "../../src/wizard/keep/name-fault.ts";
import type { Opened } from "../../src/wizard/keep/read.ts";
import type { Session } from "../../src/wizard/session.ts";
import { HANDLER, REACHED_CASE, TODAY } from "../support/law/cases.ts";
import { WORDS } from "../support/paper.ts";

/** What somebody who opens a link or a file is told of its faults. */
const said = ({ faults }: Opened) => faults.map((fault) => nameFault(fault, WORDS, loadKeepWords()));
const saidOfFile = (file: object) => said(readFile(JSON.stringify(file), TODAY));

const { assessedOn, ...caseAnswers } = REACHED_CASE;
const { label: _, ...nobody } = HANDLER;
const SESSION: Session = { assessedOn, caseAnswers, persons: [nobody, nobody] };
const EDITION = { text: "0123456789abcdef".repeat(4), logic: "fedcba9876543210".repeat(4) };
const LINK = toFragment(SESSION, EDITION, { names: false, reasons: false });

/** Text with every character of these, or each but a letter or digit, in percent-encoding. */
const encoded = (text: string, marks: RegExp) =>
  text.replace(marks, (one) => `%${one.charCodeAt(0).toString(16).padStart(2, "0").toUpperCase()}`);

test("链接被转成百分号编码，只转一部分、全转、转两次、小写，都照样打得开", () => {
  for (const link of [
    LINK.replace("=", "%3D"),
    encoded(LINK, /(?!^)[=._-]/g),
    encoded(LINK, /(?!^)[.]/g).replaceAll("%2E", "%2e"),
    encoded(encoded(LINK, /(?!^)[=.]/g), /%/g),
    encoded(LINK, /(?!^)./g),
  ]) {
    const source = sourceOf(link);
    expect(source?.kind, link).toBe("link");
    expect(readFragment(source?.text ?? "", TODAY), link).toMatchObject({ session: SESSION, faults: [] });
  }
});

test("看上去是本站的链接、又读不出的，都当作链接打开，说明不完整；提问的片段不是", () => {
  for (const hash of ["#a", "#a=", "#a%3", "#a%3D", "#a=%%%", "#a=1", "#a=1.", "#a=xyz.123"]) {
    const source = sourceOf(hash);
    expect(source?.kind, hash).toBe("link");
    expect(said(readFragment(source?.text ?? "", TODAY)), hash).toEqual([
      "链接不完整或者被改动过，请向给您链接的人核对",
    ]);
  }
  for (const hash of ["", "#", "#question-roles", "#art-11-1-4", "#about"]) expect(sourceOf(hash), hash).toBeNull();
});

test("链接坏了一部分：案件的回答坏了说是案件，第几个人的坏了说是第几个人，没坏的照用", () => {
  const broken = (...places: readonly number[]) => {
    const parts = LINK.split(".");
    for (const place of places) parts[place + 3] = (parts[place + 3] ?? "").replace(/^.../, "AAA");
    return readFragment(parts.join("."), TODAY);
  };
  const incomplete = "链接不完整或者被改动过，请向给您链接的人核对";
  const ofCase = broken(0);
  expect(said(ofCase)).toEqual([incomplete, "案件的回答已经损坏，没有读出；自测日期用今天代替"]);
  expect(ofCase.session).toEqual({ assessedOn: TODAY, caseAnswers: {}, persons: [nobody, nobody] });
  expect(said(broken(2))).toEqual([incomplete, "第2个人的回答已经损坏，没有读出"]);
});

test("打开的文件有毛病：用题目和选项的名称说，不出现代码", () => {
  const found = saidOfFile({
    ...{ format: "yiyuan-wizard-answers", version: 9, textHash: 1, names: ["甲", 5, "丙"], extra: 0 },
    answers: {
      version: 1,
      organ: "maybe",
      actDate: "2023-02-30",
      judgmentDate: 5,
      results: ["ended", "revoked"],
      colour: "red",
      persons: [
        { roles: ["boss"], findings: { "11.1.9": "yes", "11.1.4": { direct: "perhaps", gone: "yes" } } },
        "nobody",
      ],
    },
    reasons: { ofCase: { organ: 3 }, ofPersons: [{ side: 1 }] },
  });
  expect(found).toEqual([
    "文件的版本：不是1，按1读",
    "条文的版本：写法不对",
    "判定规则的版本：没有写",
    "自测日期：没有写，用今天代替",
    "涉案单位：写的是「maybe」；可以选的是「本县行政机关或授权组织」「不属于这两类」「垂直管理的驻县机构」「不清楚」",
    "行政行为作出日：写的是「2023-02-30」，没有这一天",
    "最后的裁判或复议决定日：写的是「5」，不是日期；也可以选的是「不清楚」",
    "结果：「撤诉、调解等方式结案」只能单独选",
    "「colour」：自测没有这一题",
    expect.stringMatching(/^责任人1，角色：写的是「boss」；可以选的是「承办人」「审核人」/),
    "责任人1，「11.1.9」：办法没有这一项情节",
    "责任人1，前置行为错误导致败诉：该错误直接导致败诉：写的是「perhaps」；可以选的是「有」「没有」「不清楚」",
    "责任人1，前置行为错误导致败诉：「gone」：这一项情节没有这个条件",
    "责任人2：写的是「nobody」，读不出回答",
    "责任人2，姓名或称呼：不是文字",
    "责任人3，姓名或称呼：没有与它对应的责任人",
    "涉案单位的理由：不是文字",
    "责任人1，所属一方的理由：不是文字",
    "「extra」：自测的文件没有这一项",
  ]);
});

test("没有写自测日期的事实文件，说明用今天代替；不是回答的文字，说明不是", () => {
  expect(saidOfFile({ version: 1, procedure: "other" })).toEqual(["自测日期：没有写，用今天代替"]);
  expect(saidOfFile({ version: 1, procedure: "other", assessedOn: "2023-01-01" })).toEqual([]);
  expect(said(readFile("你好", TODAY))).toEqual(["内容不是 JSON 格式的文字"]);
  expect(saidOfFile([1])).toEqual(["内容不是本站保存的自测回答"]);
  expect(saidOfFile({ format: "别的" })).toEqual(["内容不是本站保存的自测回答"]);
});
