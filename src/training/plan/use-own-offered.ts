import { useEffect, useState } from "preact/hooks";
import { whenBack } from "../come-back.ts";
import type { OwnOffered } from "../own/offered.ts";
import { NO_OWN, readOffered } from "../own/read-offered.ts";

/** The own cases of this device: none before they were read; how far that has come, and how to try again. */
export function useOwnOffered() {
  const [own, setOwn] = useState<OwnOffered>(NO_OWN);
  const [state, setState] = useState<"reading" | "read" | "failed">("reading");
  const read = () => {
    readOffered().then(
      (found) => {
        setOwn(found);
        setState("read");
      },
      () => setState("failed"),
    );
  };
  const again = () => {
    setState("reading");
    read();
  };
  useEffect(() => {
    read();
    return whenBack(read);
  }, []);
  return { own, state, again };
}
