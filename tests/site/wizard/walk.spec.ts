import type { APIRequestContext, Page } from "playwright/test";
import type { Answers } from "../../../src/law/index.ts";
import { expect, expectResult, fillIn, open, test } from "../../support/wizard.ts";

/** The example of the facts: what is not given here is answered 不清楚. */
const EXAMPLE: Answers = {
  procedure: "litigation",
  organ: "yes",
  actDate: "2023-02-01",
  judgmentDate: "2023-09-12",
  final: "yes",
  decisionDate: "2023-11-20",
  results: ["revoked"],
  causes: ["act"],
  subjects: "same",
  persons: [{ roles: ["handler"], findings: { "11.1.4": "yes", "11.1.5": "unknown", "13.1.1": "no" } }],
};

/** A list with these items and no others, each by its text and its links. */
function listOf(rows: readonly (readonly [text: string, ...links: string[]])[], role = "text"): string {
  const items = rows.map(([text, ...links]) =>
    ["  - listitem:", `    - ${role}: ${text}`, ...links.map((link) => `    - link "${link}"`)].join("\n"),
  );
  return ["- list:", "  - /children: equal", ...items].join("\n");
}

async function expectVerdict(page: Page): Promise<void> {
  await expect(page.getByRole("main")).toMatchAriaSnapshot(`
    - heading "自测结果" [level=1]
    - paragraph: /^这是自测结果，不是问责决定。.*第五条第一款.*第八条/
    - paragraph: /^办法的有效期已于2024年12月15日届满。 按\\d{4}年\\d+月\\d+日的情况自测。$/
    - heading "结论还不能确定" [level=2]
    - list:
      - /children: equal
      - listitem:
        - strong: 免予或不予问责
      - listitem:
        - strong: 情节并存，由责任追究机关认定
    - heading "第十条列出的问责方式" [level=2]
    - list:
      - /children: equal
      - listitem: 责令书面检查
      - listitem: 批评教育
      - listitem: 通报批评
      - listitem: 诫勉谈话
      - listitem: 调离岗位
      - listitem: 法律、法规、规章规定的其他方式
  `);
}

async function expectReasons(page: Page): Promise<void> {
  const ofCase = listOf([
    ["程序 行政诉讼", "第二条"],
    ["单位 本县行政机关或授权组织", "第二条"],
    ["有效期 行政行为、裁判或复议决定、责任追究三个日期都在有效期内", "第十九条"],
    ["结果 撤销", "第三条"],
    ["追究范围 属于第三条列入追究范围的案件", "第三条第一项"],
    ["部分败诉 不清楚", "第三条"],
    ["生效 已经生效", "第三条"],
    ["败诉原因 行政行为不当", "第六条"],
    ["实施与名义 一致", "第七条"],
    ["国家赔偿 不清楚", "第十五条"],
  ]);
  const ofPerson = listOf([
    ["角色 承办人", "第六条", "第九条"],
    ["归责 属于第六条第一句的「作出该行政行为的相关责任人员」", "第六条", "第九条"],
    ["过错轻微、影响较小 不清楚", "第十一条第一项"],
    ["相对人弄虚作假、隐瞒事实 不清楚", "第十一条第二项"],
    ["执法依据被修改或不明确 不清楚", "第十一条第三项"],
    ["前置行为错误导致败诉 具备", "第十一条第四项"],
    ["因不可抗力等无法履职 不清楚", "第十一条第五项"],
    ["其他非主观原因败诉 不清楚", "第十一条第六项"],
    ["不可抗力加重危害后果 不清楚", "第十二条第一项"],
    ["主动发现并及时纠正 不清楚", "第四条", "第十二条第二项"],
    ["其他应当从轻或减轻 不清楚", "第十二条第三项"],
    ["一年内两次以上同类过错 不具备", "第十三条第一项"],
    ["阻碍、干扰调查追究 不清楚", "第五条第二款", "第十三条第二项"],
    ["打击、报复、威胁、陷害 不清楚", "第十三条第三项"],
    ["严重经济损失或恶劣影响 不清楚", "第十三条第四项"],
    ["其他应当从重问责 不清楚", "第十三条第五项"],
    ["领导干部 不清楚", "第十四条第二款"],
    ["党政纪责任 不清楚", "第十七条第一款"],
    ["涉嫌犯罪 不清楚", "第十七条第二款"],
    ["结论 结论还不能确定", "第五条第一款", "第八条", "第十一条", "第十一条第四项"],
  ]);
  await expect(page.getByRole("main")).toMatchAriaSnapshot(
    ['- heading "理由" [level=2]', '- heading "案件"', ofCase, '- heading "责任人"', ofPerson].join("\n"),
  );
}

