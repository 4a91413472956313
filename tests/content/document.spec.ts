import { expect, test } from "playwright/test";
import { absolute, addressFrom } from "../../src/document/address.ts";
import { atomFeed, entriesOf, uuidOf } from "../../src/document/feed.ts";
import { metaTags } from "../../src/document/head-tags.ts";
import { articleLegislation, scriptText, wholeLegislation } from "../../src/document/legislation.ts";
import { nearest } from "../../src/document/nearest.ts";
import { recordFields } from "../../src/document/record.ts";
import { linesOf } from "../../src/document/share-svg.ts";
import { robotsText, sitemapPaths, sitemapXml } from "../../src/document/sitemap.ts";
import { relativeTo, rootedBelow } from "../../src/integrations/relative-paths.ts";
import { articleNumbered, dayIn, hasLapsed, loadMeasure, particularsOf } from "../../src/measure/index.ts";
import { loadSite } from "../../src/site.ts";

const SITE = new URL("https://example.org/x/y");
const measure = loadMeasure();
const article = (number: number) => articleNumbered(measure, number);

test("文件信息出自通知和第十九条，来源没有写的不填", () => {
  expect(particularsOf(measure)).toEqual({
    title: "沂源县人民政府办公室关于印发沂源县行政败诉案件过错责任追究暂行办法的通知",
    name: loadSite().title,
    number: loadSite().number,
    issuer: "沂源县人民政府办公室",
    adopted: "2022-12-16",
    effective: "2022-12-16",
    expires: "2024-12-15",
  });
  expect(recordFields(measure).map(({ label, value }) => [label, value])).toEqual([
    ["索引号", null],
    ["主题分类", null],
    ["发文机关", "沂源县人民政府办公室"],
    ["成文日期", "2022年12月16日"],
    ["标题", "沂源县人民政府办公室关于印发沂源县行政败诉案件过错责任追究暂行办法的通知"],
    ["发文字号", "源政办字〔2022〕59号"],
    ["发布日期", null],
    ["施行日期", "2022年12月16日"],
    ["有效期至", "2024年12月15日"],
    ["有效性", "失效（有效期届满）"],
    ["主题词", null],
  ]);
});

test("有效期最后一日过完才写失效", () => {
  expect(hasLapsed(measure.validity, new Date("2024-12-15T23:59:59+08:00"))).toBe(false);
  expect(hasLapsed(measure.validity, new Date("2024-12-16T00:00:00+08:00"))).toBe(true);
  expect(() => dayIn("公布之日")).toThrow("没有写明日期");
});

test("知道网站地址时写完整地址，不知道时写相对地址", () => {
  expect(absolute("/text/", SITE)).toBe("https://example.org/x/y/text/");
  expect(absolute("/text/", undefined)).toBeUndefined();
  expect(addressFrom("/text/11/", "/text/", SITE)).toBe("https://example.org/x/y/text/");
  for (const [from, to, relative] of [
    ["/text/", "/text/", "./"],
    ["/text/", "/text/11/", "11/"],
    ["/text/11/", "/text/", "../"],
    ["/text/11/", "/text/11/3/", "3/"],
    ["/text/5/", "/", "../../"],
    ["/feed.xml", "/about/", "about/"],
  ] as const) {
    expect(addressFrom(from, to, undefined), `${from} → ${to}`).toBe(relative);
    expect(new URL(relative, `https://example.org${from}`).pathname).toBe(to);
  }
});

const page = { path: "/text/11/3/", title: "第十一条第三项", description: "甲", canonical: "/text/11/" };
const contents = (site: URL | undefined, path = page.path) =>
  Object.fromEntries(
    metaTags({ ...page, path, site }).map((tag) => ["name" in tag ? tag.name : tag.property, tag.content]),
  );

