import { useEffect, useRef, useState } from "preact/hooks";
import type { TrainingCase } from "../case.ts";
import { whenBack } from "../come-back.ts";
import { whenWiped } from "../wipe.ts";
import { OWN_KEY } from "./keeps.ts";
import { changeOwn, type OnPage, readAgain } from "./store.ts";
import { NOTHING_UNSAVED } from "./unsaved.ts";

type Change = (cases: readonly TrainingCase[]) => readonly TrainingCase[];

/**
 * The own cases of this device, and how they are changed. What cannot be kept stays on the page, and `kept` says so until all is kept.
 * @param onWiped another tab has wiped them, those that are not kept, too
 */
export function useOwn(onWiped: () => void) {
  const [own, setOwn] = useState<OnPage>(() => readAgain({ unsaved: NOTHING_UNSAVED }));
  // What a change starts from: also that of one made since the page was drawn.
  const latest = useRef(own);
  const turn = (to: OnPage) => {
    latest.current = to;
    setOwn(to);
  };
  const again = () => turn(readAgain(latest.current));
  // A page open beside this one may change them, too.
  useEffect(() => {
    const heard = ({ key }: StorageEvent) => {
      if (key === OWN_KEY || key === null) again();
    };
    addEventListener("storage", heard);
    return () => removeEventListener("storage", heard);
  }, []);
  useEffect(() => whenBack(again), []);
  useEffect(
    () =>
      whenWiped(() => {
        turn(readAgain({ unsaved: NOTHING_UNSAVED }));
        onWiped();
      }),
    [],
  );
  return {
    cases: own.cases,
    damaged: own.damaged,
    kept: own.unsaved.size === 0,
    change: (make: Change) => turn(changeOwn(make, latest.current)),
  };
}
