import { expect, test } from "playwright/test";
import { loadMeasure, parseSource, sourceFault, structure } from "../../src/measure/index.ts";

const { articles, noticeNotes, laws } = loadMeasure();

const file = (body: string) => `---\nnumber: 8\nheading: 追究程序\ngroup: 责任归属\n---\n\n${body}\n`;
const read = (body: string) => () => structure(file(body), "article-08.mdx");
const note = (attributes: string, words = "文字。") => `<Note ${attributes}>\n\n${words}\n\n</Note>`;

for (const { number, notes } of articles) {
  test(`第${number}条：先有全条释义，再有依据、疑点和未尽`, () => {
    expect(notes[0]).toMatchObject({ kind: "释义", at: String(number) });
    for (const kind of ["依据", "疑点", "未尽"]) expect(notes.map((one) => one.kind)).toContain(kind);
  });
}

test("每条注释有正文，标题不超过十八字", () => {
  for (const { title, text } of [...articles.flatMap(({ notes }) => notes), ...noticeNotes]) {
    expect(title.length, title).toBeLessThanOrEqual(18);
    expect(text.length, title).toBeGreaterThan(15);
  }
});

test("注释提到的法条都列为依据", () => {
  const titles = [...laws.values()];
  for (const { notes, number } of articles) {
    for (const { text, sources, no } of notes) {
      const cited = new Set(sources.flatMap(({ law }) => [laws.get(law)?.short, laws.get(law)?.title]));
      const named = titles.filter(({ short }) => text.includes(`《${short}》第`)).map(({ short }) => short);
      for (const short of named) expect(cited, `注${number}-${no} ${short}`).toContain(short);
    }
  }
});

test("不链接、不点名其他地方的文件", () => {
  const words = articles.flatMap(({ notes }) => notes.map(({ text }) => text)).join("");
  expect(words).not.toMatch(/https?:|东阳|温州|郑州|海口|象山|衢州|延边/);
});

test("写错的注释说明文件、行和错处", () => {
  expect(read(note('no="1" at="8.3" kind="释义" title="甲"'))).toThrow("article-08.mdx:7: 文本中没有「8.3」这一条款项");
  expect(read(note('no="1" at="8" kind="评论" title="甲"'))).toThrow("article-08.mdx:7: 没有「评论」这一类注释");
  expect(read(note('no="x" at="8" kind="释义" title="甲"'))).toThrow("注释的编号「x」不是正整数");
  expect(read(note('no="1" at="8" kind="依据" title="甲" sources="公务员法95"'))).toThrow("依据「公务员法95」写法不对");
  expect(read(note('no="1" at="8" kind="释义" title="甲"', '见<Ref to="11.9" />。'))).toThrow(
    "article-08.mdx:9: 文本中没有「11.9」这一条款项",
  );
  expect(read(note('no="1" at="8" kind="释义" title="甲"', "**（一）**行政"))).toThrow("文字里留有标记符号");
  expect(read("多出来的一段。")).toThrow("article-08.mdx:7: 只能有 <P>、<Item>、<Notice> 和 <Note>");
});

test("没有列出的法律、超出条数的法条，不能作依据", () => {
  const fault = (source: string) =>
    sourceFault(parseSource(source) ?? { law: "", article: 0, paragraph: null, item: null }, laws);
  expect(fault("civil-servant-law:95.1")).toBeNull();
  expect(fault("civil-servant-law:114")).toBe("《公务员法》只有113条，没有第114条");
  expect(fault("no-such-law:1")).toBe("content/laws.yaml 里没有「no-such-law」");
});
