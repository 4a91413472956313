import type { Page } from "playwright/test";
import { leastContrast, openSettings, overflows, SETTINGS_KEY, withLook } from "../support/comfort.ts";
import { axeViolations, builtHtml, expect, pagesOfEachKind, test } from "../support/site.ts";

const sizeOf = (page: Page, selector: string) =>
  page
    .locator(selector)
    .first()
    .evaluate((element) => Number.parseFloat(getComputedStyle(element).fontSize));
const paper = (page: Page) => page.evaluate(() => getComputedStyle(document.body).backgroundColor);

test("选的字号和配色，换页、重新打开都还在", async ({ page }) => {
  await page.emulateMedia({ colorScheme: "light" });
  await page.goto("/text/11/");
  const before = await sizeOf(page, ".official");
  await openSettings(page);
  await page.getByRole("group", { name: "字号" }).getByLabel("最大").check();
  await page.getByRole("group", { name: "配色" }).getByLabel("深色").check();
  await expect(page.getByText("已存在这台设备上。")).toBeVisible();
  for (const path of ["/text/11/", "/", "/wizard/", "/about/"]) {
    await page.goto(path);
    expect(await paper(page), path).toBe("rgb(21, 23, 26)");
    expect(await sizeOf(page, "html"), path).toBe(24);
  }
  await page.goto("/text/11/");
  expect(await sizeOf(page, ".official")).toBeGreaterThan(before * 1.3);
  await openSettings(page);
  await expect(page.getByLabel("最大")).toBeChecked();
  await page.getByRole("group", { name: "配色" }).getByLabel("跟随系统").check();
  expect(await paper(page)).toBe("rgb(251, 250, 246)");
});

test("系统是深色，选浅色就是浅色；浏览器自己的栏也跟着", async ({ page }) => {
  await page.emulateMedia({ colorScheme: "dark" });
  await page.goto("/");
  expect(await paper(page)).toBe("rgb(21, 23, 26)");
  await openSettings(page);
  await page.getByLabel("浅色").check();
  expect(await paper(page)).toBe("rgb(251, 250, 246)");
  await page.reload();
  expect(await paper(page)).toBe("rgb(251, 250, 246)");
  await expect(page.locator('meta[name="theme-color"][media="all"]')).toHaveAttribute("content", "#fbfaf6");
});

test("首次画出之前已经是选好的样子：脚本没有装载也一样，没有请求，不到400字节", async ({ page }) => {
  await withLook(page, { theme: "dark", size: "3", elder: "1", contrast: "high" });
  await page.route("**/*.js", (route) => route.fulfill({ contentType: "text/javascript", body: "" }));
  await page.goto("/text/11/");
  expect(await paper(page)).toBe("rgb(0, 0, 0)");
  expect(await sizeOf(page, "html")).toBe(24);
  const [, script = ""] = builtHtml("/text/11/").match(/<script>([^<]+)/) ?? [];
  expect(script.length).toBeLessThan(400);
});

test("打印不受影响", async ({ page }) => {
  await page.goto("/text/11/");
  await page.emulateMedia({ media: "print" });
  const printed = await sizeOf(page, ".official");
  await withLook(page, { theme: "dark", elder: "4", contrast: "high" });
  await page.goto("/text/11/");
  await page.emulateMedia({ media: "print" });
  expect(await paper(page)).toBe("rgb(255, 255, 255)");
  expect(await sizeOf(page, ".official")).toBe(printed);
  await expect(page.getByRole("button", { name: "退出长辈版" })).toBeHidden();
});

for (const stored of ["{坏了", "null", '{"v":1,"look":"大"}', '{"v":1,"look":{"size":"9","theme":7}}', '{"v":99}']) {
  test(`设备上存的设置读不出来（${stored}），照常显示，还能再选`, async ({ page }) => {
    await page.addInitScript(
      ([key, value]) => {
        if (localStorage.length === 0) localStorage.setItem(key as string, value as string);
      },
      [SETTINGS_KEY, stored],
    );
    await page.goto("/text/11/");
    await openSettings(page);
    await expect(page.getByRole("group", { name: "字号" }).getByLabel("标准")).toBeChecked();
    await page.getByRole("group", { name: "字号" }).getByLabel("大", { exact: true }).check();
    await page.reload();
    expect(await sizeOf(page, "html")).toBe(18);
  });
}

test("浏览器不许保存时说明，这一页照样变", async ({ page }) => {
  await page.addInitScript(() => {
    Object.defineProperty(window, "localStorage", {
      get: () => {
        throw new DOMException("denied", "SecurityError");
      },
    });
  });
  await page.goto("/text/11/");
  await openSettings(page);
  await page.getByRole("group", { name: "字号" }).getByLabel("大", { exact: true }).check();
  await expect(page.getByText("只在这一页有效")).toBeVisible();
  expect(await sizeOf(page, "html")).toBe(18);
  await page.getByRole("button", { name: "进入长辈版" }).click();
  await expect(page.getByRole("region", { name: "长辈版" })).toBeVisible();
});

