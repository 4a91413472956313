import { type Page, test as quiet } from "playwright/test";
import { REFS, refPath } from "../../src/law/refs.ts";
import { loadMeasure } from "../../src/measure/index.ts";
import { searchRecords } from "../../src/search/records.ts";
import { decode, encode } from "../../src/search/tokens.ts";
import { axeViolations, builtHtml, expect, test } from "../support/site.ts";

const records = searchRecords(loadMeasure());

test("每一条搜索记录都落在页面上存在的条、款、项或者注释", () => {
  for (const { url } of records.filter(({ kind }) => kind !== "question")) {
    const [path = "", anchor = ""] = url.split("#");
    expect(builtHtml(path), url).toContain(anchor ? ` id="${anchor}"` : "<main");
  }
});

test("索引里的文字能原样还原", () => {
  for (const { text } of records) expect(decode(encode(text))).toBe(text.replace(/\s+/g, ""));
});

const field = (page: Page) => page.getByLabel("搜索条文和注释");
const options = (page: Page) => page.getByRole("listbox").getByRole("option");

for (const [query, title, address] of [
  ["纠", "第四条", "/text/4/#art-4"],
  ["从重", "第十三条", "/text/13/#art-13"],
  ["不依法", "第六条", "/text/6/#art-6"],
  ["第三方鉴定", "第十一条第四项", "/text/11/#art-11-1-4"],
  ["无正当理由逾期", "第六条", "/text/6/#art-6"],
  ["一年内先后出现两次", "第十三条第一项", "/text/13/#art-13-1-1"],
  ["领导没去开庭会怎样", "第六条", "/text/6/#art-6"],
  ["鉴定错了能不能免责", "第十一条第四项", "/text/11/#art-11-1-4"],
  ["會坐牢嗎", "第十七条第二款", "/text/17/#art-17-2"],
  ["congzhong", "第十三条", "/text/13/#art-13"],
  ["应诉不利", "第六条", "/text/6/#art-6"],
  ["（2022）59号", "印发通知", "/text/#notice-title"],
  ["2024.12.15", "第十九条", "/text/19/#art-19"],
] as const) {
  test(`搜「${query}」先给出${title}，并且落到那里`, async ({ page }) => {
    await page.goto("/about/");
    await field(page).fill(query);
    await expect(options(page).first()).toContainText(title);
    await options(page).first().click();
    await expect(page).toHaveURL(new RegExp(`${address}$`));
  });
}

