import type { Block, Document, Table } from "../../export/document.ts";

/** The lines of a cell; an empty one stays empty. */
const lines = (text: string) =>
  (text === "" ? [] : text.split("\n")).map((line, index) => (
    <span key={index} class="paper__line">
      {line}
    </span>
  ));

function TableBlock({ label, heads, widths, rows }: Table) {
  return (
    <table aria-label={label} class={heads.length === 0 ? "paper__form" : undefined}>
      <colgroup>
        {widths.map((percent, index) => (
          <col key={index} style={{ width: `${percent}%` }} />
        ))}
      </colgroup>
      {heads.length > 0 && (
        <thead>
          <tr>
            {heads.map((head) => (
              <th key={head} scope="col">
                {head}
              </th>
            ))}
          </tr>
        </thead>
      )}
      <tbody>
        {rows.map(([name = "", ...cells], index) => (
          <tr key={index}>
            <th scope="row">{lines(name)}</th>
            {cells.map((cell, column) => (
              <td key={column}>{lines(cell)}</td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function BlockView({ block }: { block: Block }) {
  switch (block.kind) {
    case "heading":
      return block.level === 2 ? <h2>{block.text}</h2> : <h3>{block.text}</h3>;
    case "paragraph":
      return <p class={block.tone && `paper__${block.tone}`}>{block.text}</p>;
    case "list":
      return (
        <ul>
          {block.items.map((item) => (
            <li key={item}>{item}</li>
          ))}
        </ul>
      );
    case "table":
      return <TableBlock {...block} />;
  }
}

/** The paper as it is printed. The running line is the head of a table, which browsers repeat on every page. */
export function PaperSheet({ document: { title, running, caution, blocks } }: { document: Document }) {
  return (
    <div class="paper">
      <div class="paper__head">
        <div class="paper__running">
          <span>{running}</span>
          <strong>{caution}</strong>
        </div>
      </div>
      <div class="paper__body">
        <h1>{title}</h1>
        {blocks.map((block, index) => (
          <BlockView key={index} block={block} />
        ))}
      </div>
    </div>
  );
}
