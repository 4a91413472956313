import { asksForFindings } from "../../law/index.ts";
import type { Words } from "../../wording/words.ts";
import type { Draft } from "../draft.ts";
import { Field } from "../fields/Field.tsx";
import { Guide } from "../guide/Guide.tsx";
import { Lazy } from "../Lazy.tsx";
import { loadPart } from "../load-part.ts";
import { reasonsOf } from "../session.ts";
import { keysOf, personOf, type Step } from "../steps.ts";
import type { Controller } from "../use-wizard.ts";

const loadFinding = loadPart("FindingField");
const loadJudgment = loadPart("Judgment");

interface Props {
  /** The key it asks for. */
  id: string;
  step: Step;
  draft: Draft;
  error: string | undefined;
  /** Whether its answer can still change a conclusion; null where it is given, or that is not worked out yet. */
  mark: "yes" | "no" | null;
  wizard: Controller;
  words: Words;
}

/** One field of a question with what stands around it: its help, and room for a reason where the text leaves it to judgment. */
export function AskedField({ id, step, draft, error, mark, wizard, words }: Props) {
  const question = words.questions.byId[step.question];
  const field = question?.fields[id];
  if (!field) return null;
  const { session } = wizard;
  const findings = asksForFindings(step.question);
  const person = personOf(step);
  const shared = {
    id,
    value: draft[id],
    words,
    error,
    onChange: (value: unknown) => wizard.setDraft(step, { ...draft, [id]: value }),
  };
  const judgment = {
    fact: id,
    reason: reasonsOf(session, person)[id] ?? "",
    words,
    onReason: (text: string) => wizard.giveReason(step, id, field.label, text),
  };
  return (
    <div class="asked">
      {findings ? (
        <Lazy load={loadFinding} props={{ ...shared, field }} words={words} />
      ) : (
        <Field {...shared} field={field} alone={keysOf(step).length === 1 ? question.title : undefined} />
      )}
      {mark && <p class={`mark mark--${mark}`}>{words.core.matters[mark]}</p>}
      {findings && <Guide step={step} session={session} words={words} item={id} compact />}
      {words.core.judgment.words[id] && <Lazy load={loadJudgment} props={judgment} words={words} />}
    </div>
  );
}
