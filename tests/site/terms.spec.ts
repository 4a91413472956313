import { loadGlossary, loadMeasure, provisionsOf } from "../../src/measure/index.ts";
import { builtHtml, expect, squeeze, test } from "../support/site.ts";

test("术语页列出每个术语：说明、依据、用在哪里", async ({ page }) => {
  await page.goto("/glossary/");
  for (const { term } of loadGlossary().terms)
    await expect(page.getByRole("heading", { name: term, exact: true })).toBeVisible();
  const entry = page.getByRole("region", { name: "不可抗力" });
  await expect(entry.getByText("不能预见、不能避免且不能克服")).toBeVisible();
  await expect(entry.getByText("《中华人民共和国民法典》")).toBeVisible();
  await expect(entry.getByRole("link", { name: "第十二条第一项" }).last()).toHaveAttribute("href", "../text/12/1/");
  await entry.getByText(/用在\d+条注释/).click();
  await entry
    .getByRole("link", { name: /^注11-/ })
    .first()
    .click();
  await expect(page).toHaveURL(/\/text\/11\/#note-11-\d+$/);
});

test("每条的注释里，一个术语只在第一次出现时加链接", () => {
  for (const { number } of loadMeasure().articles) {
    const html = builtHtml(`/text/${number}/`);
    const inNotes = [...html.matchAll(/<div class="note__body">([\s\S]*?)<\/div>/g)].map(([, words]) => words).join("");
    const linked = [...inNotes.matchAll(/<a class="term" href="[^"]*#(term-[a-z-]+)"/g)].map(([, id]) => id);
    expect(new Set(linked).size, `第${number}条`).toBe(linked.length);
    expect(linked.length, `第${number}条`).toBeGreaterThan(0);
  }
});

test("正文里标出术语，一字不变", async ({ page }) => {
  await page.goto("/text/11/");
  const official = page.locator('[data-ref="11.1.4"]');
  await expect(official.getByRole("link", { name: "合理审查义务" })).toBeVisible();
  const words = provisionsOf(loadMeasure().articles[10] as never).find(({ ref }) => ref === "11.1.4");
  expect(squeeze((await official.textContent()) ?? "")).toBe(squeeze(`${words?.label}${words?.text}`));
});

test("指针停在条文链接上，显示条文；移进去不消失，退出键关闭", async ({ page }) => {
  await page.goto("/text/3/");
  await page.getByText("两类案件列入范围").click();
  const link = page.locator("#note-3-1 a.ref").first();
  await link.hover();
  const preview = page.getByRole("tooltip");
  await expect(preview).toContainText("第六条");
  await expect(preview).toContainText("因行政行为不当导致行政案件败诉的");
  await preview.hover();
  await expect(preview).toBeVisible();
  await page.keyboard.press("Escape");
  await expect(preview).toBeHidden();
});

test("键盘走到术语上，显示说明；退出键关闭，链接仍在焦点上", async ({ page }) => {
  await page.goto("/text/10/");
  const term = page.locator('[data-ref="10"] a.term').first();
  await page.locator('[data-ref="10"] a.official__label').focus();
  await page.keyboard.press("Tab");
  await expect(term).toBeFocused();
  await expect(page.getByRole("tooltip")).toContainText((await term.textContent()) ?? "");
  await page.keyboard.press("Escape");
  await expect(page.getByRole("tooltip")).toBeHidden();
  await expect(term).toBeFocused();
});

test.describe("触摸屏", () => {
  test.use({ hasTouch: true, viewport: { width: 390, height: 800 } });

  test("点一下显示说明，再点「打开」才离开这一页", async ({ page }) => {
    await page.goto("/text/10/");
    await page.locator('[data-ref="10"] a.term').first().tap();
    const preview = page.getByRole("tooltip");
    await expect(preview).toBeVisible();
    await expect(page).toHaveURL(/\/text\/10\/$/);
    await preview.getByRole("link", { name: "打开" }).tap();
    await expect(page).toHaveURL(/\/glossary\/#term-/);
  });
});

test("说明取不到时，链接照常打开", async ({ page }) => {
  await page.route("**/data/previews.json", (route) => route.fulfill({ status: 200, body: "{" }));
  await page.goto("/text/10/");
  const term = page.locator('[data-ref="10"] a.term').first();
  await term.hover();
  await term.click();
  await expect(page).toHaveURL(/\/glossary\/#term-/);
});

test.describe("没有脚本", () => {
  test.use({ javaScriptEnabled: false });

  test("术语和条文都是链接", async ({ page }) => {
    await page.goto("/text/10/");
    await page.locator('[data-ref="10"] a.term').first().click();
    await expect(page).toHaveURL(/\/glossary\/#term-/);
  });
});
