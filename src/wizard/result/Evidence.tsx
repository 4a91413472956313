import { useRef } from "preact/hooks";
import { fill } from "../../fill.ts";
import type { Position } from "../../law/index.ts";
import { type Evidence as Item, onPremiseUnder } from "../../law/what-if.ts";
import { nameFact, nameValue } from "../../wording/name-answer.ts";
import { nameSetOn } from "../../wording/name-verdict.ts";
import type { Words } from "../../wording/words.ts";
import { RefLinks } from "../RefLinks.tsx";
import { whereToLook } from "../where.ts";

interface Props {
  position: Position;
  evidence: readonly Item[];
  /** Whose list it is; null for one person without a name. */
  name: string | null;
  words: Words;
}

/** Prints one list alone: the style sheet hides the rest of the page while the list and the root carry the mark. */
function printAlone(list: HTMLElement | null): void {
  const marked = [document.documentElement, list].flatMap((one) => (one ? [one.dataset] : []));
  for (const dataset of marked) dataset.printOnly = "evidence";
  const unmark = () => {
    for (const dataset of marked) delete dataset.printOnly;
  };
  addEventListener("afterprint", unmark, { once: true });
  print();
}

function ToEstablish({ item, position, words }: { item: Item; position: Position; words: Words }) {
  const { evidence } = words.changes;
  const where = whereToLook(item.fact, words);
  return (
    <li class="evidence__item">
      <label>
        <input type="checkbox" /> <strong>{nameFact(item.fact, words)}</strong>
      </label>{" "}
      <RefLinks refs={item.refs} words={words} />
      <ul>
        {Object.entries(item.under).map(([value, set]) => (
          <li key={value}>
            {fill(item.decisive ? evidence.under : evidence.underTogether, {
              value: nameValue(item.fact, value, words),
            })}
            {nameSetOn(onPremiseUnder(position, item.fact, value), set, words)}
          </li>
        ))}
      </ul>
      {where && (
        <p class="hint">
          {evidence.where}：{where}
        </p>
      )}
    </li>
  );
}

/** The facts to establish while several dispositions are possible, to tick off one by one. */
export function Evidence({ position, evidence, name, words }: Props) {
  const texts = words.changes.evidence;
  const list = useRef<HTMLElement>(null);
  if (evidence.length === 0) return null;
  const parts = [
    { title: texts.decides, items: evidence.filter(({ decisive }) => decisive) },
    { title: texts.together, items: evidence.filter(({ decisive }) => !decisive) },
  ].filter(({ items }) => items.length > 0);
  return (
    <section class="evidence" ref={list}>
      <h2>{name === null ? texts.title : `${name}：${texts.title}`}</h2>
      <p>{texts.lead}</p>
      {parts.map(({ title, items }) => (
        <section key={title}>
          <h3>{title}</h3>
          <ul>
            {items.map((item) => (
              <ToEstablish key={item.fact} item={item} position={position} words={words} />
            ))}
          </ul>
        </section>
      ))}
      <div class="actions">
        <button type="button" class="button" onClick={() => printAlone(list.current)}>
          {texts.print}
        </button>
      </div>
    </section>
  );
}
