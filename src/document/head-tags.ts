import { fill } from "../fill.ts";
import { articleNumbered, loadGlossary, loadMeasure, particularsOf } from "../measure/index.ts";
import { loadSite } from "../site.ts";
import { absolute } from "./address.ts";
import { imagePath, shareStatus } from "./share-words.ts";
import { loadDocumentWords } from "./words.ts";

export interface PageHead {
  /** Its rooted path: `/text/11/`. */
  readonly path: string;
  readonly title: string;
  readonly description: string;
  /** The path of the page that it is the same as, else its own. */
  readonly canonical: string;
  /** Where the site is published, if that is known. */
  readonly site: URL | undefined;
}

export type MetaTag =
  | { readonly name: string; readonly content: string }
  | { readonly property: string; readonly content: string };

const tags = (attribute: "name" | "property", entries: readonly (readonly [string, string | undefined])[]): MetaTag[] =>
  entries.flatMap(([key, content]) => (content === undefined ? [] : [{ [attribute]: key, content } as MetaTag]));

/** The number of the article that a path shows; undefined where it shows none. */
export function articleAt(path: string): number | undefined {
  const number = /^\/text\/(\d+)\//.exec(path)?.[1];
  return number === undefined ? undefined : Number(number);
}

/** The tags of the column that a page stands in, by the name that the navigation gives it. */
function columnTags(path: string): MetaTag[] {
  const column = loadDocumentWords().columns.find((one) => path.startsWith(one.path));
  if (!column) return [];
  const name = loadSite().nav.find((one) => one.path === column.path)?.label;
  if (name === undefined) throw new Error(`content/document.yaml: columns: 导航里没有 ${column.path}`);
  return tags("name", [
    ["ColumnName", name],
    ["ColumnDescription", column.description],
    ["ColumnKeywords", column.keywords],
    ["ColumnType", column.type],
  ]);
}

/** The terms that an article uses, for its keywords. */
function keywordsOf(number: number): string {
  const { heading, text } = articleNumbered(loadMeasure(), number);
  return [
    ...new Set([
      heading,
      ...loadGlossary()
        .usesIn(text)
        .map(({ term }) => term.term),
    ]),
  ].join("，");
}

/** The tags of a page with words of the document. PubDate is left out: the source has no 发布日期, and 成文日期 is another thing. */
function articleTags({ path, title, site }: PageHead): MetaTag[] {
  if (!path.startsWith("/text/")) return [];
  const number = articleAt(path);
  return tags("name", [
    ["ArticleTitle", number === undefined ? loadSite().title : title],
    ["ContentSource", fill(loadDocumentWords().machine.source, { ...particularsOf(loadMeasure()) })],
    ["Keywords", number === undefined ? undefined : keywordsOf(number)],
    ["Url", absolute(path, site)],
  ]);
}

/** The picture of a page as 《alt》: what it shows in words. */
function imageAlt(article: number | undefined): string {
  const { share } = loadDocumentWords();
  const { name, number } = particularsOf(loadMeasure());
  const part = article === undefined ? share.whole : articleNumbered(loadMeasure(), article).paragraphs[0]?.label;
  return fill(share.alt, { title: name, number, part: part ?? "", status: shareStatus() });
}

/**
 * The tags of a page, in the order of 《政府网站发展指引》's 网页标签规范, then Open Graph. What is not known is left out:
 * there is never a SiteIDCode, which only government sites have.
 */
export function metaTags(page: PageHead): MetaTag[] {
  const { path, title, description, canonical, site } = page;
  const { short } = loadSite();
  const article = articleAt(path);
  const image = absolute(imagePath(article), site);
  return [
    ...tags("name", [
      ["SiteName", short],
      ["SiteDomain", site?.host],
    ]),
    ...columnTags(path),
    ...articleTags(page),
    ...tags("property", [
      ["og:type", path.startsWith("/text/") ? "article" : "website"],
      ["og:site_name", short],
      ["og:locale", "zh_CN"],
      ["og:title", title],
      ["og:description", description],
      ["og:url", absolute(canonical, site)],
      ["og:image", image],
    ]),
    ...(image === undefined
      ? []
      : tags("property", [
          ["og:image:type", "image/png"],
          ["og:image:width", "1200"],
          ["og:image:height", "630"],
          ["og:image:alt", imageAlt(article)],
        ])),
    ...tags("name", [["twitter:card", image === undefined ? "summary" : "summary_large_image"]]),
  ];
}
