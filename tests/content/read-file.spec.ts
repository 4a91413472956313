import { strToU8, zipSync } from "fflate";
import { expect, test } from "playwright/test";
import { documentXml } from "../../src/compare/docx.ts";
import { squeeze, withoutMarkdown } from "../../src/compare/normalise.ts";
import { type FileFault, MOST_BYTES, readFile } from "../../src/compare/read-file.ts";
import { measureMarkdown } from "../../src/downloads/measure-text.ts";
import { loadMeasure } from "../../src/measure/index.ts";

const measure = loadMeasure();
const bytesOf = (text: string) => new Uint8Array(Buffer.from(text, "latin1"));

function utf16(text: string, bigEndian: boolean): Uint8Array {
  const bytes = Buffer.from(`\ufeff${text}`, "utf16le");
  return new Uint8Array(bigEndian ? bytes.swap16() : bytes);
}

test("UTF-8 和带字节顺序标记的 UTF-16，文字都读得对，标记留着待查", () => {
  const { text } = measure;
  expect(readFile(new TextEncoder().encode(text))).toEqual({ text, encoding: "UTF-8" });
  expect(readFile(new TextEncoder().encode(`\ufeff${text}`))).toEqual({ text: `\ufeff${text}`, encoding: "UTF-8" });
  expect(readFile(utf16(text, false))).toEqual({ text: `\ufeff${text}`, encoding: "UTF-16LE" });
  expect(readFile(utf16(text, true))).toEqual({ text: `\ufeff${text}`, encoding: "UTF-16BE" });
});

test("GB18030：认得出，一字不差", () => {
  // 「第一条，（一）〔2022〕」 as GBK writes it; Node has no encoder of its own.
  const bytes = [0xb5, 0xda, 0xd2, 0xbb, 0xcc, 0xf5, 0xa3, 0xac, 0xa3, 0xa8, 0xd2, 0xbb, 0xa3, 0xa9, 0xa1, 0xb2];
  expect(readFile(new Uint8Array([...bytes, 0x32, 0x30, 0x32, 0x32, 0xa1, 0xb3]))).toEqual({
    text: "第一条，（一）〔2022〕",
    encoding: "GB18030",
  });
});

const FAULTS: readonly (readonly [string, Uint8Array, FileFault])[] = [
  ["空文件", new Uint8Array(), "empty"],
  ["只有空白", bytesOf(" \n\t\n"), "empty"],
  ["过大", new Uint8Array(MOST_BYTES + 1), "tooLarge"],
  ["PDF", bytesOf("%PDF-1.7\n"), "pdf"],
  ["旧格式的 doc", bytesOf("\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"), "oldOffice"],
  ["RTF", bytesOf("{\\rtf1\\ansi"), "richText"],
  ["PNG 图片", bytesOf("\x89PNG\r\n\x1a\n"), "image"],
  ["JPEG 图片", bytesOf("\xff\xd8\xff\xe0\0\x10JFIF"), "image"],
  ["网页", bytesOf("<!DOCTYPE html><p>1</p>"), "web"],
  ["程序", bytesOf("MZ\x90\0\x03\0\0\0"), "binary"],
  ["没有标记的 UTF-16", new Uint8Array(Buffer.from("第一条\n", "utf16le")), "binary"],
];

for (const [name, bytes, fault] of FAULTS) {
  test(`${name}：不读，说得出原因`, () => {
    expect(readFile(bytes)).toEqual({ fault });
  });
}

test("docx 从压缩包里取出正文；别的压缩包认得出不是 docx", () => {
  const xml = "<w:document/>";
  const docx = zipSync({ "[Content_Types].xml": strToU8("<Types/>"), "word/document.xml": strToU8(xml) });
  expect(readFile(docx)).toEqual({ docx });
  expect(documentXml(docx)).toBe(xml);
  expect(documentXml(zipSync({ "xl/workbook.xml": strToU8("<workbook/>") }))).toBeNull();
  expect(() => documentXml(docx.slice(0, 40))).toThrow();
});

test("Markdown 文件去掉标记和空行，与纯文本逐字相同", () => {
  const bare = withoutMarkdown(measureMarkdown(measure));
  expect(bare.split("\n").filter(Boolean).join("\n")).toBe(measure.text);
  expect(squeeze(withoutMarkdown(measure.text))).toEqual(squeeze(measure.text));
});
