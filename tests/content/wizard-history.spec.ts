import fc from "fast-check";
import { expect, test } from "playwright/test";
import { begin, type History, MOST_MOMENTS, record, redo, undo } from "../../src/wizard/history.ts";

type Move = { readonly do: "record"; readonly value: number } | { readonly do: "undo" } | { readonly do: "redo" };

const move: fc.Arbitrary<Move> = fc.oneof(
  fc.record({ do: fc.constant("record" as const), value: fc.integer() }),
  fc.constant({ do: "undo" as const }),
  fc.constant({ do: "redo" as const }),
);

const apply = (history: History<number>, one: Move): History<number> => {
  if (one.do === "record") return record(history, one.value);
  return one.do === "undo" ? undo(history) : redo(history);
};
const after = (moves: readonly Move[]) => moves.reduce(apply, begin(0));

test("撤销以后重做，重做以后撤销，都回到原处", () => {
  fc.assert(
    fc.property(fc.array(move, { maxLength: 60 }), (moves) => {
      const history = after(moves);
      if (history.past.length > 0) expect(redo(undo(history))).toEqual(history);
      if (history.future.length > 0) expect(undo(redo(history))).toEqual(history);
    }),
  );
});

test("与一份逐步记下的清单对照：任何次序的改动、撤销、重做，结果都相同", () => {
  fc.assert(
    fc.property(fc.array(move, { maxLength: 60 }), (moves) => {
      const list = [0];
      let at = 0;
      for (const one of moves) {
        if (one.do === "record") list.splice(++at, list.length, one.value);
        else at = one.do === "undo" ? Math.max(0, at - 1) : Math.min(list.length - 1, at + 1);
      }
      const history = after(moves);
      expect([...history.past, history.present]).toEqual(list.slice(0, at + 1));
      expect(history.future).toEqual(list.slice(at + 1));
    }),
  );
});

test("没有可以撤销、重做的，什么也不变；有了新的改动，撤销过的不再回来", () => {
  const start = begin(0);
  expect(undo(start)).toBe(start);
  expect(redo(start)).toBe(start);
  expect(record(undo(record(start, 1)), 2)).toEqual({ past: [0], present: 2, future: [] });
});

test("接着写的并成一步，撤销时一起撤销", () => {
  const written = ["甲", "甲乙", "甲乙丙"].reduce((history, text, at) => record(history, text, at > 0), begin(""));
  expect(undo(written)).toMatchObject({ past: [], present: "", future: ["甲乙丙"] });
});

test("记录有限：最早的先去，最近的都在，给出的值都不改动", () => {
  const full = Array.from({ length: MOST_MOMENTS + 50 }, (_, n) => n + 1).reduce<History<number>>(
    (history, value) => record(Object.freeze(history), value),
    begin(0),
  );
  expect(full.past).toHaveLength(MOST_MOMENTS);
  expect(full.past.at(-1)).toBe(MOST_MOMENTS + 49);
});
