import { deepStrictEqual as same } from "node:assert/strict";
import fc from "fast-check";
import { test } from "playwright/test";
import { determine, possibleDispositions } from "../../src/law/index.ts";
import { alternatives } from "../support/law/alternatives.ts";
import { positions } from "../support/law/arbitraries.ts";
import {
  admissible,
  bruteForce,
  completions,
  distinct,
  type Position,
  read,
  unknownFacts,
  write,
} from "../support/law/brute-force.ts";
import { TODAY } from "../support/law/cases.ts";
import { flatDisposition } from "../support/law/flat-table.ts";

test.describe.configure({ mode: "parallel" });

const few = positions({ unknowns: 6 });

/** The one person of a position, determined. */
function determined({ caseFacts, person }: Position) {
  const [only] = determine({ ...caseFacts, persons: [person] }, TODAY).persons;
  if (!only) throw new Error("no person");
  return only;
}

const brute = ({ caseFacts, person }: Position) => bruteForce(caseFacts, person);
const byFact = <T extends { fact: string }>(list: readonly T[]) => [...list].sort((a, b) => (a.fact < b.fact ? -1 : 1));

test("不清楚的事实查明以后，可能的处理只会减少，不会增加", () => {
  fc.assert(
    fc.property(positions({ unknowns: 30 }), (position) => {
      const before = possibleDispositions(position);
      for (const { id, values } of unknownFacts(position)) {
        for (const { value, name } of values) {
          const resolved = write(position, id, value);
          if (!admissible(resolved)) continue;
          const added = possibleDispositions(resolved).filter((one) => !before.includes(one));
          same(added, [], `${id}: ${name}`);
        }
      }
    }),
    { numRuns: 150 },
  );
});

test("可能的处理恰好是全部完整答案所得处理的集合，不多不少", () => {
  fc.assert(
    fc.property(few, (position) => {
      const { possible, disposition } = determined(position);
      same(possible, brute(position));
      same(disposition, possible.length === 1 ? possible[0] : "undetermined");
    }),
    { numRuns: 600 },
  );
});

test("决定性的不清楚：恰好是单独查明即改变结果的事实，并列出每个值下的集合", () => {
  fc.assert(
    fc.property(few, (position) => {
      const before = brute(position).join();
      const decisive = unknownFacts(position).flatMap(({ id, values }) => {
        const sets = values.map(({ name, value }) => ({ name, set: brute(write(position, id, value)) }));
        if (sets.every(({ set }) => set.length === 0 || set.join() === before)) return [];
        const under = sets
          .filter(({ name, set }) => !name.includes("+") && set.length > 0)
          .map(({ name, set }) => [name, set]);
        return [{ fact: id, under: Object.fromEntries(under) }];
      });
      const listed = determined(position).decisive.map(({ fact, under }) => ({ fact, under }));
      same(byFact(listed), byFact(decisive));
    }),
    { numRuns: 300 },
  );
});

test("仍有意义的不清楚：恰好是在其他事实的某种情形下能分出两种处理的事实", () => {
  fc.assert(
    fc.property(few, (position) => {
      const unknowns = unknownFacts(position);
      const full = completions(position, unknowns).map((one) => ({
        one,
        disposition: flatDisposition(one.caseFacts, one.person),
      }));
      const relevant = unknowns.filter(({ id }) => {
        const others = unknowns.filter((each) => each.id !== id);
        const seen = new Map<string, string>();
        return full.some(({ one, disposition }) => {
          const key = others.map((each) => JSON.stringify(read(one, each.id))).join();
          const first = seen.get(key) ?? disposition;
          seen.set(key, first);
          return first !== disposition;
        });
      });
      const listed = determined(position).relevant.map(({ fact }) => fact);
      same(distinct(listed), distinct(relevant.map(({ id }) => id)));
    }),
    { numRuns: 400 },
  );
});

test("改变一个已知答案会怎样：恰好列出集合因此不同的每一个其他值", () => {
  fc.assert(
    fc.property(positions({ unknowns: 4 }), (position) => {
      const before = brute(position).join();
      // A list given up for another belongs to the sets of changes: see change-sets.spec.ts.
      const changes = alternatives(position)
        .filter(({ parts }) => parts === undefined)
        .map(({ fact, to, position: other }) => `${fact} ${to} ${brute(other)}`)
        .filter((line) => line.split(" ")[2] !== before);
      const listed = determined(position).changes.map(({ fact, to, possible }) => `${fact} ${to} ${possible}`);
      same(listed.sort(), changes.sort());
    }),
    { numRuns: 400 },
  );
});
