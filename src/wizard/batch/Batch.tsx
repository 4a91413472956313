import { download } from "../../download.ts";
import { fill } from "../../fill.ts";
import { BatchResult } from "./BatchResult.tsx";
import { csvTemplate, jsonTemplate } from "./template.ts";
import { useBatch } from "./use-batch.ts";
import type { BatchData } from "./words.ts";

/** Many cases at once: templates, the choice of a file, how far it is, the result. */
export function Batch({ data }: { data: BatchData }) {
  const { words } = data;
  const { running, finished, notice, run, cancel } = useBatch(data);
  return (
    <>
      <p>{words.lead}</p>
      <p class="hint">{words.private}</p>
      <ul>
        {words.rules.map((rule) => (
          <li key={rule}>{rule}</li>
        ))}
      </ul>
      <p class="actions">
        <button
          type="button"
          class="button"
          onClick={() => download(words.csvName, csvTemplate(data), "text/csv;charset=utf-8")}
        >
          {words.csvTemplate}
        </button>
        <button
          type="button"
          class="button"
          onClick={() => download(words.jsonName, jsonTemplate(data), "application/json;charset=utf-8")}
        >
          {words.jsonTemplate}
        </button>
      </p>
      <p class="batch__choose">
        <label for="batch-file">{words.choose}</label>
        <input
          type="file"
          id="batch-file"
          accept=".csv,.json,.txt,text/csv,application/json"
          aria-describedby="batch-types"
          onChange={({ currentTarget }) => {
            const [file] = currentTarget.files ?? [];
            if (file) run(file);
            // The same file can be chosen again after it was mended.
            currentTarget.value = "";
          }}
        />
      </p>
      <p class="hint" id="batch-types">
        {words.types}
      </p>
      <div role="status">
        {running && <p>{fill(words.running, { file: running.file })}</p>}
        {notice && (
          <p class="batch__notice">
            {notice}
            {finished && words.kept}
          </p>
        )}
      </div>
      {running && (
        <p class="batch__progress">
          <progress aria-label={words.title} max={running.all || 1} value={running.all ? running.done : undefined} />
          <span>{running.all > 0 && fill(words.progress, { done: running.done, all: running.all })}</span>
          <button type="button" class="button" onClick={cancel}>
            {words.cancel}
          </button>
        </p>
      )}
      {finished && <BatchResult key={finished.file} {...finished} data={data} />}
    </>
  );
}
