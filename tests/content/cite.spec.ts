import { expect, test } from "playwright/test";
import { citations } from "../../src/reading/cite.ts";
import { loadToolWords } from "../../src/reading/tool-words.ts";

const data = {
  words: loadToolWords(),
  measure: { title: "某办法", number: "某办字〔2022〕1号", effective: "2022-12-16", expires: "2024-12-15" },
};
const on = (day: string) =>
  citations({ ref: "11.1.4", words: "（四）某种情形的；", day, root: "https://example.org/a/" }, data);

test("简称写项不写括号，不写第一款（立法法第六十五条）", () => {
  expect(on("2026-01-01").short).toBe("第十一条第四项");
  expect(citations({ ref: "5.2", words: "", day: "2026-01-01", root: "/" }, data).short).toBe("第五条第二款");
});

test("全称写名称、文号和引用当日的效力", () => {
  const full = (validity: string) => `《某办法》（某办字〔2022〕1号）第十一条第四项（${validity}）`;
  expect(on("2022-12-15").full).toBe(full("自2022年12月16日起施行，引用时尚未施行"));
  expect(on("2022-12-16").full).toBe(full("有效期至2024年12月15日，引用时有效"));
  expect(on("2024-12-15").full).toBe(full("有效期至2024年12月15日，引用时有效"));
  expect(on("2024-12-16").full).toBe(full("有效期至2024年12月15日，已失效"));
});

test("带原文的引用一字不改，出处另起一行；Markdown 每行都在引文里", () => {
  const { words, markdown, link } = on("2026-01-01");
  expect(words.split("\n")).toEqual(["（四）某种情形的；", `——${on("2026-01-01").full}`]);
  expect(markdown.split("\n").every((line) => line.startsWith(">"))).toBe(true);
  expect(markdown).toContain("（https://example.org/a/text/11/4/）".slice(1, -1));
  expect(link).toBe("https://example.org/a/text/11/4/");
});
