import { readFileSync } from "node:fs";
import { expect, test } from "playwright/test";
import { validateXML } from "xmllint-wasm";
import { wholeDownloads } from "../../src/downloads/files.ts";
import { REFS } from "../../src/law/index.ts";
import { loadMeasure } from "../../src/measure/index.ts";

const SCHEMAS = "tests/fixtures/akn";
const schema = (fileName: string) => ({ fileName, contents: readFileSync(`${SCHEMAS}/${fileName}`, "utf8") });

async function published(): Promise<string> {
  const file = (await wholeDownloads()).find((one) => one.file === "measure.akn.xml");
  return new TextDecoder().decode(file?.bytes);
}

const validate = (contents: string) =>
  validateXML({
    xml: { fileName: "measure.akn.xml", contents },
    schema: [schema("akomantoso30.xsd")],
    preload: [schema("xml.xsd")],
  });

test("XML 文件合于 Akoma Ntoso 3.0 的模式", async () => {
  const { valid, errors } = await validate(await published());
  expect(errors.map(({ message }) => message)).toEqual([]);
  expect(valid).toBe(true);
});

test("模式管得住：重复的标识、放错的元素都不合", async () => {
  const xml = await published();
  for (const wrong of [xml.replace('"art_2__num"', '"art_1__num"'), xml.replaceAll(/<(\/?)docTitle/g, "<$1article")])
    expect((await validate(wrong)).valid).toBe(false);
});

test("XML 文件里除了标识和元数据，只有文件原文，逐字、依次", async () => {
  const [, text = ""] = /<\/meta>([\s\S]*)<\/act>/.exec(await published()) ?? [];
  const words = text.replace(/<[^>]+>/g, "").replace(/\s+/g, "");
  expect(words).toBe(loadMeasure().text.replace(/\s+/g, ""));
});

test("每一条款项都有标识，次序与原文相同：11.1.4 是 art_11__para_1__list_1__point_4", async () => {
  const ids = [...(await published()).matchAll(/<(?:article|paragraph|point) eId="([^"]+)"/g)].map(([, id]) => id);
  const refs = ids.map((id) => {
    const [, article, paragraph, item] = /^art_(\d+)(?:__para_(\d+))?(?:__list_1__point_(\d+))?$/.exec(id ?? "") ?? [];
    return [article, paragraph, item].filter(Boolean).join(".");
  });
  const whole = refs.map((ref) => (REFS.some((one) => one === ref) ? ref : ref.replace(/\.1$/, "")));
  expect([...new Set(whole)]).toEqual(REFS);
});

test("XML 文件写明成文日期、施行日期、有效期，不写废止", async () => {
  const xml = await published();
  expect(xml).toContain('<eventRef eId="eventRef_1" date="2022-12-16" source="#original" type="generation"/>');
  expect(xml).toContain('<eventRef eId="eventRef_2" date="2024-12-15" source="#original" refersTo="#lapsed"/>');
  expect(xml).toContain('<FRBRauthoritative value="false"/>');
  expect(xml).not.toContain("repeal");
});
