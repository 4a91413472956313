/** Makes a reader that reads once and keeps what it read; in development it reads afresh, so that an edit shows. */
export function once<T>(read: () => T): () => T {
  let kept: { readonly value: T } | undefined;
  return () => {
    if (process.env.NODE_ENV === "development") return read();
    kept ??= { value: read() };
    return kept.value;
  };
}
