import { createHash } from "node:crypto";
import { expect, test } from "playwright/test";
import {
  allDownloads,
  articleDownloads,
  logicDownloads,
  sums,
  trainingDownloads,
  wholeDownloads,
} from "../../src/downloads/files.ts";
import { loadDownloadWords } from "../../src/downloads/load-words.ts";
import { logicData } from "../../src/downloads/logic-json.ts";
import { measureData } from "../../src/downloads/measure-json.ts";
import { loadMeasure } from "../../src/measure/index.ts";
import { loadCases } from "../../src/training/load-cases.ts";
import { readFile } from "../../src/training/own/file.ts";

const casesText = async () => new TextDecoder().decode((await trainingDownloads())[0]?.bytes);

/** The path of every value: `articles[].paragraphs[].text`. */
function pathsOf(value: unknown, path = ""): string[] {
  if (Array.isArray(value)) return value.flatMap((one) => pathsOf(one, `${path}[]`));
  if (typeof value !== "object" || value === null) return [path];
  return Object.entries(value).flatMap(([name, one]) => pathsOf(one, path === "" ? name : `${path}.${name}`));
}

/** The facts are as the self-assessment keeps them, and are described as one. */
const documentedPaths = (value: unknown) =>
  [...new Set(pathsOf(value).map((path) => path.replace(/(\.facts)\..*/, "$1")))].sort();

test("数据文件的每一项都有说明，说明的每一项都在文件里", async () => {
  const { "measure.json": measure, "cases.json": cases, "logic.json": logic, ...others } = loadDownloadWords().schemas;
  expect(Object.keys(logic?.fields ?? {}).toSorted()).toEqual(documentedPaths(logicData()));
  expect(Object.keys(measure?.fields ?? {}).toSorted()).toEqual(documentedPaths(measureData()));
  expect(Object.keys(cases?.fields ?? {}).toSorted()).toEqual(documentedPaths(JSON.parse(await casesText())));
  expect(others).toEqual({});
});

test("案例文件可以装入「自己的案例」，一个不少，没有一处不合", async () => {
  const read = readFile(await casesText());
  if ("fault" in read) throw new Error(read.fault);
  expect(read.cases.flatMap(({ faults }) => faults)).toEqual([]);
  expect(read.cases.map(({ one }) => one?.slug)).toEqual(loadCases().map(({ slug }) => slug));
});

test("每个文件都写明用处，写明的都有文件", async () => {
  const { files, logic, training } = loadDownloadWords();
  const groups = await Promise.all([wholeDownloads(), logicDownloads(), trainingDownloads()]);
  const names = [...groups.flat(), await sums()].map(({ file }) => file);
  expect(Object.keys({ ...files.about, ...logic.about, ...training.about }).toSorted()).toEqual(names.toSorted());
});

test("各条文件的字节就是该条的文字：UTF-8，没有 BOM，没有回车，末尾没有换行", async () => {
  const articles = await articleDownloads();
  expect(articles.map(({ bytes }) => new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(bytes))).toEqual(
    loadMeasure().articles.map(({ text }) => text),
  );
  for (const { bytes } of articles) {
    expect(bytes.includes(13)).toBe(false);
    expect(bytes.at(-1)).not.toBe(10);
    expect(bytes[0]).not.toBe(0xef);
  }
});

test("校验值清单与数据文件里的校验值，都是文件字节的 SHA-256", async () => {
  const data = measureData();
  const all = await allDownloads();
  const list = new TextDecoder().decode((await sums()).bytes);
  for (const { file, bytes } of all)
    expect(list).toContain(`${createHash("sha256").update(bytes).digest("hex")}  ${file}\n`);
  expect(list.trim().split("\n")).toHaveLength(all.length);
  expect(all.find(({ file }) => file === "measure.txt")?.sha256).toBe(data.sha256);
  expect((await articleDownloads()).map(({ sha256 }) => sha256)).toEqual(data.articles.map(({ sha256 }) => sha256));
});
