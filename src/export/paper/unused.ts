import { reasonsOf } from "../../wizard/session.ts";
import { answersAt, everyStep, keysOf, personOf, stepKey, wayOf } from "../../wizard/steps.ts";
import { fieldOf } from "../../wording/field-of.ts";
import { nameAnswer } from "../../wording/name-answer.ts";
import { type Block, paragraph } from "../document.ts";
import type { PaperInput } from "./input.ts";
import { namePerson } from "./names.ts";

/** What was answered, and written as a reason, for questions that the way does not lead through: whose, what, the answer, the reason. */
function rowsOf(input: PaperInput): string[][] {
  const { session, determination, words, data } = input;
  const { unused } = data.words.paper;
  const asked = new Set(wayOf(session).steps.map(stepKey));
  return everyStep(session)
    .filter((step) => !asked.has(stepKey(step)))
    .flatMap((step) => {
      const index = personOf(step);
      const person = index === null ? undefined : determination.persons[index];
      const whose = person && index !== null ? namePerson(person, index, input) : unused.case;
      const [answers, reasons] = [answersAt(session, step), reasonsOf(session, index)];
      return keysOf(step)
        .filter((key) => answers[key] !== undefined || reasons[key])
        .map((key) => [
          whose,
          fieldOf(key, words)?.label ?? key,
          answers[key] === undefined ? unused.none : nameAnswer(key, answers[key], words).replaceAll("；", "\n"),
          reasons[key] ?? "",
        ]);
    });
}

/** The answers that no question asks for any more, so that the paper holds whatever was given; none where there are none. */
export function unusedBlocks(input: PaperInput): Block[] {
  const { unused, facts } = input.data.words.paper;
  const rows = rowsOf(input);
  if (rows.length === 0) return [];
  const table = { kind: "table", label: unused.title } as const;
  return [
    paragraph(unused.lead),
    rows.every(([, , , reason]) => reason === "")
      ? { ...table, heads: unused.heads, widths: [24, 42, 34], rows: rows.map((row) => row.slice(0, 3)) }
      : { ...table, heads: [...unused.heads, facts.own], widths: [20, 28, 22, 30], rows },
  ];
}
