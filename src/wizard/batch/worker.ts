import type { IsoDate } from "../../law/index.ts";
import type { Unreadable } from "./read.ts";
import type { Report } from "./report.ts";
import { runBatch } from "./run.ts";
import type { BatchData } from "./words.ts";

/** What the page asks of the worker. */
export interface Order {
  readonly bytes: Uint8Array<ArrayBuffer>;
  readonly data: BatchData;
  readonly today: IsoDate;
}

/** What the worker answers: how far it is, then the result. */
export type Answer = { readonly done: number; readonly all: number } | { readonly result: Report | Unreadable };

/**
 * The address under which a worker runs this very module. A worker built apart would bring its own copy of the law;
 * this one shares the files that the page has loaded already.
 */
export const WORKER_ADDRESS = import.meta.url;

if (typeof document === "undefined" && "postMessage" in globalThis) {
  const say = (answer: Answer) => postMessage(answer);
  addEventListener("message", ({ data: { bytes, data, today } }: MessageEvent<Order>) => {
    say({ result: runBatch(bytes, data, today, (done, all) => say({ done, all })) });
  });
}
