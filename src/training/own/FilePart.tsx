import { useState } from "preact/hooks";
import { fill } from "../../fill.ts";
import type { Naming } from "../../wording/name-answer.ts";
import type { TrainingCase } from "../case.ts";
import { Export } from "./Export.tsx";
import { type FileFault, readFile } from "./file.ts";
import { ImportReport } from "./ImportReport.tsx";
import type { RoomData } from "./room-data.ts";
import { type Taken, take } from "./take.ts";

interface Props {
  cases: readonly TrainingCase[];
  room: RoomData;
  naming: Naming;
  /** Names that the site's own cases have. */
  reserved: readonly string[];
  change: (make: (cases: readonly TrainingCase[]) => readonly TrainingCase[]) => void;
}

type Outcome = { readonly fault: FileFault | "unreadable" } | { readonly report: readonly Taken[] };

/** Taking cases along as a file, and bringing them in from one. */
export function FilePart({ cases, room, naming, reserved, change }: Props) {
  const { file: words } = room.words;
  const [outcome, setOutcome] = useState<Outcome | null>(null);

  const bring = async (chosen: File | undefined) => {
    if (!chosen) return;
    const text = await chosen.text().catch(() => null);
    const read = text === null ? { fault: "unreadable" as const } : readFile(text);
    if ("fault" in read) return setOutcome(read);
    change((before) => {
      const { cases: together, report } = take(before, read.cases, reserved);
      setOutcome({ report });
      return together;
    });
  };

  return (
    <section class="own__file" aria-labelledby="own-file">
      <h2 id="own-file" tabIndex={-1}>
        {words.title}
      </h2>
      <Export cases={cases} room={room} />
      <h3>{words.import}</h3>
      <p class="own__lead">{words.importText}</p>
      <label class="button own__choose">
        {words.choose}
        <input
          type="file"
          class="visually-hidden"
          accept=".json,application/json"
          onChange={async (event) => {
            const input = event.currentTarget;
            await bring(input.files?.[0]);
            input.value = "";
          }}
        />
      </label>
      <div role="status">
        {outcome &&
          ("fault" in outcome ? (
            <p class="own__wrong">{outcome.fault === "unreadable" ? words.unreadable : words.faults[outcome.fault]}</p>
          ) : (
            <p>
              {fill(words.took, {
                all: outcome.report.length,
                n: outcome.report.filter(({ state }) => state === "taken" || state === "draft").length,
              })}
            </p>
          ))}
      </div>
      {outcome && "report" in outcome && <ImportReport report={outcome.report} words={room.words} naming={naming} />}
    </section>
  );
}
