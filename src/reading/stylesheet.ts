const loaded = new Map<string, Promise<void>>();

/** Loads a stylesheet once, for parts that are made when they are used; resolves when it applies, or rejects. */
export function loadStyles(href: string): Promise<void> {
  const before = loaded.get(href);
  if (before) return before;
  const loading = new Promise<void>((resolve, reject) => {
    const link = document.createElement("link");
    link.rel = "stylesheet";
    link.href = href;
    link.onload = () => resolve();
    link.onerror = () => {
      link.remove();
      loaded.delete(href);
      reject(new Error(href));
    };
    document.head.append(link);
  });
  loaded.set(href, loading);
  return loading;
}
