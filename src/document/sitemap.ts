import { refPath } from "../law/refs.ts";
import { loadMeasure } from "../measure/index.ts";
import { loadSite } from "../site.ts";
import { loadCases } from "../training/load-cases.ts";
import { escapeXml } from "../xml.ts";
import { absolute } from "./address.ts";

/** The pages that search engines should know: home, those of the navigation, every article and training case. Parts of an article are the same as it. */
export function sitemapPaths(): string[] {
  return [
    "/",
    ...loadSite().nav.map(({ path }) => path),
    ...loadMeasure().articles.map(({ ref }) => refPath(ref)),
    ...loadCases().map(({ slug }) => `/training/${slug}/`),
  ];
}

/** The sitemap of a site whose address is known. */
export function sitemapXml(site: URL): string {
  const urls = sitemapPaths().map((path) => `  <url><loc>${escapeXml(absolute(path, site) ?? "")}</loc></url>\n`);
  return `<?xml version="1.0" encoding="utf-8"?>
<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">
${urls.join("")}</urlset>
`;
}

/** What crawlers may read: everything; and where the sitemap is, if it has an address. */
export function robotsText(site: URL | undefined): string {
  const sitemap = absolute("/sitemap.xml", site);
  return `User-agent: *\nAllow: /\n${sitemap === undefined ? "" : `\nSitemap: ${sitemap}\n`}`;
}
