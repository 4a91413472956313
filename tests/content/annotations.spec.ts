import fc from "fast-check";
import { expect, test } from "playwright/test";
import { REFS } from "../../src/law/index.ts";
import {
  type Annotation,
  annotationOn,
  collectionOf,
  isOrphan,
  merge,
  quoteOf,
  readAnnotations,
  refOf,
  remarkOf,
  withRemark,
} from "../../src/reading/marks/annotation.ts";

const annotation = fc
  .record({
    ref: fc.constantFrom(...REFS),
    words: fc.string(),
    remark: fc.option(fc.string({ minLength: 1 }), { nil: undefined }),
    root: fc.constantFrom("http://localhost/", "https://example.org/a/b/"),
    id: fc.uuid().map((uuid) => `urn:uuid:${uuid}`),
    now: fc
      .date({ min: new Date(0), max: new Date("2100-01-01"), noInvalidDate: true })
      .map((date) => date.toISOString()),
  })
  .map(annotationOn);
const annotations = fc.uniqueArray(annotation, { selector: ({ id }) => id });

const again = (list: readonly Annotation[]) => readAnnotations(JSON.parse(JSON.stringify(collectionOf(list, "标记"))));

test("导出再导入，每一条都原样回来", () => {
  fc.assert(
    fc.property(annotations, (list) => {
      expect(again(list)).toEqual({ annotations: JSON.parse(JSON.stringify(list)), faults: [] });
    }),
  );
});

test("标记指着哪一条、引了哪些字、写了什么，读得出来", () => {
  fc.assert(
    fc.property(
      fc.constantFrom(...REFS),
      fc.string({ minLength: 1 }),
      fc.string({ minLength: 1 }),
      (ref, words, remark) => {
        const one = annotationOn({
          ref,
          words,
          remark,
          root: "https://example.org/x/",
          id: "urn:1",
          now: "2026-01-01T00:00:00Z",
        });
        expect([refOf(one), quoteOf(one), remarkOf(one)]).toEqual([ref, words, remark]);
      },
    ),
  );
});

test("合并两份：一条不丢，重复导入不增加", () => {
  fc.assert(
    fc.property(annotations, annotations, (own, others) => {
      const once = merge(own, others);
      const ids = once.annotations.map(({ id }) => id);
      expect(new Set(ids)).toEqual(new Set([...own, ...others].map(({ id }) => id)));
      expect(ids.length).toBe(new Set(ids).size);
      expect(merge(once.annotations, others)).toMatchObject({ annotations: once.annotations, added: 0, updated: 0 });
    }),
  );
});

test("同一条改过两次，留下后改的，不论哪一份先读", () => {
  const first = annotationOn({
    ref: "11",
    words: "字",
    remark: "先",
    root: "/",
    id: "urn:1",
    now: "2026-01-01T00:00:00Z",
  });
  const later = withRemark(first, "后", "2026-01-02T00:00:00Z");
  expect(merge([first], [later]).annotations.map(remarkOf)).toEqual(["后"]);
  expect(merge([later], [first]).annotations.map(remarkOf)).toEqual(["后"]);
});

test("条款不存在，或者原文已经不同，都算找不到原文；只差空白不算", () => {
  const made = (source: string, exact: string): Annotation => ({
    id: "urn:1",
    type: "Annotation",
    target: { source, selector: { type: "TextQuoteSelector", exact } },
  });
  const now = () => "第一条  为了";
  expect(isOrphan(made("https://a/text/1/#art-1", "第一条 为了"), now)).toBe(false);
  expect(isOrphan(made("https://a/text/1/#art-1", "第一条 因为"), now)).toBe(true);
  expect(isOrphan(made("https://a/text/20/#art-20", "第一条  为了"), now)).toBe(true);
  expect(isOrphan(made("https://a/other/#art-1", "第一条  为了"), now)).toBe(true);
});

test("别的软件写的注释也能读：单条、列表、页；不合格式的逐条说明，其余照收", () => {
  const good = { id: "urn:good", type: "Annotation", bodyValue: "批注", target: "https://a/text/11/#art-11-1-4" };
  expect(readAnnotations(good)?.annotations.map(remarkOf)).toEqual(["批注"]);
  expect(readAnnotations([good])?.annotations.map(refOf)).toEqual(["11.1.4"]);
  const mixed = [good, 7, { ...good, type: "Note" }, { ...good, id: undefined }, { ...good, target: undefined }];
  expect(readAnnotations({ type: "AnnotationPage", items: mixed })).toEqual({
    annotations: [good],
    faults: [
      { index: 1, id: "", reason: "notObject" },
      { index: 2, id: "urn:good", reason: "notAnnotation" },
      { index: 3, id: "", reason: "noId" },
      { index: 4, id: "urn:good", reason: "noTarget" },
    ],
  });
  expect(readAnnotations({ hello: 1 })).toBeNull();
});
