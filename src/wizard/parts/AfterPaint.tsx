import type { ComponentChildren } from "preact";
import { useEffect, useState } from "preact/hooks";

interface Props {
  children: ComponentChildren;
  /** What stands until then when it comes to the page; left out, the children do. */
  first?: null;
}

/** Shows its children as they were until the page is painted, then as they are: what is slow to work out does not hold up the next question. */
export function AfterPaint({ children, first }: Props) {
  const [shown, setShown] = useState(first === null ? first : children);
  // Preact runs effects after the paint.
  useEffect(() => setShown(children), [children]);
  return <>{shown}</>;
}
