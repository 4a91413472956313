import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { test as withConsole } from "playwright/test";
import { axeViolations, builtHtml, builtPages, DIST, expect, test } from "../support/site.ts";

const contentOf = (html: string, name: string) =>
  new RegExp(`<meta (?:name|property)="${name}" content="([^"]*)"`).exec(html)?.[1];

test("正文页有文件信息表，来源没有写的照实写明", async ({ page }) => {
  await page.goto("/text/");
  const record = page.getByRole("region", { name: "文件信息" });
  for (const [label, value] of [
    ["索引号", "来源文本未载"],
    ["主题分类", "来源文本未载"],
    ["发文字号", "源政办字〔2022〕59号"],
    ["发布日期", "来源文本未载"],
    ["成文日期", "2022年12月16日"],
    ["有效期至", "2024年12月15日"],
    ["有效性", "失效（有效期届满）"],
  ] as const) {
    await expect(record.locator("div", { has: page.getByText(label, { exact: true }) }).locator("dd")).toHaveText(
      value,
    );
  }
});

test("每一条的页面可以展开文件信息", async ({ page }) => {
  await page.goto("/text/11/");
  await page.getByText("文件信息", { exact: true }).click();
  await expect(page.getByText("沂源县人民政府办公室关于印发")).toBeVisible();
});

for (const [day, standing] of [
  ["2022-12-15", "尚未施行"],
  ["2024-12-15", "施行中"],
  ["2024-12-16", "失效（有效期届满）"],
] as const) {
  test(`第十九条：中国的 ${day}，文件信息的有效性写「${standing}」`, async ({ page }) => {
    await page.clock.setFixedTime(new Date(`${day}T12:00:00+08:00`));
    await page.goto("/text/");
    await expect(page.locator("dd[data-standing]")).toHaveText(standing);
  });
}

test("每一页都写明规范地址，条款项的页面以所在条为准", () => {
  for (const path of builtPages()) {
    const href = /<link rel="canonical" href="([^"]+)"/.exec(builtHtml(path))?.[1] ?? "";
    const article = /^\/text\/\d+\//.exec(path)?.[0];
    expect(new URL(href, `http://localhost${path}`).pathname, path).toBe(article ?? path);
  }
});

test("每一页都有网页标签和分享标签，没有必须写完整地址的标签", () => {
  for (const path of builtPages()) {
    const html = builtHtml(path);
    expect(contentOf(html, "SiteName"), path).toBe("行政败诉追责办法");
    expect(contentOf(html, "og:title"), path).toBeTruthy();
    expect(html, path).toContain('type="application/atom+xml"');
    expect(html, path).not.toMatch(/property="og:(?:image|url)"|name="(?:SiteDomain|PubDate|SiteIDCode)"/);
  }
  expect(contentOf(builtHtml("/text/11/"), "ArticleTitle")).toBe("第十一条 免予或不予问责的情形");
});

test("全文和每一条都有可以解析的关联数据", () => {
  for (const path of builtPages().filter((one) => /^\/text\/(\d+\/)?$/.test(one))) {
    const [, json = ""] = /<script type="application\/ld\+json">(.*?)<\/script>/s.exec(builtHtml(path)) ?? [];
    const data = JSON.parse(json);
    expect(data["@type"], path).toBe("Legislation");
    expect(new URL(data["@id"], `http://localhost${path}`).pathname).toBe(path);
    expect(data.legislationLegalForce).toBe("https://schema.org/NotInForce");
    for (const part of data.hasPart ?? [])
      expect(builtPages(), path).toContain(new URL(part["@id"], `http://localhost${path}`).pathname);
  }
});

test("分享图片：全站一张，每条一张，1200×630，互不相同，页面不装载", () => {
  const images = readdirSync(join(DIST, "og"));
  expect(images).toHaveLength(20);
  const files = images.map((name) => readFileSync(join(DIST, "og", name)));
  for (const file of files) {
    expect(file.toString("latin1", 1, 4)).toBe("PNG");
    expect([file.readUInt32BE(16), file.readUInt32BE(20)]).toEqual([1200, 630]);
  }
  expect(new Set(files.map((file) => file.toString("base64"))).size).toBe(20);
  for (const path of builtPages()) expect(builtHtml(path), path).not.toMatch(/(?:src|href)="[^"]*og\//);
});

