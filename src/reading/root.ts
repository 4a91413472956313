/** The address of the site's root, which may lie below any path. Ends in a slash. */
export function siteRoot(): URL {
  return new URL(document.documentElement.dataset.root ?? "/", location.href);
}
