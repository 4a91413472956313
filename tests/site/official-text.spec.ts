import { readFileSync } from "node:fs";
import { articleOf, REFS, refAnchor, refLabel, refPath } from "../../src/law/index.ts";
import { expect, squeeze, test } from "../support/site.ts";

const fixture = squeeze(readFileSync("tests/fixtures/measure.txt", "utf8"));

test("全文页面上的文件原文，与印发的文本逐字一致", async ({ page }) => {
  await page.goto("/text/");
  const words = await page.locator("[data-notice], [data-ref]").allTextContents();
  expect(squeeze(words.join(""))).toBe(fixture);
});

test("各条页面上的文件原文，连起来与印发的文本逐字一致", async ({ page }) => {
  const words: string[] = [];
  for (let article = 1; article <= 19; article += 1) {
    await page.goto(`/text/${article}/`);
    words.push(...(await page.locator("[data-ref]").allTextContents()));
  }
  expect(fixture.endsWith(squeeze(words.join("")))).toBe(true);
});

test("数据文件里的文件原文，与印发的文本逐字一致", async ({ request }) => {
  const { notice, articles } = await (await request.get("/data/measure.json")).json();
  const { number, title, addressees, body, issuer, date, measure } = notice;
  const words = articles.flatMap(
    (article: { label: string; paragraphs: { text: string; items: { label: string; text: string }[] }[] }) => [
      article.label,
      ...article.paragraphs.flatMap(({ text, items }) => [text, ...items.flatMap((item) => [item.label, item.text])]),
    ],
  );
  expect(squeeze([number, ...title, addressees, body, issuer, date, measure, ...words].join(""))).toBe(fixture);
});

test("数据文件写明文号、制定机关、日期和校验值", async ({ request }) => {
  const data = await (await request.get("/data/measure.json")).json();
  expect(data).toMatchObject({
    title: "沂源县行政败诉案件过错责任追究暂行办法",
    number: "源政办字〔2022〕59号",
    issuer: "沂源县人民政府办公室",
    dates: { adopted: "2022-12-16", effective: "2022-12-16", expires: "2024-12-15" },
  });
  expect(data.sha256).toMatch(/^[0-9a-f]{64}$/);
  expect(data.articles[4].paragraphs.map(({ ref }: { ref: string }) => ref)).toEqual(["5.1", "5.2"]);
  expect(data.articles[10].paragraphs[0]).toMatchObject({
    ref: "11",
    items: { 3: { ref: "11.1.4", label: "（四）" } },
  });
});

test("每个款、项有自己的地址，在条文中突出，以整条为准", async ({ page }) => {
  for (const ref of REFS.filter((one) => one.includes("."))) {
    await page.goto(refPath(ref));
    await expect(page.getByRole("heading", { level: 1 })).toHaveText(refLabel(ref));
    await expect(page.locator(".official--marked")).toHaveAttribute("id", refAnchor(ref));
    const canonical = page.locator("link[rel=canonical]");
    expect(await canonical.evaluate((link: HTMLLinkElement) => new URL(link.href).pathname)).toBe(
      `/text/${articleOf(ref)}/`,
    );
  }
});
