import type { APIRoute } from "astro";
import { sitemapXml } from "../document/sitemap.ts";

/** Addresses in a sitemap must be absolute: without an address of the site there is none. The build writes no file for an empty answer. */
export const GET: APIRoute = ({ site }) =>
  site === undefined
    ? new Response(null, { status: 404 })
    : new Response(sitemapXml(site), { headers: { "content-type": "application/xml" } });
