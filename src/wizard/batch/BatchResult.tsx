import { useEffect, useRef } from "preact/hooks";
import { download } from "../../download.ts";
import { fill } from "../../fill.ts";
import { refLabel, refPath } from "../../law/index.ts";
import { link } from "../../link.ts";
import { CountTable } from "./CountTable.tsx";
import { sayFault } from "./say-fault.ts";
import type { Finished } from "./use-batch.ts";
import type { BatchData } from "./words.ts";

/** Faults that are listed; the table of results has all. */
const MOST_LISTED = 200;

interface Props extends Finished {
  data: BatchData;
}

/** What a file came to: how many persons for each conclusion, how many cases for each provision, what was not evaluated. */
export function BatchResult({ file, report, data: { words, outcomes } }: Props) {
  const { result } = words;
  const { unit, cases, persons, dispositions, premised, refs, faults, ignored } = report;
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), [report]);
  return (
    <section class="batch__result" aria-labelledby="batch-result">
      <h2 id="batch-result" ref={heading} tabIndex={-1}>
        {result.title}
      </h2>
      <p class="result__caution">{result.caution}</p>
      <p class="hint">{fill(result.of, { file })}</p>
      <p>{fill(result.evaluated, { cases, persons, faults: faults.length })}</p>
      {ignored.length > 0 && <p class="batch__notice">{fill(result.ignored, { names: ignored.join("、") })}</p>}
      <p>
        <button
          type="button"
          class="button button--primary"
          onClick={() => download(result.fileName, report.csv, "text/csv;charset=utf-8")}
        >
          {result.download}
        </button>
      </p>
      {faults.length > 0 && (
        <>
          <h3 id="batch-faults">{result.faults}</h3>
          <p class="hint">{result.faultsLead}</p>
          <ol class="batch__faults" aria-labelledby="batch-faults">
            {faults.slice(0, MOST_LISTED).map((fault, index) => (
              <li key={`${index} ${fault.at}`}>{sayFault(fault, unit, result)}</li>
            ))}
          </ol>
          {faults.length > MOST_LISTED && <p>{fill(result.more, { n: MOST_LISTED })}</p>}
        </>
      )}
      {persons > 0 && (
        <div class="batch__tables">
          <CountTable
            caption={result.dispositions}
            of={result.disposition}
            counted={result.persons}
            rows={dispositions.map(([id, n]) => [id, outcomes[id], n])}
          />
          {premised > 0 && <p class="hint">{fill(result.premised, { n: premised })}</p>}
          <CountTable
            caption={result.refs}
            describedBy="batch-refs"
            of={result.ref}
            counted={result.cases}
            rows={refs.map(([ref, n]) => [ref, <a href={link(refPath(ref))}>{refLabel(ref)}</a>, n])}
          />
          <p class="hint" id="batch-refs">
            {result.refsLead}
          </p>
        </div>
      )}
    </section>
  );
}
