import { useEffect, useState } from "preact/hooks";
import type { TrainingCase } from "../case.ts";
import { OWN_KEY } from "./keeps.ts";
import { changeOwn, readOwn } from "./store.ts";

type Change = (cases: readonly TrainingCase[]) => readonly TrainingCase[];

/** The own cases of this device, and how they are changed. What cannot be kept stays on the page, and `kept` says so. */
export function useOwn() {
  const [own, setOwn] = useState(readOwn);
  const [kept, setKept] = useState(true);
  // A page open beside this one may change them, too.
  useEffect(() => {
    const heard = ({ key }: StorageEvent) => {
      if (key === OWN_KEY || key === null) setOwn(readOwn());
    };
    addEventListener("storage", heard);
    return () => removeEventListener("storage", heard);
  }, []);
  const change = (make: Change) => {
    const changed = changeOwn(make);
    setKept(changed !== null);
    setOwn(({ cases, damaged }) => ({ cases: changed ?? make(cases), damaged }));
  };
  return { ...own, kept, change };
}