test("订阅文件合格式：编号、日期、作者和链接齐全，链接都有去处", async ({ page }) => {
  await page.goto("/about/");
  await expect(page.getByText("本站还没有更正过原文录入或者注释。")).toBeVisible();
  await expect(page.getByRole("link", { name: "用阅读器订阅这份记录" })).toHaveAttribute("href", "../feed.xml");
  const feed = await page.evaluate(
    (xml) => {
      const root = new DOMParser().parseFromString(xml, "application/xml").documentElement;
      const within = (element: Element, name: string) => [...element.children].filter((one) => one.localName === name);
      return {
        name: root.localName,
        namespace: root.namespaceURI,
        parts: ["id", "title", "updated", "author"].map((name) => within(root, name).length),
        entries: within(root, "entry").map((entry) => ({
          parts: ["id", "title", "updated", "content"].map((name) => within(entry, name)[0]?.textContent),
          link: within(entry, "link")[0]?.getAttribute("href"),
        })),
      };
    },
    readFileSync(join(DIST, "feed.xml"), "utf8"),
  );
  expect(feed).toMatchObject({ name: "feed", namespace: "http://www.w3.org/2005/Atom", parts: [1, 1, 1, 1] });
  expect(feed.entries.map(({ parts }) => parts[1])).toEqual(["有效期至2024年12月15日", "2022年12月16日起施行"]);
  for (const { parts, link } of feed.entries) {
    expect(parts[0]).toMatch(/^urn:uuid:/);
    expect(parts[2]).toMatch(/^\d{4}-\d{2}-\d{2}T00:00:00\+08:00$/);
    expect(builtPages()).toContain(`/${link}`);
  }
});

test("没有网站地址时，没有站点地图，爬虫说明里也不写", async ({ request }) => {
  expect((await request.get("/sitemap.xml")).status()).toBe(404);
  expect(await (await request.get("/robots.txt")).text()).not.toContain("Sitemap");
});

// The browser itself reports the missing page in the console.
withConsole.describe("没有这一页", () => {
  for (const [path, words, link, to] of [
    ["/text/20/", "办法只有十九条，没有第二十条。", "打开第十九条", "/text/19/"],
    ["/text/11/7/", "第十一条只有六项。", "打开第十一条", "/text/11/"],
    ["/article/11", "您要找的可能是", "第十一条", "/text/11/"],
    ["/text/第十一条", "您要找的可能是", "第十一条", "/text/11/"],
    ["/a/b/c/text/5/p2", "您要找的可能是", "第五条第二款", "/text/5/p2/"],
    ["/glosary/", "您要找的可能是", "术语", "/glossary/"],
  ] as const) {
    withConsole(`${path} 提示${link}`, async ({ page }) => {
      await page.goto(path);
      const status = page.locator("#nearest");
      await expect(status).toContainText(words);
      await status.getByRole("link", { name: link, exact: true }).click();
      await expect(page).toHaveURL(to);
    });
  }

  withConsole("不知道想去哪里时，只给条号查找、搜索和目录", async ({ page }) => {
    await page.goto("/x/y/z/");
    await expect(page.getByRole("heading", { name: "没有这一页" })).toBeVisible();
    await expect(page.locator("#nearest")).toBeHidden();
    await page.getByLabel("按条号查找").fill("11条4项");
    await page.getByRole("button", { name: "前往" }).click();
    await expect(page).toHaveURL("/text/11/4/");
  });

  withConsole("没有无障碍问题，390 像素宽时不横向滚动", async ({ page }) => {
    await page.setViewportSize({ width: 390, height: 800 });
    for (const colorScheme of ["light", "dark"] as const) {
      await page.emulateMedia({ colorScheme });
      await page.goto("/text/20/");
      await expect(page.locator("#nearest")).toBeVisible();
      expect(await axeViolations(page)).toEqual([]);
    }
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390);
  });

  withConsole.describe("没有脚本", () => {
    withConsole.use({ javaScriptEnabled: false });

    withConsole("写明可能的原因，给出目录", async ({ page }) => {
      await page.goto("/text/20/");
      await expect(page.getByText("办法共十九条；分项的只有第三条、第十一条、第十二条、第十三条")).toBeVisible();
      await page.getByRole("navigation", { name: "目录" }).getByRole("link", { name: "第十一条" }).click();
      await expect(page).toHaveURL("/text/11/");
    });
  });
});
