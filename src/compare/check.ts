import { fill } from "../fill.ts";
import { compare } from "./compare.ts";
import { fileCopy, pastedCopy } from "./copy.ts";
import { DamagedText, loadOfficial } from "./load-official.ts";
import type { CompareWords } from "./load-words.ts";
import { MOST_BYTES, MOST_CHARACTERS } from "./read-file.ts";
import { resultOf } from "./show-result.ts";

export type Outcome = { readonly fault: string } | { readonly result: Node[] };

/** Compares what a reader brought, a file or words, and tells the result, or why there is none. */
export async function check(source: File | string, words: CompareWords): Promise<Outcome> {
  const name = typeof source === "string" ? words.pasted : source.name;
  const fault = (of: keyof CompareWords["faults"]) => ({
    fault: fill(words.faults[of], { file: name, mb: MOST_BYTES / 2 ** 20, n: MOST_CHARACTERS }),
  });
  const copy = typeof source === "string" ? pastedCopy(source) : await fileCopy(source);
  if ("fault" in copy) return fault(copy.fault);
  try {
    const official = await loadOfficial();
    const comparison = compare(official, copy.text);
    if (comparison.lines.length === 0) return fault("unrecognised");
    return { result: resultOf({ name, copy, comparison, official, words }) };
  } catch (error) {
    return fault(error instanceof DamagedText ? "damaged" : "failed");
  }
}