test("按下一条结果的时候，注释的结果正好来了：松开照样前往", async ({ page }) => {
  let release = () => {};
  const released = new Promise<void>((resolve) => {
    release = resolve;
  });
  await page.route("**/pagefind/**", async (route) => {
    await released;
    await route.continue();
  });
  await page.goto("/about/");
  await field(page).fill("从重");
  const first = options(page).first();
  await expect(first).toContainText("第十三条");
  const before = await options(page).count();
  await first.hover();
  await page.mouse.down();
  release();
  // What the notes hold has come once the line above the list says so; the list itself waits.
  await expect(page.locator(".search__status")).toHaveText(/共|处|条/);
  await page.waitForLoadState("networkidle");
  expect(await options(page).count()).toBe(before);
  await page.mouse.up();
  await expect(page).toHaveURL(/\/text\/13\/#art-13$/);
});

test("搜到的词在落点标出来，页面的字不变", async ({ page }) => {
  await page.goto("/search/?q=第三方鉴定");
  await page
    .locator("search-box")
    .getByRole("link", { name: /^第十一条第四项 原文/ })
    .click();
  await expect(page).toHaveURL(/#art-11-1-4$/);
  const marked = () =>
    page.evaluate(() => [...(CSS.highlights.get("found") ?? [])].map((range) => (range as Range).toString()));
  await expect.poll(marked).toEqual(["第三方鉴定"]);
  await expect(page.locator("#art-11-1-4 mark")).toHaveCount(0);
  await page.reload();
  expect(await marked()).toEqual([]);
});

test("办法没有规定的事，先说没有规定，再给出最接近的条文", async ({ page }) => {
  await page.goto("/search/?q=上诉期限是几天");
  const first = page.getByRole("main").locator(".hits").first();
  await expect(first.getByRole("heading")).toContainText("办法没有规定");
  await expect(page.getByRole("status")).toHaveText("办法没有规定这件事；最接近的在下面。");
});

test("引用不存在时说明原因，并给出最接近的", async ({ page }) => {
  await page.goto("/about/");
  await field(page).fill("第二十条");
  await expect(options(page).first()).toContainText("打开第十九条");
  await expect(options(page).first()).toContainText("办法只有十九条");
});

test("按种类筛选：只看术语时，别的都收起", async ({ page }) => {
  await page.goto("/search/?q=诫勉");
  await page.getByRole("checkbox", { name: /^术语/ }).check();
  await expect(page.locator("a.hit[data-kind=term]").first()).toBeVisible();
  await expect(page.locator("a.hit[data-kind=official]").first()).toBeHidden();
  await page.getByRole("checkbox", { name: /^术语/ }).uncheck();
  await expect(page.locator("a.hit[data-kind=official]").first()).toBeVisible();
});

test("问的是自测能判断的事，给出自测的那一题", async ({ page }) => {
  await page.goto("/search/?q=鉴定错了能不能免责");
  await page.getByRole("link", { name: /^自测里有这一题/ }).click();
  await expect(page).toHaveURL(/\/wizard\/$/);
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("这个人有没有下列免予或不予问责的情节？");
});

test("最近查过的词只留在这台设备，可以一次清除", async ({ page }) => {
  await page.goto("/about/");
  await field(page).fill("不可抗力");
  await options(page).first().click();
  await page.goto("/about/");
  await field(page).focus();
  const recent = page.getByRole("group", { name: "最近查过" });
  await expect(recent.getByRole("option", { name: "不可抗力" })).toBeVisible();
  await recent.getByRole("option", { name: "清除" }).click();
  await expect(recent).toHaveCount(0);
  expect(await page.evaluate(() => localStorage.getItem("yiyuan-searches"))).toBeNull();
});

test("空着的时候给出例子，点了就查", async ({ page }) => {
  await page.goto("/search/");
  await field(page).focus();
  await page.getByRole("button", { name: "领导没有去开庭" }).click();
  await expect(page).toHaveURL(/\?q=/);
  await expect(page.getByRole("main").locator(".hits").first()).toContainText("第六条");
});

quiet("断网以后，已经用过的搜索照样给出条文，并说明注释没有装载", async ({ page, context }) => {
  await page.goto("/about/");
  await page.route("**/pagefind/**", (route) => route.abort());
  await field(page).focus();
  await expect(options(page).first()).toBeVisible();
  await context.setOffline(true);
  await field(page).fill("领导没去开庭");
  await expect(options(page).first()).toContainText("第六条");
  await expect(page.locator(".search__status")).toContainText("注释和术语没有装载成功");
});

test("输入法还在拼写时不动，拼完才查", async ({ page }) => {
  await page.goto("/about/");
  await field(page).focus();
  await expect(page.getByRole("group", { name: "可以这样查" })).toBeVisible();
  const compose = (type: string, value: string) =>
    field(page).evaluate(
      (input: HTMLInputElement, [type, value]) => {
        input.value = value as string;
        if (type === "compositionend") input.dispatchEvent(new CompositionEvent(type));
        else input.dispatchEvent(new InputEvent("input", { isComposing: true, bubbles: true }));
      },
      [type, value],
    );
  await compose("input", "cong zhong");
  await expect(page.getByRole("group", { name: "可以这样查" })).toBeVisible();
  await compose("compositionend", "从重");
  await expect(options(page).first()).toContainText("第十三条");
});

test("注释里的词落到那一条注释，并且展开", async ({ page }) => {
  await page.goto("/search/?q=司法建议");
  await page.locator('search-box a[data-kind="note"]').first().click();
  await expect(page.locator(".note:target .note__body")).toBeVisible();
});

test("找不到时说明找不到，已经输入的词还在", async ({ page }) => {
  await page.goto("/search/?q=紫色大象");
  await expect(page.getByRole("status")).toHaveText("没有找到「紫色大象」。请换一个说法，或者少写几个字。");
  await expect(page.getByRole("searchbox")).toHaveValue("紫色大象");
});

test("引号里的词按原样找，标点也算", async ({ page }) => {
  await page.goto("/search/?q=「承办人、审核人」");
  await expect(page.getByRole("main").locator(".hits").first()).toContainText("第九条");
  await expect(page.getByRole("status")).toContainText("写着这些字的有");
});

test("页眉里的搜索是组合框：上下键选，回车打开，退出键收起", async ({ page }) => {
  await page.goto("/about/");
  await field(page).focus();
  const box = page.getByRole("combobox", { name: "搜索条文和注释" });
  await page.keyboard.type("不可抗力");
  await expect(options(page).first()).toContainText("第十一条第五项");
  await expect(box).toHaveAttribute("aria-expanded", "true");
  await page.keyboard.press("ArrowDown");
  await expect(options(page).first()).toHaveAttribute("aria-selected", "true");
  await expect(box).toHaveAttribute("aria-activedescendant", /.+/);
  await expect(box).toBeFocused();
  await page.keyboard.press("Escape");
  await expect(page.getByRole("listbox")).toBeHidden();
  await expect(box).toHaveAttribute("aria-expanded", "false");
  await page.keyboard.press("ArrowDown");
  await page.keyboard.press("Enter");
  await expect(page).toHaveURL(/\/text\/11\/#art-11-1-5$/);
});

test("焦点先落在输入框里，脚本后到：地址里的词照样查", async ({ page }) => {
  let release = () => {};
  const held = new Promise<void>((resolve) => {
    release = resolve;
  });
  await page.route("**/fields*.js", async (route) => {
    await held;
    await route.continue();
  });
  await page.goto("/search/?q=不可抗力");
  await page.getByRole("searchbox").focus();
  release();
  await expect(page.locator("search-box a.hit").first()).toContainText("第十一条第五项");
  await expect(page).toHaveURL(/\?q=/);
});

test("注释晚到时，已经选中的那一条还选着，焦点也不丢", async ({ page }) => {
  await page.route("**/pagefind/**", async (route) => {
    await held;
    await route.continue();
  });
  let release = () => {};
  const held = new Promise<void>((resolve) => {
    release = resolve;
  });
  await page.goto("/search/?q=不可抗力");
  const first = page.locator("search-box a.hit").first();
  await expect(first).toBeVisible();
  await page.getByRole("searchbox").focus();
  await page.keyboard.press("ArrowDown");
  await expect(first).toBeFocused();
  release();
  await expect(page.locator("search-box a[data-kind=note]").first()).toBeVisible();
  await expect(first).toBeFocused();
});

test("收起以后才到的结果，不会又把它打开", async ({ page }) => {
  let release = () => {};
  const held = new Promise<void>((resolve) => {
    release = resolve;
  });
  await page.route("**/pagefind/*.pf_meta", async (route) => {
    await held;
    await route.continue();
  });
  await page.goto("/about/");
  await field(page).fill("不可抗力");
  await expect(options(page).first()).toContainText("第十一条第五项");
  await page.keyboard.press("Escape");
  release();
  await page.waitForLoadState("networkidle");
  await expect(page.getByRole("listbox")).toBeHidden();
});

test("搜索页只用键盘：向下键走进结果，退出键回到输入框", async ({ page }) => {
  await page.goto("/search/?q=不可抗力");
  const box = page.getByRole("searchbox");
  await box.focus();
  await expect(page.locator("search-box a.hit").first()).toBeVisible();
  await page.keyboard.press("ArrowDown");
  await expect(page.locator("search-box a.hit").first()).toBeFocused();
  await page.keyboard.press("Escape");
  await expect(box).toBeFocused();
});

for (const path of ["/search/", "/search/?q=不可抗力", "/search/?q=诉讼费谁出"]) {
  test(`${path} 没有无障碍缺陷`, async ({ page }) => {
    await page.goto(path);
    if (path.includes("?")) await expect(page.locator("search-box a.hit").first()).toBeVisible();
    expect(await axeViolations(page)).toEqual([]);
  });
}

test("页眉的搜索打开时没有无障碍缺陷", async ({ page }) => {
  await page.goto("/about/");
  await field(page).fill("赔偿");
  await expect(options(page).first()).toBeVisible();
  expect(await axeViolations(page)).toEqual([]);
});

test.describe("没有脚本", () => {
  test.use({ javaScriptEnabled: false });
  test("搜索页给出情形索引和目录，每一问都通到条文", async ({ page }) => {
    await page.goto("/search/");
    await expect(page.getByText("搜索需要浏览器脚本")).toBeVisible();
    await expect(page.getByRole("heading", { name: "情形索引" })).toBeVisible();
    await expect(page.getByRole("link", { name: "第十一条 免予或不予问责的情形" })).toBeVisible();
    for (const ref of REFS)
      await expect(page.locator(`.concerns a[href$="${refPath(ref).slice(1)}"]`).first()).toBeAttached();
  });
});
