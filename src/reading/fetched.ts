import { siteRoot } from "./root.ts";

/** Whether a file could not be had since the site has none of that name, whatever the network. */
export function isMissing(error: unknown): boolean {
  return error instanceof Error && error.cause === 404;
}

/**
 * Makes a reader of one of the site's data files, by its path below the root, that fetches it once a page.
 * It rejects where the file cannot be had; the next use tries again.
 */
export function fetched<T>(path: string): () => Promise<T> {
  let data: Promise<T> | undefined;
  return () => {
    data ??= fetch(new URL(path, siteRoot())).then((response) => {
      if (!response.ok) throw new Error(`${path}: ${response.status}`, { cause: response.status });
      return response.json() as Promise<T>;
    });
    data.catch(() => {
      data = undefined;
    });
    return data;
  };
}
