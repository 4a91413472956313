import { expect } from "playwright/test";
import { caseWith, handlerWith } from "../../support/law/cases.ts";
import {
  button,
  change,
  expectQuestion,
  expectResult,
  goOn,
  KEPT_UNDER,
  reload,
  resume,
  test,
} from "../../support/wizard.ts";
import { look } from "../../support/wizard-views.ts";

const FACTS = { ...caseWith({}), persons: [handlerWith({ findings: { "11.1.4": "yes" } })] };

test("「合理审查义务」由责任追究机关认定；写下的理由留着，结果里写出，结论不变", async ({ page }) => {
  await resume(page, FACTS);
  await expectResult(page);
  const verdict = page.getByRole("heading", { level: 2, name: "免予或不予问责", exact: true });
  await expect(verdict).toBeVisible();
  await change(page, "exemption");
  await expect(page.getByText("「合理审查义务」由责任追究机关认定，自测不作判断。")).toBeVisible();
  await page.getByText("写下您这样回答的理由：前置行为错误导致败诉").click();
  await page.getByLabel("前置行为错误导致败诉：您的理由").fill("核对了鉴定机构的资质");
  await goOn(page);
  await expectResult(page);
  await expect(verdict).toBeVisible();
  await expect(page.getByRole("heading", { level: 2, name: "需要认定的用语" }).first()).toBeVisible();
  await expect(page.getByText("您的理由：核对了鉴定机构的资质")).toBeVisible();
  await reload(page);
  await expect(page.getByText("您的理由：核对了鉴定机构的资质")).toBeVisible();
  const kept = await page.evaluate((key) => JSON.parse(sessionStorage.getItem(key) ?? "{}"), KEPT_UNDER);
  expect(kept.reasons.ofPersons).toEqual([{ "11.1.4": "核对了鉴定机构的资质" }]);
  expect(JSON.stringify(kept.persons)).not.toContain("核对");
});

test("理由在三种方式里是同一份", async ({ page }) => {
  await resume(page, { ...caseWith({}), persons: [{ roles: ["handler"] }] });
  await expectQuestion(page, "exemption");
  await look(page, "一屏核对");
  await page.getByText("由责任追究机关认定：过错轻微、影响较小").click();
  await page.getByLabel("过错轻微、影响较小：您的理由").fill("当日改正");
  await button(page, "逐题回答").click();
  await expect(page.getByLabel("过错轻微、影响较小：您的理由")).toHaveValue("当日改正");
});