test("长辈版：正文和注释不小于18磅，可以调到30磅以上，行距段距合规，按钮不小于60像素", async ({ page }) => {
  await page.goto("/text/11/");
  await openSettings(page);
  await page.getByRole("button", { name: "进入长辈版" }).click();
  for (const selector of [".official", ".note", "main p", "nav a"])
    expect(await sizeOf(page, selector), selector).toBeGreaterThanOrEqual(24);
  const { leading, gap } = await page.locator(".official").evaluateAll(([one, other]) => {
    const style = getComputedStyle(one as Element);
    const line = Number.parseFloat(style.lineHeight);
    const space = (other as Element).getBoundingClientRect().top - (one as Element).getBoundingClientRect().bottom;
    return { leading: line / Number.parseFloat(style.fontSize), gap: space / line };
  });
  expect(leading).toBeGreaterThanOrEqual(1.3);
  expect(gap).toBeGreaterThanOrEqual(1.3);
  const controls = page
    .getByRole("region", { name: "阅读设置" })
    .locator("label, button")
    .or(page.getByRole("button", { name: "退出长辈版" }));
  for (const control of await controls.all()) {
    const box = await control.boundingBox();
    expect(Math.min(box?.width ?? 0, box?.height ?? 0), (await control.textContent()) ?? "").toBeGreaterThanOrEqual(60);
  }
  await page.getByRole("group", { name: "长辈版字号" }).getByLabel("最大").check();
  for (const selector of [".official", ".note", "main p"])
    expect(await sizeOf(page, selector), selector).toBeGreaterThanOrEqual(40);
});

test("退出长辈版的按钮在每一页、滚到哪里都看得见，退出后回到原来的字号", async ({ page }) => {
  await withLook(page, { size: "2", elder: "1" });
  for (const path of ["/", "/wizard/", "/text/11/"]) {
    await page.goto(path);
    await page.evaluate(() => scrollTo(0, document.body.scrollHeight));
    await expect(page.getByRole("button", { name: "退出长辈版" })).toBeInViewport();
  }
  await page.getByRole("button", { name: "退出长辈版" }).click();
  await expect(page.getByRole("button", { name: "退出长辈版" })).toHaveCount(0);
  expect(await sizeOf(page, "html")).toBe(18);
});

test("平时的设置按钮不小于44像素，Esc 关上，焦点回到按钮", async ({ page }) => {
  await page.goto("/text/11/");
  await openSettings(page);
  for (const control of await page.getByRole("region", { name: "阅读设置" }).locator("label, button").all()) {
    const box = await control.boundingBox();
    expect(Math.min(box?.width ?? 0, box?.height ?? 0)).toBeGreaterThanOrEqual(44);
  }
  await page.keyboard.press("Escape");
  await expect(page.getByRole("region", { name: "阅读设置" })).toHaveCount(0);
  await expect(page.getByRole("button", { name: "阅读设置" })).toBeFocused();
});

for (const theme of ["light", "dark"]) {
  test(`高对比（${theme}）：每一处文字不低于7比1，没有无障碍问题`, async ({ page }) => {
    test.slow();
    await withLook(page, { contrast: "high", theme });
    for (const path of ["/", "/text/11/", "/wizard/", "/glossary/", "/logic/"]) {
      await page.goto(path);
      const { ratio, words } = await leastContrast(page);
      expect(ratio, `${path} ${words}`).toBeGreaterThanOrEqual(7);
      expect(await axeViolations(page), path).toEqual([]);
    }
  });
}

test("系统要求更高对比时，不选也照办", async ({ page }) => {
  await page.emulateMedia({ contrast: "more", colorScheme: "light" });
  await page.goto("/text/11/");
  expect(await paper(page)).toBe("rgb(255, 255, 255)");
  expect((await leastContrast(page)).ratio).toBeGreaterThanOrEqual(7);
});

test("强制颜色下，本页在导航里仍有标记", async ({ page }) => {
  await page.emulateMedia({ forcedColors: "active" });
  await page.goto("/text/11/4/");
  await expect(page.locator("nav a[aria-current]").first()).toHaveCSS("text-decoration-line", "underline");
  await expect(page.locator(".official--marked")).toHaveCSS("outline-style", "solid");
});

test("长辈版、高对比、打开设置，没有无障碍问题", async ({ page }) => {
  await withLook(page, { elder: "1", contrast: "high" });
  for (const path of ["/text/11/", "/wizard/"]) {
    await page.goto(path);
    await openSettings(page);
    expect(await axeViolations(page), path).toEqual([]);
  }
});

for (const [name, look, sizes] of [
  [
    "长辈版最大，390 像素宽、放大到 200%",
    { elder: "4" },
    [
      [390, 800],
      [640, 400],
    ],
  ],
  [
    "字号最大，390 和 768 像素宽",
    { size: "4" },
    [
      [390, 800],
      [768, 900],
    ],
  ],
] as const) {
  test(`${name}，每一页不横向滚动`, async ({ page }) => {
    test.slow();
    await withLook(page, look);
    for (const path of [...pagesOfEachKind(), "/text/11/#settings"]) {
      await page.goto(path);
      if (path.endsWith("#settings")) await openSettings(page);
      for (const [width, height] of sizes) {
        await page.setViewportSize({ width, height });
        expect(await overflows(page), `${path} ${width}`).toBe(false);
      }
    }
  });
}

test.describe("没有脚本", () => {
  test.use({ javaScriptEnabled: false });
  test("没有设置和朗读的按钮", async ({ page }) => {
    await page.goto("/text/11/");
    await expect(page.getByRole("button", { name: "阅读设置" })).toBeHidden();
    await expect(page.getByRole("button", { name: "朗读" })).toHaveCount(0);
  });
});
