import type { ComponentChildren } from "preact";

interface Props {
  /** What is folded away, by name; null where it stands open. */
  title: string | null;
  children: ComponentChildren;
}

/** A part of the result, folded away where there are several persons. What is printed is always unfolded: see print.css. */
export function Folded({ title, children }: Props) {
  if (title === null) return children;
  return (
    <details class="folded">
      <summary>{title}</summary>
      {children}
    </details>
  );
}
