import { fill } from "../../fill.ts";
import type { TrainingCase } from "../case.ts";
import type { CaseNames } from "../premise.ts";
import type { CaseWords } from "./data.ts";
import { KeySheet } from "./KeySheet.tsx";
import { PlanSheet } from "./PlanSheet.tsx";
import type { Wanted } from "./PrintChoice.tsx";
import { Sheet } from "./Sheet.tsx";
import { WorkSheet } from "./WorkSheet.tsx";
import type { PlanWords } from "./words.ts";

export interface SheetsProps {
  cases: readonly TrainingCase[];
  wanted: Wanted;
  words: PlanWords;
  caseWords: CaseWords;
  naming: CaseNames;
}

/** Everything that will be printed: the plan, the worksheets, then the keys, so that a trainer can keep them apart. */
export function Sheets({ cases, wanted, words, caseWords, naming }: SheetsProps) {
  const common = { header: words.header };
  return (
    <>
      {wanted.plan && (
        <Sheet {...common} name={words.plan.name}>
          <h2>{fill(words.plan.heading, { length: words.lengths[wanted.length] })}</h2>
          <PlanSheet cases={cases} wanted={wanted} words={words} />
        </Sheet>
      )}
      {wanted.worksheet &&
        cases.map((one) => (
          <Sheet key={`worksheet-${one.slug}`} {...common} name={words.worksheet.name}>
            <h2>{one.title}</h2>
            <WorkSheet one={one} words={words} caseWords={caseWords} />
          </Sheet>
        ))}
      {wanted.key &&
        cases.map((one) => (
          <Sheet key={`key-${one.slug}`} {...common} name={words.key.name} dense={one.persons.length > 2}>
            <h2>{one.title}</h2>
            <KeySheet one={one} words={words} caseWords={caseWords} naming={naming} />
          </Sheet>
        ))}
    </>
  );
}
