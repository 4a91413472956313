import type { Page } from "playwright/test";
import { qrModules, qrPath } from "../../src/codes/qr.ts";
import { refLabel } from "../../src/law/index.ts";
import { answerText, isOrder, type Question } from "../../src/training/drill/question.ts";
import { SET_SIZE, setOf } from "../../src/training/drill/schedule.ts";
import { DRILL } from "../support/drill.ts";
import { axeViolations, expect, test } from "../support/site.ts";

const SEED = "甲班";
const SET = setOf(SEED, DRILL);
const ADDRESS = `/training/drill/?seed=${encodeURIComponent(SEED)}`;
const ORDER = SET.findIndex(isOrder);

async function begin(page: Page, address = ADDRESS): Promise<void> {
  await page.goto(address);
  await page.getByRole("button", { name: "开始" }).click();
  await expect(page.getByRole("button", { name: "回答" })).toBeVisible();
}

/** Chooses the right option or a wrong one; an order is left as it stands, which is wrong, or put right with the keyboard. */
async function answer(page: Page, question: Question, right: boolean): Promise<void> {
  if (isOrder(question)) {
    if (right) await putInOrder(page, question.order);
  } else {
    const place = right ? question.answer : (question.answer + 1) % question.options.length;
    await page.getByRole("radio").nth(place).check();
  }
  await page.getByRole("button", { name: "回答" }).click();
}

/** Moves each step up with the keyboard until it stands where it belongs. */
async function putInOrder(page: Page, order: readonly string[]): Promise<void> {
  for (const [place, step] of order.entries()) {
    const up = page.getByRole("button", { name: `上移：${step}` });
    const shown = await page
      .getByRole("listitem")
      .filter({ has: page.getByRole("button", { name: /^上移/ }) })
      .allInnerTexts();
    await up.focus();
    for (let from = shown.findIndex((text) => text.includes(step)); from > place; from -= 1) {
      await page.keyboard.press("Enter");
      await expect(up).toBeFocused();
    }
  }
}

const next = (page: Page) => page.getByRole("button", { name: "下一题" }).click();

/** Answers the questions before this one, all wrong. */
async function goTo(page: Page, place: number): Promise<void> {
  await begin(page);
  for (const question of SET.slice(0, place)) {
    await answer(page, question, false);
    await next(page);
  }
  // Whoever uses the keys is at the question by then.
  await expect(page.getByRole("heading", { name: SET[place]?.stem ?? "" })).toBeFocused();
}

test("答错了用文字说明，给出正确答案、理由和依据的条文", async ({ page }) => {
  await begin(page);
  const [question] = SET as [Question];
  await expect(page.getByRole("heading", { name: question.stem })).toBeFocused();
  await expect(page.getByText(`「${SEED}」第1题，共${SET_SIZE}题`)).toBeVisible();
  await answer(page, question, false);
  const verdict = page.getByRole("region", { name: "没有答对。" });
  await expect(verdict.getByRole("heading")).toBeFocused();
  await expect(verdict).toContainText(`正确答案：${answerText(question)}`);
  await expect(verdict).toContainText(question.why);
  for (const ref of question.refs) {
    const clause = verdict
      .locator("blockquote")
      .filter({ has: page.getByRole("link", { name: refLabel(ref), exact: true }) });
    await expect(clause).toContainText(DRILL.pieces.find((piece) => piece.ref === ref)?.text ?? "");
    await expect(clause.locator("p").first()).toHaveCSS("font-family", /Songti|Serif/);
  }
  await expect(page.getByText("已答1题，答对0题")).toBeVisible();
});

test("没有选答案，先提醒，不算答错", async ({ page }) => {
  await begin(page);
  await page.getByRole("button", { name: "回答" }).click();
  await expect(page.getByRole("alert")).toHaveText("请先选一个答案。");
  await expect(page.getByText("已答0题，答对0题")).toBeVisible();
});

test("同一个名字，两个人得到同样的题，做完列出答错的题和条文", async ({ page, browser }) => {
  test.slow();
  await begin(page);
  for (const [place, question] of SET.entries()) {
    await expect(page.getByRole("heading", { level: 2 })).toHaveText(question.stem);
    await answer(page, question, place !== 3);
    if (place < SET_SIZE - 1) await next(page);
  }
  await page.getByRole("button", { name: "看结果" }).click();
  await expect(page.getByText("答了20题，答对19题，答错1题。")).toBeVisible();
  const missed = page.getByRole("main").getByRole("listitem");
  await expect(missed).toHaveCount(1);
  await expect(missed).toContainText(SET[3] ? answerText(SET[3]) : "");
  await expect(missed.getByRole("link")).toHaveText(SET[3]?.refs.map(refLabel) ?? []);
  const other = await (await browser.newContext()).newPage();
  await begin(other, ADDRESS);
  await expect(other.getByRole("heading", { level: 2 })).toHaveText(SET[0]?.stem ?? "");
  await other.context().close();
});

test("排次序只用键盘就能做，移动有播报，焦点跟着走", async ({ page }) => {
  await goTo(page, ORDER);
  const question = SET[ORDER] as Question & { order: readonly string[]; steps: readonly string[] };
  const [, second = ""] = question.steps;
  await page.getByRole("button", { name: `上移：${second}` }).press("Enter");
  await expect(page.getByRole("status").filter({ hasText: `「${second}」现在是第1步` })).toBeAttached();
  await putInOrder(page, question.order);
  await page.getByRole("button", { name: "回答" }).press("Enter");
  await expect(page.getByRole("heading", { name: "答对了。" })).toBeFocused();
});

