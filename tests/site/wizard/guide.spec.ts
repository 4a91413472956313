import { expect, type Page } from "playwright/test";
import { caseWith } from "../../support/law/cases.ts";
import { axeViolations } from "../../support/site.ts";
import { expectQuestion, open, resume, test } from "../../support/wizard.ts";
import { look } from "../../support/wizard-views.ts";

const AT_EXEMPTION = { ...caseWith({}), persons: [{ roles: ["handler"] }] } as const;
const HELPS = ["为什么问这个", "通俗地说", "举个例子", "到哪里找"];
const NOTE = "示例是编的，只帮助理解，不是认定的标准。";

const help = (page: Page, name: string) => page.getByText(name, { exact: true });

test("第一题：四种说明都收着，打开才取，示例写明虚构", async ({ page }) => {
  const fetched: string[] = [];
  page.on("request", (request) => fetched.push(new URL(request.url()).pathname));
  await open(page);
  for (const name of HELPS) await expect(help(page, name)).toBeVisible();
  await expect(page.getByText(/^虚构示例：/)).toHaveCount(0);
  expect(fetched.filter((path) => path.endsWith("wizard-guide.json"))).toEqual([]);
  await help(page, "举个例子").click();
  await expect(page.getByText(/^虚构示例：/)).toHaveCount(2);
  await expect(page.getByText(NOTE)).toBeVisible();
  await help(page, "通俗地说").click();
  await expect(page.getByText(/^行政诉讼是到人民法院告行政机关/)).toBeVisible();
  await help(page, "到哪里找").click();
  await expect(page.getByText(/^看文书的名称和作出机关/)).toBeVisible();
  expect(fetched.filter((path) => path.endsWith("wizard-guide.json"))).toHaveLength(1);
  expect(await axeViolations(page)).toEqual([]);
});

test("第十一条第四项：三种方式里的说明相同，「合理审查义务」写明由谁认定、办法没有写什么", async ({ page }) => {
  await resume(page, AT_EXEMPTION);
  await expectQuestion(page, "exemption");
  for (const view of ["逐题回答", "一屏核对", "对照条文"] as const) {
    if (view !== "逐题回答") await look(page, view);
    await page.getByText("说明：前置行为错误导致败诉", { exact: true }).click();
    for (const name of ["通俗地说", "举个例子", "到哪里找", "需要认定的用语"])
      await expect(page.getByRole("term").filter({ hasText: name }), `${view} ${name}`).toBeVisible();
    await expect(
      page.getByRole("definition").filter({
        hasText: /「合理审查义务」由责任追究机关按照干部管理权限认定.*审查到什么程度算合理，办法没有写/,
      }),
    ).toBeVisible();
    await expect(page.getByRole("definition").filter({ hasText: "虚构示例：" })).toBeVisible();
  }
  expect(await axeViolations(page)).toEqual([]);
});

test("说明取不到时照实说，回答不受影响", async ({ page }) => {
  await page.route("**/wizard-guide.json", (route) => route.fulfill({ status: 200, body: "" }));
  await open(page);
  await help(page, "通俗地说").click();
  await expect(page.getByRole("alert")).toContainText("这一部分没有取到。回答都还在");
  await page.unroute("**/wizard-guide.json");
});
