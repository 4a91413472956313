import { useCallback, useEffect, useRef, useState } from "preact/hooks";
import { type Message, openRoom, type Room } from "./room.ts";
import type { Command, Show } from "./show.ts";
import { useKeys } from "./use-show.ts";

/** How often the presentation is asked whether it is there: it may go without a word. */
const BEAT = 2000;
/** How many questions in a row may stay without an answer. */
const PATIENCE = 2;

/**
 * The presentation as the window of the notes follows it: `show` is null until it has been heard of; `gone` while it is not
 * there. It is followed again once it is back.
 */
export function useFollowed(room: string) {
  const [show, setShow] = useState<Show | null>(null);
  const [gone, setGone] = useState(false);
  const line = useRef<Room | null>(null);
  const run = useCallback((command: Command) => line.current?.send({ is: "asks", command }), []);
  useEffect(() => {
    let unanswered = 0;
    const hear = (message: Message) => {
      if (message.is === "gone") setGone(true);
      if (message.is !== "stands") return;
      unanswered = 0;
      setGone(false);
      setShow(message.show);
    };
    const ask = () => {
      if (unanswered >= PATIENCE) setGone(true);
      unanswered += 1;
      line.current?.send({ is: "hello" });
    };
    line.current = openRoom(room, hear);
    ask();
    const beat = setInterval(ask, BEAT);
    return () => {
      clearInterval(beat);
      line.current?.close();
    };
  }, [room]);
  useKeys(run);
  return { show, gone, run };
}
