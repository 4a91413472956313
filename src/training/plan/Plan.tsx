import { useEffect, useState } from "preact/hooks";
import { fill } from "../../fill.ts";
import { link } from "../../wizard/link.ts";
import type { TrainingCase } from "../case.ts";
import type { CaseData } from "../case-data.ts";
import { Choose } from "./Choose.tsx";
import { KeySheet } from "./KeySheet.tsx";
import { ScheduleTable } from "./ScheduleTable.tsx";
import { LENGTHS, type Length } from "./schedule.ts";
import { Worksheet } from "./Worksheet.tsx";
import type { PlanWords } from "./words.ts";

const KINDS = ["worksheet", "key", "plan"] as const;
type Kind = (typeof KINDS)[number];

type Data = Omit<CaseData, "one"> & { readonly cases: readonly TrainingCase[] };

interface Props {
  words: PlanWords;
  difficulty: Readonly<Record<string, string>>;
}

/** Chooses cases and prints for them: a worksheet, the answers, or the plan of a session. The address keeps the choice. */
export function Plan({ words, difficulty }: Props) {
  const [data, setData] = useState<Data | null>(null);
  const [lost, setLost] = useState(false);
  const [slugs, setSlugs] = useState<readonly string[]>([]);
  const [kind, setKind] = useState<Kind>("worksheet");
  const [length, setLength] = useState<Length>(60);

  useEffect(() => {
    setSlugs((new URLSearchParams(location.search).get("cases") ?? "").split(",").filter(Boolean));
    fetch(link("/data/cases.json"))
      .then((response) => response.json())
      .then(setData, () => setLost(true));
  }, []);

  function choose(next: readonly string[]): void {
    setSlugs(next);
    history.replaceState(null, "", next.length === 0 ? location.pathname : `?cases=${next.join(",")}`);
  }

  if (lost) return <p role="alert">{words.failed}</p>;
  if (!data) return null;
  const chosen = slugs.flatMap((slug) => data.cases.find((one) => one.slug === slug) ?? []);
  return (
    <div class="plan">
      <div class="plan__tools">
        <Choose cases={data.cases} slugs={slugs} difficulty={difficulty} words={words} onChoose={choose} />
        <fieldset>
          <legend>{words.what}</legend>
          {KINDS.map((one) => (
            <label key={one}>
              <input type="radio" name="kind" checked={kind === one} onChange={() => setKind(one)} />
              {words.kinds[one]}
            </label>
          ))}
        </fieldset>
        {kind === "plan" && (
          <fieldset>
            <legend>{words.length}</legend>
            {LENGTHS.map((one) => (
              <label key={one}>
                <input type="radio" name="length" checked={length === one} onChange={() => setLength(one)} />
                {words.lengths[`${one}`]}
              </label>
            ))}
          </fieldset>
        )}
        <p>
          <button type="button" class="button button--primary" disabled={chosen.length === 0} onClick={() => print()}>
            {words.print}
          </button>
          <span role="status">{fill(words.chosen, { n: chosen.length })}</span>
        </p>
      </div>
      {chosen.length === 0 && <p>{words.none}</p>}
      {kind === "plan" && chosen.length > 0 && <ScheduleTable cases={chosen} length={length} words={words} />}
      {kind === "worksheet" && chosen.map((one) => <Worksheet key={one.slug} one={one} words={words} />)}
      {kind === "key" && chosen.map((one) => <KeySheet key={one.slug} one={one} data={data} words={words} />)}
    </div>
  );
}
