import { useLayoutEffect, useRef, useState } from "preact/hooks";
import { fill } from "../../fill.ts";
import type { OrderWords } from "./words.ts";

export interface OrderProps {
  words: OrderWords;
  /** The chosen cases, in their order. */
  cases: readonly { readonly slug: string; readonly title: string }[];
  onOrder: (slugs: readonly string[]) => void;
}

/** What was moved last: to which place, which way, and the order that came of it. */
interface Moved {
  readonly to: number;
  readonly by: -1 | 1;
  readonly order: string;
}

/** The chosen cases as a list in which each can be moved one earlier or later. */
export function OrderList({ words, cases, onOrder }: OrderProps) {
  const [moved, setMoved] = useState<Moved | null>(null);
  const list = useRef<HTMLOListElement>(null);
  const slugs = cases.map(({ slug }) => slug);

  // The button moves with its case, and a moved element loses the focus. At either end only the other way is left.
  useLayoutEffect(() => {
    if (!moved) return;
    const [earlier, later] = list.current?.children[moved.to]?.querySelectorAll("button") ?? [];
    const [same, other] = moved.by < 0 ? [earlier, later] : [later, earlier];
    (same?.disabled ? other : same)?.focus();
  }, [moved]);

  function move(from: number, by: -1 | 1): void {
    const order = [...slugs];
    order.splice(from + by, 0, ...order.splice(from, 1));
    setMoved({ to: from + by, by, order: order.join() });
    onOrder(order);
  }

  const said = moved?.order === slugs.join() ? moved : null;
  return (
    <fieldset class="order">
      <legend>{words.title}</legend>
      <p>{words.hint}</p>
      <ol ref={list}>
        {cases.map(({ slug, title }, at) => (
          <li key={slug}>
            <span>{title}</span>
            <Move label={fill(words.moveEarlier, { title })} disabled={at === 0} onMove={() => move(at, -1)}>
              {words.earlier}
            </Move>
            <Move
              label={fill(words.moveLater, { title })}
              disabled={at === cases.length - 1}
              onMove={() => move(at, 1)}
            >
              {words.later}
            </Move>
          </li>
        ))}
      </ol>
      <p role="status">
        {said && fill(words.moved, { title: cases[said.to]?.title ?? "", n: said.to + 1, all: cases.length })}
      </p>
    </fieldset>
  );
}

interface MoveProps {
  label: string;
  disabled: boolean;
  onMove: () => void;
  children: string;
}

function Move({ label, disabled, onMove, children }: MoveProps) {
  return (
    <button type="button" aria-label={label} disabled={disabled} onClick={onMove}>
      {children}
    </button>
  );
}
