import { strFromU8, unzipSync } from "fflate";
import { expect, test } from "playwright/test";
import type { Document } from "../../src/export/document.ts";
import { docxFile } from "../../src/export/docx.ts";
import { paperOf } from "../../src/export/paper.ts";
import { handlerWith, REACHED_CASE } from "../support/law/cases.ts";
import { paperInput } from "../support/paper.ts";

const PAPER = paperOf(paperInput({ ...REACHED_CASE, persons: [handlerWith({ label: "甲 & <乙>\u0007" })] }));

function parts(paper: Document): Record<string, string> {
  return Object.fromEntries(Object.entries(unzipSync(docxFile(paper))).map(([name, file]) => [name, strFromU8(file)]));
}

/** The words of a part, a line for each paragraph; entities read back. */
function wordsOf(xml = ""): string {
  return xml
    .replace(/<\/w:p>|<w:br\/>|<w:tab\/>/g, "\n")
    .replace(/<w:instrText[^>]*>[^<]*<\/w:instrText>/g, "")
    .replace(/<[^>]+>/g, "")
    .replaceAll("&lt;", "<")
    .replaceAll("&gt;", ">")
    .replaceAll("&quot;", '"')
    .replaceAll("&amp;", "&");
}

/** Whether the tags of a part close in the order they were opened. */
function isWellFormed(xml: string): boolean {
  const open: string[] = [];
  for (const [, close, name = "", empty] of xml.matchAll(/<(\/?)([\w:]+)[^>]*?(\/?)>/g)) {
    if (close) {
      if (open.pop() !== name) return false;
    } else if (!empty) open.push(name);
  }
  return open.length === 0 && !/&(?!(amp|lt|gt|quot);)/.test(xml);
}

test("Word 文件：各部分齐全，标记成对，关系指向存在的部分", () => {
  const files = parts(PAPER);
  expect(Object.keys(files)[0]).toBe("[Content_Types].xml");
  for (const [name, xml] of Object.entries(files)) expect(isWellFormed(xml), name).toBe(true);
  const targets = [...(files["word/_rels/document.xml.rels"] ?? "").matchAll(/Target="([^"]+)"/g)];
  for (const [, target] of targets) expect(files, target).toHaveProperty([`word/${target}`]);
  for (const [, part = ""] of (files["[Content_Types].xml"] ?? "").matchAll(/PartName="\/([^"]+)"/g))
    expect(files, part).toHaveProperty([part]);
});

test("Word 文件：与底稿说的一样多，一段不少，次序相同", () => {
  const text = wordsOf(parts(PAPER)["word/document.xml"]);
  const said = PAPER.blocks.flatMap((block) => {
    if (block.kind === "list") return block.items;
    return block.kind === "table" ? [block.heads, ...block.rows].flat() : [block.text];
  });
  let from = 0;
  for (const one of said.filter((words) => !words.includes("\u0007"))) {
    const at = text.indexOf(one, from);
    expect(at, one).toBeGreaterThanOrEqual(from);
    from = at + one.length;
  }
});

test("Word 文件：页眉、页脚每页都写自测结果，不是问责决定，页脚有页码", () => {
  const files = parts(PAPER);
  for (const part of ["word/header.xml", "word/footer.xml"]) expect(wordsOf(files[part])).toContain(PAPER.caution);
  expect(files["word/footer.xml"]).toMatch(/ PAGE .* NUMPAGES /s);
  expect(files["word/document.xml"]).toMatch(/<w:headerReference w:type="default"[^>]*\/><w:footerReference/);
  expect(files["word/document.xml"]).toContain('<w:pgSz w:w="11906" w:h="16838"/>');
});

test("Word 文件：填写的文字里有 < 和 &、有不能写进文件的字符，照样打得开", () => {
  const text = wordsOf(parts(PAPER)["word/document.xml"]);
  expect(text).toContain("责任人一：甲 & <乙>\n");
});

test("Word 文件：同样的回答得到同样的字节", () => {
  expect(Buffer.from(docxFile(PAPER)).equals(Buffer.from(docxFile(PAPER)))).toBe(true);
});
