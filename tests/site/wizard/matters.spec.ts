import { expect } from "playwright/test";
import { allFindings, caseWith, handlerWith } from "../../support/law/cases.ts";
import { button, expectQuestion, expectResult, goOn, open, option, resume, test } from "../../support/wizard.ts";
import { look } from "../../support/wizard-views.ts";

const { "13.1.1": _, "13.1.2": __, "13.1.3": ___, "13.1.4": ____, "13.1.5": _____, ...MILD } = allFindings("no");

test("写出还有几处可能影响结论；都不影响了，照实说", async ({ page }) => {
  await resume(page, { ...caseWith({}), persons: [{ roles: ["handler"], findings: MILD }] });
  await expectQuestion(page, "severity");
  await expect(page.getByText("还有5处没有答，可能影响结论。")).toBeVisible();
  await expect(page.getByRole("progressbar")).toHaveCount(0);
  await option(page, "severity", "yes", "13.1.3").check();
  await button(page, "其余都不清楚").click();
  await goOn(page);
  await expectQuestion(page, "aftermath");
  await expect(page.getByText("没有答的都不再影响结论。")).toBeVisible();
});

test("不影响结论的题可以跳过：说出因为哪个回答，跳过的按不清楚记，结论不变", async ({ page }) => {
  await resume(page, { ...caseWith({}), persons: [{ roles: ["handler"], findings: { "11.1.5": "yes" } }] });
  await expectQuestion(page, "exemption");
  const skip = page.getByRole("region", { name: "跳过这一题" });
  await expect(skip).toContainText("这一题已经不影响结论，可以跳过。 因为「因不可抗力等无法履职」答了「有」。");
  await button(page, "跳过这一题").click();
  await expectQuestion(page, "leniency");
  await page.goBack();
  await expect(option(page, "exemption", "yes", "11.1.5")).toBeChecked();
  await expect(option(page, "exemption", "unknown", "11.1.1")).toBeChecked();
});

test("还影响结论的题没有「跳过」", async ({ page }) => {
  await resume(page, { ...caseWith({}), persons: [{ roles: ["handler"] }] });
  await expectQuestion(page, "exemption");
  await expect(button(page, "跳过这一题")).toHaveCount(0);
});

test("只列出其他后果的题照实说明，可以一次跳到结果", async ({ page }) => {
  const { leadingCadre, discipline, crime, ...person } = handlerWith({});
  await resume(page, { ...caseWith({}), persons: [person] });
  await expectQuestion(page, "aftermath");
  await expect(page.getByText("这一题只用来列出其他后果或者未决问题，怎样回答都不改变结论。")).toBeVisible();
  await button(page, "其余都跳过，看结果").click();
  await expectResult(page);
});

test("一屏核对：每一处没有答的都标明影响不影响结论，不影响的打开就说为什么", async ({ page }) => {
  await resume(page, { ...caseWith({}), persons: [{ roles: ["handler"], findings: { "11.1.5": "yes" } }] });
  await look(page, "一屏核对");
  await expect(page.getByText("可能影响结论", { exact: true })).toHaveCount(5);
  await page.getByText("不影响结论", { exact: true }).first().click();
  await expect(page.getByText("因为「因不可抗力等无法履职」答了「有」。").first()).toBeVisible();
});

test("逐题回答时，每一处没有答的旁边写明可不可能影响结论", async ({ page }) => {
  await open(page);
  await expectQuestion(page, "procedure");
  await expect(page.getByText("可能影响结论", { exact: true })).toHaveCount(1);
  await resume(page, { ...caseWith({}), persons: [{ roles: ["handler"], findings: MILD }] });
  await expectQuestion(page, "severity");
  await expect(page.getByText("可能影响结论", { exact: true })).toHaveCount(5);
  await resume(page, { ...caseWith({}), persons: [{ roles: ["handler"], findings: { "11.1.5": "yes" } }] });
  await expectQuestion(page, "exemption");
  await expect(page.getByRole("region", { name: "跳过这一题" })).toBeVisible();
  await expect(page.getByText("可能影响结论", { exact: true })).toHaveCount(0);
});
