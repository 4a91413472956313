import { fill } from "../fill.ts";
import { asksForFindings } from "../law/index.ts";
import { type Branch, separates } from "../law/what-if.ts";
import { nameValue } from "../wording/name-answer.ts";
import { nameSet } from "../wording/name-set.ts";
import type { Words } from "../wording/words.ts";
import { positionOf } from "./position.ts";
import type { Session } from "./session.ts";
import type { Step } from "./steps.ts";

interface Props {
  step: Step;
  session: Session;
  words: Words;
}

/** What a branch leaves, in the shorter way: what is still possible, or what no longer is. */
function leaves({ possible }: Branch, open: readonly string[], words: Words): string {
  const { only, without, same } = words.changes.separates;
  const gone = open.filter((one) => !(possible as readonly string[]).includes(one));
  if (gone.length === 0) return same;
  return gone.length < possible.length
    ? fill(without, { set: nameSet(gone, words) })
    : fill(only, { set: nameSet(possible, words) });
}

/** Which conclusions the answers to a question separate, all other answers staying as they are. */
export function Separates({ step, session, words }: Props) {
  const texts = words.changes.separates;
  const { open, branches } = separates(positionOf(session, step.of === "person" ? step.person : 0), step.question);
  if (branches.length === 0) return <p>{texts.never}</p>;
  if (branches.length === 1) return <p>{texts.sameAll}</p>;
  const name = (value: string) =>
    texts.values[asksForFindings(step.question) ? `findings-${value}` : value] ??
    nameValue(step.question, value, words);
  return (
    <>
      <p>{texts.intro}</p>
      <ul class="separates">
        {branches.map((branch) => (
          <li key={branch.values[0]}>
            {fill(texts.answer, { values: branch.values.map(name).join("」「") })}：{leaves(branch, open, words)}
          </li>
        ))}
      </ul>
    </>
  );
}
