import type { MdastNode } from "satteri";
import { isRef, refLabel, refPath } from "../law/refs.ts";

const escapeHtml = (text: string) => text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");

/** The blocks a note may hold, and the elements they become. */
const ELEMENTS: Readonly<Record<string, string>> = { paragraph: "p", listItem: "li" };

function elementOf(node: MdastNode): string | null {
  if (node.type === "list") return node.ordered ? "ol" : "ul";
  return ELEMENTS[node.type] ?? null;
}

/** A mention of a provision as a link to it. */
function mention(node: MdastNode): string | null {
  if (node.type !== "mdxJsxTextElement" && node.type !== "mdxJsxFlowElement") return null;
  const to = node.attributes.find((one) => one.type === "mdxJsxAttribute" && one.name === "to")?.value;
  return typeof to === "string" && isRef(to) ? `<a class="ref" href="${refPath(to)}">${refLabel(to)}</a>` : null;
}

/**
 * The words of a note as HTML: paragraphs, lists and mentions of provisions.
 * @param refuse is called with the type and line of anything else
 */
export function noteHtml(nodes: readonly MdastNode[], refuse: (type: string, line: number) => never): string {
  return nodes
    .map((node) => {
      if (node.type === "text") return escapeHtml(node.value);
      const link = mention(node);
      if (link !== null) return link;
      const element = elementOf(node);
      if (element === null || !("children" in node)) return refuse(node.type, node.position?.start.line ?? 0);
      const words = noteHtml(node.children as readonly MdastNode[], refuse);
      // A list item holds one paragraph: its words need no element of their own.
      return node.type === "listItem"
        ? `<li>${words.replace(/^<p>|<\/p>$/g, "")}</li>`
        : `<${element}>${words}</${element}>`;
    })
    .join("");
}
