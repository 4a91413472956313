import { allFindings, caseWith, handlerWith, TODAY } from "../../support/law/cases.ts";
import { answerList, expect, expectQuestion, expectResult, resume, test } from "../../support/wizard.ts";

const WITHDRAWN = { ...caseWith({ procedure: "reconsideration", results: ["ended"] }), assessedOn: TODAY };

test("复议因撤回而结案：结论写明有前提，说出办法没有规定的是哪个问题，前提成立才应当问责", async ({ page }) => {
  await resume(page, { ...WITHDRAWN, persons: [handlerWith({ label: "" })] });
  await expectResult(page);
  await expect(page.getByRole("heading", { level: 2, name: "应予问责（有前提）", exact: true })).toBeVisible();
  await expect(page.getByText("办法对下列问题没有规定：「什么算复议『纠错』」。")).toBeVisible();
  await expect(page.getByText(/^前提成立的：这个人属于第六条规定的问责对象/)).toBeVisible();
  await expect(page.getByRole("listitem").filter({ hasText: /^结论应予问责（有前提）/ })).toBeVisible();
});

test("案件部分答完而办法没有规定是否适用的，还在问这个人时，「到目前为止」就说明结论有前提；适用的不说", async ({
  page,
}) => {
  const premise = answerList(page).getByText("下面的结论有前提，不能当作已经成立。", { exact: true });
  await resume(page, { ...WITHDRAWN, persons: [{}] });
  await expectQuestion(page, "roles");
  await expect(premise).toBeVisible();
  await resume(page, { ...caseWith({}), persons: [{}] });
  await expectQuestion(page, "roles");
  await expect(premise).toHaveCount(0);
});

test("几个人并排的表里，每个结论都写明有前提", async ({ page }) => {
  const other = handlerWith({ label: "乙", findings: { "13.1.3": "yes" } });
  await resume(page, { ...WITHDRAWN, persons: [handlerWith({}), other] });
  await expectResult(page);
  const row = page.getByRole("region", { name: "各人的结果" }).getByRole("row", { name: /^结论/ });
  await expect(row.getByRole("cell")).toHaveText(["应予问责（有前提）", "从重问责（有前提）"]);
});

test("是否生效还不清楚的，结论写明取决于没有查清的事实；都清楚而适用的，不写前提", async ({ page }) => {
  await resume(page, { ...caseWith({ final: "unknown" }), persons: [handlerWith({})] });
  await expectResult(page);
  await expect(page.getByText(/还取决于没有查清的事实。办法对下列问题没有规定：/)).toBeVisible();
  await resume(page, { ...caseWith({}), persons: [handlerWith({ findings: allFindings("no") })] });
  await expectResult(page);
  await expect(page.getByRole("heading", { level: 2, name: "应予问责", exact: true })).toBeVisible();
  await expect(page.getByText("下面的结论有前提")).toHaveCount(0);
  await expect(page.getByText("应予问责（有前提）")).toHaveCount(0);
});

test("两个日期不清楚：写明办法是否适用取决于这两个日期、到哪里找，不说没有答的都不再影响结论；底稿也这样写", async ({
  page,
}) => {
  const dates = { actDate: "2023-02-01", judgmentDate: "unknown", decisionDate: "unknown" } as const;
  await resume(page, { ...caseWith(dates), persons: [handlerWith({ findings: allFindings("no") })] });
  await expectResult(page);
  await expect(page.getByRole("heading", { level: 2, name: "应予问责（有前提）", exact: true })).toBeVisible();
  const hangs = page
    .locator("section")
    .filter({ has: page.getByRole("heading", { name: "办法是否适用，取决于哪些没有查清的事实" }) })
    .last();
  for (const name of ["最后的裁判或复议决定日", "责任追究决定作出日"]) await expect(hangs).toContainText(name);
  await expect(hangs).toContainText("在有效期外 → 办法没有规定是否适用");
  await expect(hangs.getByText(/^到哪里找：/).first()).toBeVisible();
  await expect(page.getByText("没有答的都不再影响各人的结论；办法是否适用，还取决于没有查清的事实。")).toBeVisible();
  await expect(page.getByText(/^办法适用于本案的，没有还不清楚而能影响这个人的结论的事实/)).toBeVisible();
  await expect(page.getByText("没有答的都不再影响结论。")).toHaveCount(0);
  await page.emulateMedia({ media: "print" });
  await expect(page.getByText("查明下列事实，才能知道办法是否适用于本案", { exact: false }).first()).toBeVisible();
});

test("跨期的案件：查明以后、改动以后的结论，也都写明有前提", async ({ page }) => {
  const facts = { ...caseWith({ decisionDate: "2025-06-01" }), assessedOn: "2025-07-01" };
  const findings = { ...allFindings("no"), "11.1.1": "unknown" } as const;
  await resume(page, { ...facts, persons: [handlerWith({ findings })] });
  await expectResult(page);
  await expect(page.getByText(/^有 → 免予或不予问责（有前提）$/)).toBeVisible();
  await expect(page.getByText(/^没有 → 应予问责（有前提）$/)).toBeVisible();
  await expect(page.getByText(/^结论会是：.*（有前提）/).first()).toBeVisible();
});

test("第六条：没有一项败诉原因的，角色的表里写办法没有规定由谁负责，不写不在问责对象之内", async ({ page }) => {
  await resume(page, { ...caseWith({ causes: [] }), persons: [{ roles: ["handler"] }] });
  await expectResult(page);
  await page.getByText("各角色是否属于问责对象", { exact: true }).first().click();
  const table = page.getByRole("region", { name: "各角色是否属于问责对象" }).first();
  await expect(table.getByText("败诉原因不在第六条所列之内，由谁负责，办法没有规定").first()).toBeVisible();
  await expect(table.getByText("不在问责对象之内")).toHaveCount(0);
});