test("网页标签按规范的次序写，没有网站标识码，不知道的不写", () => {
  expect(Object.keys(contents(undefined)).filter((name) => !/^(og|twitter):/.test(name))).toEqual([
    "SiteName",
    "ColumnName",
    "ColumnDescription",
    "ColumnKeywords",
    "ColumnType",
    "ArticleTitle",
    "ContentSource",
    "Keywords",
  ]);
  expect(contents(undefined)).toMatchObject({ ColumnName: "正文", ArticleTitle: "第十一条第三项" });
  expect(contents(undefined, "/")).not.toHaveProperty("ColumnName");
  expect(contents(undefined, "/wizard/")).toMatchObject({ ColumnName: "自测" });
  for (const site of [undefined, SITE]) {
    for (const path of ["/", "/text/", "/text/11/", "/about/"]) {
      expect(contents(site, path)).not.toHaveProperty("SiteIDCode");
      expect(contents(site, path)).not.toHaveProperty("PubDate");
    }
  }
});

test("必须写完整地址的标签，只在知道网站地址时写", () => {
  const relative = contents(undefined);
  for (const name of ["SiteDomain", "Url", "og:url", "og:image", "og:image:alt"])
    expect(relative).not.toHaveProperty([name]);
  expect(relative["twitter:card"]).toBe("summary");
  expect(contents(SITE)).toMatchObject({
    SiteDomain: "example.org",
    Url: "https://example.org/x/y/text/11/3/",
    "og:url": "https://example.org/x/y/text/11/",
    "og:image": "https://example.org/x/y/og/11.png",
    "og:image:alt": `《${loadSite().title}》（源政办字〔2022〕59号）第十一条。失效（有效期届满） · 非官方。`,
    "twitter:card": "summary_large_image",
  });
  expect(contents(SITE, "/")["og:image"]).toBe("https://example.org/x/y/og/site.png");
});

test("关联数据：全文由十九条组成，第十一条由六项组成，都写明失效、非官方", () => {
  const whole = wholeLegislation(measure, undefined);
  expect(whole.hasPart.map((part) => part["@id"])).toEqual(measure.articles.map(({ number }) => `${number}/`));
  expect(articleLegislation(measure, article(11), undefined).hasPart).toHaveLength(6);
  expect(articleLegislation(measure, article(5), SITE).hasPart?.map((part) => part["@id"])).toEqual([
    "https://example.org/x/y/text/5/p1/",
    "https://example.org/x/y/text/5/p2/",
  ]);
  expect(articleLegislation(measure, article(9), undefined)).not.toHaveProperty("hasPart");
  for (const data of [whole, articleLegislation(measure, article(11), undefined)]) {
    expect(data).toMatchObject({
      legislationLegalForce: "https://schema.org/NotInForce",
      legislationDate: "2022-12-16",
      temporalCoverage: "2022-12-16/2024-12-15",
      encoding: { "@type": "LegislationObject", legislationLegalValue: "https://schema.org/UnofficialLegalValue" },
    });
  }
  expect(articleLegislation(measure, article(11), undefined)).toMatchObject({
    legislationIdentifier: "源政办字〔2022〕59号第十一条",
    isPartOf: { "@id": "../", legislationIdentifier: "源政办字〔2022〕59号" },
  });
  expect(scriptText({ a: "</script>" })).toBe('{"a":"\\u003c/script>"}');
});

