import type { ComponentChildren } from "preact";

interface Props {
  header: string;
  name: string;
  /** Much has to fit: set smaller on paper. */
  dense?: boolean;
  children: ComponentChildren;
}

/** A sheet of its own. Its head repeats on every page it takes, in browsers that cannot write in the margins, too: it is laid out as the head of a table. */
export function Sheet({ header, name, dense, children }: Props) {
  return (
    <article class={dense ? "sheet sheet--dense" : "sheet"}>
      <div class="sheet__head">
        <p>
          <span>{header}</span>
          <span>{name}</span>
        </p>
      </div>
      <div class="sheet__body">
        <div>{children}</div>
      </div>
    </article>
  );
}
