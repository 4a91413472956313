import { useCallback, useEffect, useLayoutEffect, useRef, useState } from "preact/hooks";
import { commandOf, focusOf } from "./keys.ts";
import { openRoom, type Room } from "./room.ts";
import { BEGINNING, type Command, obey, resumed, type Show } from "./show.ts";

type Deck = readonly { readonly steps: number }[];

/** The room of a presentation, and where it stood; null at its beginning. */
interface Begun {
  readonly room: string;
  readonly show: Show | null;
}

/** Obeys keys while the page presents. */
export function useKeys(run: (command: Command) => void): void {
  useLayoutEffect(() => {
    const press = (event: KeyboardEvent) => {
      const command = commandOf(event, focusOf(event.target));
      // Escape in a field gives the keys back to the slides.
      if (!command && event.key === "Escape" && event.target instanceof HTMLElement) event.target.blur();
      if (!command) return;
      event.preventDefault();
      run(command);
    };
    addEventListener("keydown", press);
    return () => removeEventListener("keydown", press);
  }, [run]);
}

/** Fills the screen, or gives it back. Resolves to whether the browser allowed it. */
export async function toggleFull(): Promise<boolean> {
  try {
    if (document.fullscreenElement) await document.exitFullscreen();
    else await document.documentElement.requestFullscreen();
    return true;
  } catch {
    return false;
  }
}

/** The presentation as its own window holds it: it obeys commands and tells the window of the notes where it stands. */
export function useShow(deck: Deck, { room, show: from }: Begun, refuseFull: () => void) {
  const [show, setShow] = useState<Show>(() => (from ? resumed(from, deck) : BEGINNING));
  const line = useRef<Room | null>(null);
  const latest = useRef(show);
  latest.current = show;

  const run = useCallback(
    (command: Command) => {
      if (command === "full") toggleFull().then((could) => could || refuseFull());
      else setShow((before) => obey(before, command, deck, Date.now()));
    },
    [deck, refuseFull],
  );

  useEffect(() => {
    line.current = openRoom(room, (message) => {
      if (message.is === "hello") line.current?.send({ is: "stands", show: latest.current });
      if (message.is === "asks" && message.command !== "full") run(message.command);
    });
    const leave = () => line.current?.send({ is: "gone" });
    addEventListener("pagehide", leave);
    return () => {
      removeEventListener("pagehide", leave);
      leave();
      line.current?.close();
    };
  }, [room, run]);
  useEffect(() => line.current?.send({ is: "stands", show }), [show]);
  useKeys(run);
  return { show, run };
}