test("订阅：施行和届满各一条，更正按日期排在其中，编号不随内容变", () => {
  expect(entriesOf(measure, []).map(({ date, title }) => [date, title])).toEqual([
    ["2024-12-15", "有效期至2024年12月15日"],
    ["2022-12-16", "2022年12月16日起施行"],
  ]);
  const correction = {
    id: "a",
    date: "2026-01-05",
    ref: "11.1.4",
    title: "更正<甲>",
    text: "改为「乙&丙」。",
  } as const;
  const entries = entriesOf(measure, [correction]);
  expect(entries[0]).toMatchObject({ title: "更正<甲>", path: "/text/11/4/" });
  const feed = atomFeed(measure, SITE, entries);
  expect(feed).toContain("<title>更正&lt;甲&gt;</title>");
  expect(feed).toContain("改为「乙&amp;丙」。");
  expect(feed.match(/<updated>(.*?)<\/updated>/)?.[1]).toBe("2026-01-05T00:00:00+08:00");
  expect(feed).toContain('rel="self" type="application/atom+xml" href="https://example.org/x/y/feed.xml"');
  expect(atomFeed(measure, undefined)).toContain('href="text/19/"');
  expect(uuidOf("甲")).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-8[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
  expect(uuidOf("甲")).toBe(uuidOf("甲"));
});

test("站点地图只列本页，都写完整地址；爬虫说明在知道地址时指向它", () => {
  expect(sitemapPaths()).toEqual(expect.arrayContaining(["/", "/text/", "/text/19/", "/about/"]));
  expect(sitemapPaths()).not.toContain("/text/11/3/");
  expect(new Set(sitemapPaths()).size).toBe(sitemapPaths().length);
  expect(sitemapXml(SITE)).toContain("<url><loc>https://example.org/x/y/text/11/</loc></url>");
  expect(robotsText(undefined)).toBe("User-agent: *\nAllow: /\n");
  expect(robotsText(SITE)).toContain("Sitemap: https://example.org/x/y/sitemap.xml");
});

test("写错的地址找到最近的条款项或者页面", () => {
  const pages = ["/text/", "/wizard/", "/search/", "/glossary/", "/about/"];
  for (const [path, ref] of [
    ["article/11", "11"],
    ["text/11.html", "11"],
    ["text/第十一条", "11"],
    [encodeURI("text/第十一条第（四）项/"), "11.1.4"],
    ["第五条第二款/", "5.2"],
    ["text/5/2/", "5.2"],
    ["text/art-11-4/", "11.1.4"],
    ["TEXT/11/4/index.html", "11.1.4"],
    ["text/11/x/", "11"],
    ["x/y/text/7", "7"],
  ] as const)
    expect(nearest(path, pages), path).toEqual({ kind: "provision", ref });
  for (const [path, reason, ref] of [
    ["text/20/", "noArticle", "19"],
    ["text/11/7/", "fewItems", "11"],
    ["text/9/1/", "noItems", "9"],
    ["text/5/p3/", "fewParagraphs", "5"],
  ] as const)
    expect(nearest(path, pages), path).toMatchObject({ kind: "impossible", why: { reason, nearest: ref } });
  expect(nearest("wizzard/", pages)).toEqual({ kind: "page", path: "/wizard/" });
  expect(nearest("serch/abc", pages)).toEqual({ kind: "page", path: "/search/" });
  expect(nearest("text/abc/", pages)).toEqual({ kind: "page", path: "/text/" });
  for (const path of ["", "2022/12/", "favicon.ico", "%E0%A4%A"]) expect(nearest(path, pages), path).toBeNull();
});

test("图片上的文字：行首没有收尾的标点，行末没有开头的标点，写不下的省略", () => {
  expect(linesOf("甲乙丙，丁", 3, 2)).toEqual(["甲乙丙，", "丁"]);
  expect(linesOf("甲乙（丙丁）", 3, 2)).toEqual(["甲乙", "（丙丁）"]);
  expect(linesOf("甲乙丙丁戊己庚", 3, 2)).toEqual(["甲乙丙", "丁……"]);
});

test("没有这一页的那一页写根地址，知道网站路径时写在路径之下", () => {
  expect(rootedBelow('<a href="/text/">', "/x/y")).toBe('<a href="/x/y/text/">');
  expect(rootedBelow('<html data-root="/"><a href="#a">', "/")).toBe('<html data-root="/"><a href="#a">');
  expect(relativeTo('<link rel="canonical" href="/text/11/">', 2)).toBe('<link rel="canonical" href="../../text/11/">');
});