test("自己练：答错的隔三道再来，并说明是上次答错的", async ({ page }) => {
  await begin(page, "/training/drill/");
  const heading = page.locator("#drill-stem");
  /** Answers whatever is asked, and says whether it was right. */
  const anyAnswer = async (place: number) => {
    const options = page.getByRole("radio");
    if ((await options.count()) > 0) await options.nth(place % (await options.count())).check();
    await page.getByRole("button", { name: "回答" }).click();
    return (await page.locator("#drill-verdict").textContent()) === "答对了。";
  };
  await expect(heading).toBeFocused();
  const history: { again: boolean; right: boolean }[] = [];
  for (let turn = 0; turn < 12; turn += 1) {
    const again = (await page.locator(".drill__kind").textContent())?.includes("上次答错的题") ?? false;
    history.push({ again, right: await anyAnswer(turn) });
    await next(page);
  }
  const missed = history.findIndex(({ right }) => !right);
  expect(missed).toBeGreaterThanOrEqual(0);
  const back = history.findIndex(({ again }) => again);
  expect(back).toBe(missed + 4);
  const kept = await page.evaluate(() => JSON.parse(localStorage.getItem("yiyuan-training") ?? "{}").drill);
  expect(Object.keys(kept).length).toBeGreaterThan(5);
});

test("重新打开这一页，接着做；清除培训记录后，什么也不留", async ({ page }) => {
  await goTo(page, 2);
  await page.reload();
  await page.getByRole("button", { name: "开始" }).click();
  await expect(page.getByText(`「${SEED}」第3题，共20题`)).toBeVisible();
  await page.getByRole("button", { name: "结束，看答错的" }).click();
  await expect(page.getByText("答了2题，答对0题，答错2题。")).toBeVisible();
  await page.goto("/training/");
  await page.getByRole("button", { name: "清除这台设备上的全部培训记录" }).click();
  expect(await page.evaluate(() => [localStorage, sessionStorage].flatMap((store) => Object.keys(store)))).toEqual([]);
  await begin(page);
  await expect(page.getByText(`「${SEED}」第1题，共20题`)).toBeVisible();
});

test("出一套新的，地址带着名字，可以复制；自己起名也行", async ({ page, context }) => {
  await context.grantPermissions(["clipboard-read", "clipboard-write"]);
  await page.goto("/training/drill/");
  await page.getByRole("button", { name: "出一套新的" }).click();
  await expect(page).toHaveURL(/\/training\/drill\/\?seed=[2-9a-z]{6}$/);
  await expect(page.getByLabel("这一套的地址")).toHaveValue(page.url());
  await page.getByRole("button", { name: "复制地址" }).click();
  await expect(page.getByText("地址已复制。")).toBeVisible();
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(page.url());
  await page.getByRole("button", { name: "显示二维码" }).click();
  const code = page.getByRole("img", { name: "这一套题的地址的二维码" });
  await expect(code).toBeVisible();
  await expect(code.locator("path").last()).toHaveAttribute("d", qrPath(qrModules(page.url()) ?? []));
  await page.getByRole("link", { name: "自己练" }).click();
  await page.getByLabel("这一套的名字").fill(" Ｂ班 ");
  await page.getByRole("button", { name: "打开这一套" }).click();
  await expect(page.getByRole("heading", { name: "您打开的是一套共同的题：b班" })).toBeVisible();
});

test("没有装载成功时说明，可以再试", async ({ page }) => {
  await page.route("**/data/training-drill.json", (route) => route.fulfill({ status: 404, body: "" }), { times: 1 });
  await page.goto(ADDRESS);
  page.removeAllListeners("console");
  await page.getByRole("button", { name: "开始" }).click();
  await expect(page.getByRole("alert")).toContainText("题目没有装载成功");
  await page.getByRole("button", { name: "再试一次" }).click();
  await expect(page.getByRole("button", { name: "回答" })).toBeVisible();
});

test("没有脚本时，有二十道题和收起的答案", async ({ browser }) => {
  const page = await (await browser.newContext({ javaScriptEnabled: false })).newPage();
  await page.goto("/training/drill/");
  await expect(page.getByText("逐题作答需要浏览器脚本")).toBeVisible();
  await expect(page.getByText("看答案")).toHaveCount(20);
  await expect(page.getByRole("button", { name: "开始" })).toHaveCount(0);
  await page.getByText("看答案").first().click();
  await expect(page.getByText(/^答案：/).first()).toBeVisible();
  await page.context().close();
});

for (const colorScheme of ["light", "dark"] as const) {
  test(`每一步没有无障碍问题，窄屏不横向滚动（${colorScheme}）`, async ({ page }) => {
    test.slow();
    await page.emulateMedia({ colorScheme });
    await page.setViewportSize({ width: 390, height: 800 });
    const sound = async () => {
      expect(await axeViolations(page)).toEqual([]);
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390);
    };
    await page.goto("/training/drill/");
    await sound();
    await goTo(page, 0);
    for (const question of SET.slice(0, 8)) {
      await sound();
      await answer(page, question, false);
      await sound();
      await next(page);
    }
    await page.getByRole("button", { name: "结束，看答错的" }).click();
    await sound();
  });
}