async function expectRemedies(page: Page): Promise<void> {
  await expect(page.getByRole("main")).toMatchAriaSnapshot(`
    - heading "对责任追究决定不服怎么办" [level=2]
    - paragraph:
      - text: 是否追究责任还没有确定；受到责任追究、对决定不服的，有下列途径。
      - link "第十六条"
    - heading "依《公务员法》复核、申诉" [level=3]
    - region:
      - table:
        - rowgroup:
          - row "步骤 向谁提出 期限 从何时起 依据"
        - rowgroup:
          - row /^复核 原处理机关 30日 知道该人事处理之日起 /
          - row /^申诉（经过复核） .+ 15日 接到复核决定之日起 /
          - row /^申诉（不经复核） .+ 30日 知道该人事处理之日起 /
          - row /^再申诉 .+ 法律没有写期限 /
    - heading "依《监察法》复审、复核" [level=3]
    - region:
      - table:
        - rowgroup:
          - row "步骤 向谁提出 期限 从何时起 依据"
        - rowgroup:
          - row /^复审 作出决定的监察机关 1个月 收到处理决定之日起 /
          - row /^复核 上一级监察机关 1个月 收到复审决定之日起 /
  `);
}

async function expectOpenQuestions(page: Page): Promise<void> {
  const open = listOf(
    [
      ["期满以后还能不能适用", "第十九条"],
      ["第三条第一项要不要过错", "第三条第一项"],
      ["由哪一类机关决定", "第五条第一款"],
      ["从重与免责、从轻并存", "第十一条", "第十二条", "第十三条"],
      ["问责方式没有轻重次序", "第十条"],
      ["免责后是否承担赔偿费用", "第十一条", "第十五条"],
      ["免责后能否另行处分", "第十一条", "第十七条第一款"],
    ],
    "strong",
  );
  await expect(page.getByRole("main")).toMatchAriaSnapshot(`- heading "未决问题" [level=2]\n${open}`);
}

async function expectLinks(page: Page, request: APIRequestContext): Promise<void> {
  const links = await page.getByRole("main").getByRole("link").all();
  const targets = new Set(await Promise.all(links.map((link) => link.evaluate((a: HTMLAnchorElement) => a.href))));
  expect(targets.size).toBeGreaterThan(20);
  for (const target of targets) {
    const { pathname, hash } = new URL(target);
    const response = await request.get(pathname);
    expect(response.status(), target).toBe(200);
    if (hash) expect(await response.text(), target).toContain(`id="${decodeURIComponent(hash.slice(1))}"`);
  }
}

test("示例案件：从第一题到结果，结论、理由、救济、未决问题俱全", async ({ page, request }) => {
  await open(page);
  const asked = await fillIn(page, EXAMPLE);
  expect(asked).toEqual([
    ...["procedure", "organ", "period", "results", "judgment", "causes", "subjects", "compensationPaid"],
    ...["roles", "exemption", "leniency", "severity", "aftermath"],
  ]);
  await expectResult(page);
  await test.step("「不是问责决定」在结论之上，两种可能的结论都写出", () => expectVerdict(page));
  await test.step("理由依次排列，被排除的和不清楚的也在内，各注出处", () => expectReasons(page));
  await test.step("救济两条途径及期限", () => expectRemedies(page));
  await test.step("未决问题逐一列出", () => expectOpenQuestions(page));
  await test.step("每个出处的页面都在", () => expectLinks(page, request));
});
