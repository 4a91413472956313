import { articleOf, type Ref, refLabel } from "../../law/refs.ts";
import { element } from "../element.ts";
import { officialBlocks } from "../official-blocks.ts";
import { loadToolData } from "../tool-data.ts";
import type { ToolWords } from "../tool-words.ts";
import { type Annotation, refOf, remarkOf } from "./annotation.ts";
import { onOtherWindow, readMarks } from "./store.ts";

/** Below a block: that it is marked, and the reader's remarks on it; on an article as a whole below its first block. */
function shown(annotations: readonly Annotation[], block: HTMLElement, { marks }: ToolWords): HTMLElement | null {
  const ref = block.dataset.ref as Ref;
  const whole = String(articleOf(ref)) as Ref;
  const first = officialBlocks(whole)[0] === block;
  const here = annotations.filter((one) => refOf(one) === ref || (first && ref !== whole && refOf(one) === whole));
  block.classList.toggle("official--kept", here.length > 0);
  if (here.length === 0) return null;
  const lines = here.map((one) => {
    const whose = refOf(one) === ref ? "" : `${refLabel(whole)}：`;
    return element("p", {}, `${whose}${remarkOf(one) || marks.marked}`);
  });
  return element("div", { className: "provision-marks" }, ...lines);
}

/** Shows the marks and remarks that the device keeps, beside the blocks they are about. */
export async function showMarks(given?: ToolWords): Promise<void> {
  const words = given ?? (await loadToolData()).words;
  const annotations = readMarks();
  for (const old of document.querySelectorAll(".provision-marks")) old.remove();
  for (const block of document.querySelectorAll<HTMLElement>(".article-grid [data-ref]")) {
    const box = shown(annotations, block, words);
    if (box) block.parentElement?.append(box);
  }
}

onOtherWindow(() => showMarks());
