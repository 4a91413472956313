import { fill } from "../../fill.ts";
import { isListKey } from "../../law/index.ts";
import type { Choice } from "../../law/what-if.ts";
import { nameFact, nameValue } from "../../wording/name-answer.ts";
import type { Words } from "../../wording/words.ts";
import { RefLinks } from "../RefLinks.tsx";

interface Props {
  choices: readonly Choice[];
  words: Words;
}

const isItem = ({ fact }: Choice) => fact.startsWith("findings.");
const KINDS = [
  { sign: "+", sentence: "ifAdded" },
  { sign: "-", sentence: "ifRemoved" },
  { sign: "", sentence: "ifChanged" },
] as const;

/** A list in words: its members, or that it has none. */
const nameList = (fact: string, members: string, words: Words) =>
  (members || "none")
    .split(/[,+]/)
    .map((one) => nameValue(fact, one, words))
    .join("、");

/** One answer changed: its other values in one sentence, members added and removed each in their own; of a list given up also what it was. */
function sentencesOf(choice: Choice, words: Words): string[] {
  const { fact, to } = choice;
  return KINDS.flatMap(({ sign, sentence }) => {
    const values = to.filter((one) => (sign === "" ? !/^[+-]/.test(one) : one.startsWith(sign)));
    if (values.length === 0) return [];
    const names = values.map((one) => nameList(fact, one.slice(sign.length), words));
    const said = sign === "" && isListKey(fact) ? words.changes.ifReplaced : words.result[sentence];
    const from = nameList(fact, choice.from, words);
    return [fill(said, { name: nameFact(fact, words), from, to: names.join(words.changes.or) })];
  });
}

/** Items of arts. 11 to 13 that all change to the same answer, in one line with their places. */
function Items({ items, to, words }: { items: readonly Choice[]; to: string; words: Words }) {
  return (
    <li>
      {fill(words.changes.items, { to: words.questions.finding[to] ?? to })}
      <ul class="what-if__items">
        {items.map(({ fact, refs }) => (
          <li key={fact}>
            {nameFact(fact, words)} <RefLinks refs={refs} words={words} />
          </li>
        ))}
      </ul>
    </li>
  );
}

/** Changes of which any one will do, with where each fact stands in the text. */
export function Choices({ choices, words }: Props) {
  const byAnswer = ["yes", "no"].map((to) => ({
    to,
    items: choices.filter((one) => isItem(one) && one.to.includes(to)),
  }));
  const lines = choices.filter(
    (one) => !isItem(one) || byAnswer.some(({ items }) => items.length === 1 && items[0] === one),
  );
  const listed = byAnswer.filter(({ items }) => items.length > 1);
  const sentences = lines.flatMap((choice) =>
    sentencesOf(choice, words).map((sentence) => ({ sentence, refs: choice.refs })),
  );
  return (
    <>
      {sentences.length + listed.length > 1 && <p class="hint">{words.changes.anyOne}</p>}
      <ul>
        {sentences.map(({ sentence, refs }) => (
          <li key={sentence}>
            {sentence} <RefLinks refs={refs} words={words} />
          </li>
        ))}
        {listed.map(({ to, items }) => (
          <Items key={to} items={items} to={to} words={words} />
        ))}
      </ul>
    </>
  );
}
