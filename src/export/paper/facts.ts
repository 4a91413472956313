import { isFindingRef, type Reason } from "../../law/index.ts";
import { reasonsOf } from "../../wizard/session.ts";
import { answersAt, keysOf, personOf, refsOf, type Step, stepKey, wayOf } from "../../wizard/steps.ts";
import { fieldOf } from "../../wording/field-of.ts";
import { nameAnswer, nameReason, stepName } from "../../wording/name-answer.ts";
import { namePremise, nameVerdict } from "../../wording/name-verdict.ts";
import type { Table } from "../document.ts";
import type { PaperInput } from "./input.ts";
import { citeRefs } from "./names.ts";

/** The questions on the way that are about the case, or about one person. */
function stepsOf({ session }: PaperInput, person: number | null): Step[] {
  return wayOf(session).steps.filter((step) => personOf(step) === person);
}

/** The provisions a fact is asked for: a finding's own item; a question that names one for each of its facts names them in their order. */
function refsOfAnswer(step: Step, key: string): readonly string[] {
  if (isFindingRef(key)) return [key];
  const [keys, refs] = [keysOf(step), refsOf(step)];
  const own = refs[keys.indexOf(key)];
  return keys.length > 1 && keys.length === refs.length && own ? [own] : refs;
}

/** Each answer in words, marked where it wants a second look, with its provision and, where there are any, the user's own reasons. */
export function factsTable(input: PaperInput, person: number | null, label: string): Table | null {
  const { session, words, data } = input;
  const { heads, own, unconfirmed } = data.words.paper.facts;
  const reasons = reasonsOf(session, person);
  const rows = stepsOf(input, person).flatMap((step) => {
    const answers = answersAt(session, step);
    const mark = session.confirm?.includes(stepKey(step)) ? `\n${unconfirmed}` : "";
    return keysOf(step)
      .filter((key) => answers[key] !== undefined)
      .map((key) => [
        fieldOf(key, words)?.label ?? key,
        nameAnswer(key, answers[key], words).replaceAll("；", "\n") + mark,
        citeRefs(refsOfAnswer(step, key), input),
        reasons[key] ?? "",
      ]);
  });
  if (rows.length === 0) return null;
  if (rows.every(([, , , reason]) => reason === ""))
    return { kind: "table", label, heads, widths: [34, 42, 24], rows: rows.map((row) => row.slice(0, 3)) };
  return { kind: "table", label, heads: [...heads, own], widths: [26, 24, 20, 30], rows };
}

/** The chain of the reasons, a conclusion on a premise so marked: every step, what was found there, and where it stands in the text. */
export function reasonsTable(input: PaperInput, reasons: readonly Reason[], label: string): Table {
  const { words, data } = input;
  const premise = namePremise(input.determination, words);
  return {
    kind: "table",
    label,
    heads: data.words.paper.reasonHeads,
    widths: [30, 46, 24],
    rows: reasons.map((reason) => [
      stepName(reason.step, words),
      reason.step === "disposition" ? nameVerdict(reason.finding, premise, words) : nameReason(reason, words),
      citeRefs(reason.refs, input),
    ]),
  };
}
