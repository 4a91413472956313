/**
 * Addresses for those outside: search engines, feed readers, sites that show a link with its picture.
 *
 * Where the site is published is a matter of configuration, since one build runs below any path: `SITE_URL` in the
 * environment of the build (`SITE_URL=https://example.org/path/ npm run build`) becomes Astro's `site`. With it, all
 * these addresses are absolute. Without it they are relative where a relative one is valid (canonical, feed entries,
 * linked data); what must be absolute (og:url, og:image, the sitemap) is left out.
 */

/** The address of a rooted path where the site is known: `/text/` below `https://example.org/x` is `https://example.org/x/text/`. */
export function absolute(path: string, site: URL | undefined): string | undefined {
  if (site === undefined) return undefined;
  const root = new URL(site);
  if (!root.pathname.endsWith("/")) root.pathname += "/";
  return new URL(path.slice(1), root).href;
}

/** The address of one rooted path as written in another: absolute where the site is known, else relative. From `/text/11/`, `/text/` is `../`. */
export function addressFrom(from: string, path: string, site: URL | undefined): string {
  const folders = from.split("/").slice(1, -1);
  const target = path.split("/").slice(1);
  const apart = folders.findIndex((folder, index) => folder !== target[index]);
  const shared = apart === -1 ? folders.length : apart;
  const relative = "../".repeat(folders.length - shared) + target.slice(shared).join("/");
  return absolute(path, site) ?? (relative || "./");
}
