import { builtHtml, builtPages, expect, test } from "../support/site.ts";

const DAYS = [
  ["2022-12-15", "尚未施行"],
  ["2022-12-16", "施行中 第1日"],
  ["2024-12-15", "施行中 第731日"],
  ["2024-12-16", "失效（有效期届满） 第1日"],
] as const;

/** The first and the last instant of a day in China, and how the measure stands in it. */
for (const timezoneId of ["Asia/Shanghai", "America/Los_Angeles"]) {
  test.describe(`读者在 ${timezoneId}`, () => {
    test.use({ timezoneId });
    for (const [day, standing] of DAYS) {
      test(`第十九条：中国的 ${day}，横幅写「${standing}」`, async ({ page }) => {
        for (const time of ["00:00:01", "23:59:59"]) {
          await page.clock.setFixedTime(new Date(`${day}T${time}+08:00`));
          await page.goto("/");
          await expect(page.locator("validity-banner strong")).toHaveText(standing);
        }
      });
    }
  });
}

test.describe("没有脚本", () => {
  test.use({ javaScriptEnabled: false });

  test("横幅写明失效和起止日期，不写会变的天数", async ({ page }) => {
    await page.goto("/text/11/");
    const banner = page.locator("validity-banner");
    await expect(banner).toContainText("失效（有效期届满）");
    await expect(banner).toContainText("自2022年12月16日起施行，有效期至2024年12月15日（第十九条）");
    await expect(banner).not.toContainText(/第\d+日/);
  });
});

test("每一页都有效力横幅，都写明不是官方网站，都没有网站标识码", () => {
  for (const path of builtPages()) {
    const html = builtHtml(path);
    expect(html, path).toContain("<validity-banner");
    expect(html, path).toContain("不是官方网站");
    expect(html, path).not.toContain("SiteIDCode");
  }
});
