import { useState } from "preact/hooks";
import { download } from "../../download.ts";
import type { Document } from "../../export/document.ts";
import type { PaperInput } from "../../export/paper/input.ts";
import { fill } from "../../fill.ts";

const DOCX = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

async function paperFrom(input: PaperInput): Promise<Document> {
  const { paperOf } = await import("../../export/paper.ts");
  return paperOf(input);
}

/** The working paper, to print or to keep as a file; what makes it is fetched when it is asked for. */
export function PaperTool({ input }: { input: PaperInput }) {
  const { tool } = input.data.words.paper;
  const [said, setSaid] = useState("");

  async function attempt(make: () => Promise<string>): Promise<void> {
    setSaid("");
    setSaid(await make().catch(() => tool.failed));
  }

  async function printOut(): Promise<string> {
    const [paper, { printPaper }] = await Promise.all([paperFrom(input), import("./print.tsx")]);
    printPaper(paper);
    return "";
  }

  async function save(): Promise<string> {
    const [paper, { docxFile }] = await Promise.all([paperFrom(input), import("../../export/docx.ts")]);
    const file = fill(tool.file, { day: paper.day });
    download(file, docxFile(paper), DOCX);
    return fill(tool.saved, { file });
  }

  return (
    <section class="paper-tool">
      <h2>{tool.title}</h2>
      <p>{tool.lead}</p>
      <div class="actions">
        <button type="button" class="button" onClick={() => attempt(printOut)}>
          {tool.print}
        </button>
        <button type="button" class="button" onClick={() => attempt(save)}>
          {tool.save}
        </button>
      </div>
      <p role="status" class="hint">
        {said}
      </p>
    </section>
  );
}
