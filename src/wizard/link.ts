/** The address of a path of this site, under whatever base path it is served: `link("/text/11/")`. */
export function link(path: string): string {
  const root = typeof document === "undefined" ? "/" : (document.documentElement.dataset.root ?? "/");
  return root + path.slice(1);
}
