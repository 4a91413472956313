import { asksForFindings } from "../../law/index.ts";
import type { Words } from "../../wording/words.ts";
import { Fold } from "../parts/Fold.tsx";
import type { Session } from "../session.ts";
import { keysOf, type Step } from "../steps.ts";
import type { GuidePart } from "./GuideText.tsx";

interface Props {
  step: Step;
  session: Session;
  words: Words;
  /** An item of arts. 11 to 13, where it is about that alone. */
  item?: string | undefined;
  /** All parts behind one name. */
  compact?: boolean;
  /** Left out when one goes on with Tab: whoever shows it so opens it by another key. */
  passedOver?: boolean;
}

const loadGuide = () => import("./load-guide.tsx").then((guide) => guide.loadGuide());

/** What helps to answer a question or an item: why it is asked, plain words, examples, where to look, what is judgment. All folded away, fetched when first opened. */
export function Guide({ step, session, words, item, compact = false, passedOver = false }: Props) {
  const question = words.questions.byId[step.question];
  const facts = item === undefined ? (asksForFindings(step.question) ? [] : keysOf(step)) : [item];
  const open = facts.filter((fact) => words.core.judgment.words[fact]);
  const parts: GuidePart[] = ["plain", "examples", "where"];
  if (item === undefined) parts.unshift("why");
  if (open.length > 0) parts.push("open");
  const about = { step, session, words, open, item };
  const name = item === undefined ? question?.short : question?.fields[item]?.label;
  if (compact) {
    return (
      <div class="guide">
        <Fold
          title={words.guide.all}
          name={name}
          tabIndex={passedOver ? -1 : undefined}
          load={loadGuide}
          props={{ ...about, parts }}
        />
      </div>
    );
  }
  return (
    <div class="guide">
      {parts.map((part) => (
        <Fold key={part} title={words.guide[part]} load={loadGuide} props={{ ...about, parts: [part] }} />
      ))}
    </div>
  );
}
