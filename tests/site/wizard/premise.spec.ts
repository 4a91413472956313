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
  await expect(page.getByText("有前提")).toHaveCount(0);
});
