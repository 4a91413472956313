import type { ComponentChildren } from "preact";
import { fill } from "../../fill.ts";
import type { FindingRef, QuestionId } from "../../law/index.ts";
import type { Words } from "../../wording/words.ts";
import { Separates } from "../Separates.tsx";
import type { Session } from "../session.ts";
import type { Step } from "../steps.ts";
import type { GuideWords } from "./guide-words.ts";

export type GuidePart = "why" | "plain" | "examples" | "where" | "open";

export interface GuideTextProps {
  step: Step;
  session: Session;
  words: Words;
  /** An item of arts. 11 to 13, where it is about that alone. */
  item: string | undefined;
  /** The facts that turn on open words of the text. */
  open: readonly string[];
  /** Which parts, in their order; where there are several, each under its name. */
  parts: readonly GuidePart[];
}

/** The words that help to answer a question or an item. */
export function GuideText(props: GuideTextProps & { guide: GuideWords }) {
  const { parts, words } = props;
  const [only, another] = parts;
  if (only && another === undefined) return <div class="guide__body">{bodyOf(only, props)}</div>;
  return (
    <dl class="guide__body">
      {parts.map((part) => (
        <div key={part}>
          <dt>{words.guide[part]}</dt>
          <dd>{bodyOf(part, props)}</dd>
        </div>
      ))}
    </dl>
  );
}

function bodyOf(part: GuidePart, props: GuideTextProps & { guide: GuideWords }): ComponentChildren {
  const { step, session, words, item, parts, guide } = props;
  const question = words.questions.byId[step.question];
  const asked = item === undefined ? question : question?.fields[item];
  const own = item === undefined ? guide.questions[step.question as QuestionId] : guide.items[item as FindingRef];
  switch (part) {
    case "why":
      return (
        <>
          <p>{guide.questions[step.question as QuestionId].why}</p>
          <Separates step={step} session={session} words={words} />
        </>
      );
    case "plain":
      return (
        <>
          <p>{own.plain}</p>
          {parts.length > 1 && asked?.hint && <p>{asked.hint}</p>}
        </>
      );
    case "examples":
      return (
        <>
          {own.examples.map((example) => (
            <p key={example}>{example}</p>
          ))}
          <p class="hint">{guide.note}</p>
        </>
      );
    case "where":
      return <p>{asked?.where}</p>;
    case "open":
      return <Open {...props} left={own.open} />;
  }
}

/** That words of the text are judgment: who decides them, and what the text leaves open. */
function Open({
  open,
  words,
  guide,
  left,
}: GuideTextProps & { guide: GuideWords; left: string | Readonly<Record<string, string>> | undefined }) {
  return (
    <>
      {open.map((fact) => (
        <p key={fact}>
          {fill(guide.by, { words: words.core.judgment.words[fact]?.words.join("」「") ?? "" })}
          {typeof left === "string" ? left : left?.[fact]}
        </p>
      ))}
    </>
  );
}
