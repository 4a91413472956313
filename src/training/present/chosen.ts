import type { Chosen } from "./slides.ts";

/** What an address names: `?cases=a,b&articles=6,11`, to begin from; `&notes=1&room=…` in the window of the notes. */
export interface Asked extends Chosen {
  /** The presentation whose notes this window shows; null where it is no such window. */
  readonly notesOf: string | null;
}

const list = (value: string | null) => [...new Set((value ?? "").split(",").filter(Boolean))];

/** Reads the query of an address. */
export function askedBy(query: string): Asked {
  const params = new URLSearchParams(query);
  return {
    articles: list(params.get("articles")).map(Number),
    cases: list(params.get("cases")),
    vote: params.get("vote") !== "0",
    notesOf: params.get("notes") === "1" ? (params.get("room") ?? "") : null,
  };
}

/** The query that names what is chosen; with a room, that of the window of its notes. */
export function queryOf({ articles, cases, vote }: Chosen, room?: string): string {
  const parts = [
    ...(cases.length > 0 ? [`cases=${cases.join(",")}`] : []),
    ...(articles.length > 0 ? [`articles=${articles.join(",")}`] : []),
    ...(vote ? [] : ["vote=0"]),
    ...(room === undefined ? [] : ["notes=1", `room=${room}`]),
  ];
  return parts.length > 0 ? `?${parts.join("&")}` : "";
}

/** Whether only this machine can open an address. */
export function onlyHere({ protocol, hostname }: URL): boolean {
  return protocol === "file:" || hostname === "localhost" || hostname === "[::1]" || /^127\./.test(hostname);
}

/** Whether a text is an address that a phone could open. */
export function parses(address: string): boolean {
  try {
    return /^https?:$/.test(new URL(address).protocol);
  } catch {
    return false;
  }
}
