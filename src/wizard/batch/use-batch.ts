import { useEffect, useRef, useState } from "preact/hooks";
import { chinaDay } from "../../law/index.ts";
import { WIPED } from "../storage.ts";
import type { Report } from "./report.ts";
import type { BatchData } from "./words.ts";
import type { Answer, Order } from "./worker.ts";

export interface Finished {
  readonly file: string;
  readonly report: Report;
}

interface Running {
  readonly file: string;
  readonly done: number;
  readonly all: number;
}

/** Runs one file at a time in a worker. What an earlier file gave stays until another one is through. */
export function useBatch(data: BatchData) {
  const [running, setRunning] = useState<Running | null>(null);
  const [finished, setFinished] = useState<Finished | null>(null);
  const [notice, setNotice] = useState("");
  const stop = useRef<() => void>(() => {});
  useEffect(() => () => stop.current(), []);
  useEffect(() => {
    const wipe = () => {
      end("");
      setFinished(null);
    };
    addEventListener(WIPED, wipe);
    return () => removeEventListener(WIPED, wipe);
  }, []);

  function end(message: string): void {
    stop.current();
    stop.current = () => {};
    setRunning(null);
    setNotice(message);
  }

  async function run(file: File): Promise<void> {
    const { faults } = data.words;
    end("");
    let stopped = false;
    let worker: Worker | undefined;
    stop.current = () => {
      stopped = true;
      worker?.terminate();
    };
    const fail = () => !stopped && end(faults.failed);
    setRunning({ file: file.name, done: 0, all: 0 });
    try {
      const [bytes, { WORKER_ADDRESS }] = await Promise.all([file.arrayBuffer(), import("./worker.ts")]);
      if (stopped) return;
      worker = new Worker(WORKER_ADDRESS, { type: "module" });
      worker.onerror = fail;
      worker.onmessage = ({ data: answer }: MessageEvent<Answer>) => {
        if ("done" in answer) return setRunning({ file: file.name, ...answer });
        if ("fault" in answer.result) return end(answer.result.fault);
        end("");
        return setFinished({ file: file.name, report: answer.result });
      };
      const order: Order = { bytes: new Uint8Array(bytes), data, today: chinaDay(new Date()) };
      worker.postMessage(order, [bytes]);
    } catch {
      fail();
    }
  }

  return { running, finished, notice, run, cancel: () => end(data.words.cancelled) };
}
