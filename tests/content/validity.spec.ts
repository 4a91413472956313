import { expect, test } from "playwright/test";
import { chinaDay } from "../../src/law/index.ts";
import { chineseDate, standingOn, validityOf } from "../../src/measure/index.ts";

const validity = { effective: "2022-12-16", expires: "2024-12-15" };

test("第十九条：施行日和届满日都在有效期内", () => {
  expect(standingOn("2022-12-15", validity)).toEqual({ state: "pending" });
  expect(standingOn("2022-12-16", validity)).toEqual({ state: "in-force", day: 1 });
  expect(standingOn("2024-12-15", validity)).toEqual({ state: "in-force", day: 731 });
  expect(standingOn("2024-12-16", validity)).toEqual({ state: "lapsed", day: 1 });
});

test("中国的一天从世界时前一日十六时开始", () => {
  expect(chinaDay(new Date("2024-12-15T15:59:59Z"))).toBe("2024-12-15");
  expect(chinaDay(new Date("2024-12-15T16:00:00Z"))).toBe("2024-12-16");
});

test("有效期从第十九条的文字读出，读不出就停下", () => {
  expect(validityOf("本办法自2030年1月2日起施行，有效期至2031年10月11日。")).toEqual({
    effective: "2030-01-02",
    expires: "2031-10-11",
  });
  expect(() => validityOf("本办法自公布之日起施行。")).toThrow("第十九条没有写明施行日和有效期");
  expect(chineseDate("2022-12-06")).toBe("2022年12月6日");
});
