import type { Command, Show } from "./show.ts";

/** What the two windows of a presentation tell each other. Nothing of it leaves the browser. */
export type Message =
  | { readonly is: "hello" }
  | { readonly is: "stands"; readonly show: Show }
  | { readonly is: "gone" }
  | { readonly is: "asks"; readonly command: Command };

/** A line between the windows of one presentation. */
export interface Room {
  readonly send: (message: Message) => void;
  readonly close: () => void;
}

/** Opens the line; null where the browser has none. */
export function openRoom(name: string, hear: (message: Message) => void): Room | null {
  if (typeof BroadcastChannel === "undefined") return null;
  const channel = new BroadcastChannel(`yiyuan-training-present:${name}`);
  channel.onmessage = ({ data }) => hear(data as Message);
  return { send: (message) => channel.postMessage(message), close: () => channel.close() };
}
