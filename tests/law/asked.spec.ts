import { deepStrictEqual as same } from "node:assert/strict";
import fc from "fast-check";
import { test } from "playwright/test";
import { type CaseFacts, replayCase, replayPerson } from "../../src/law/index.ts";
import { positions } from "../support/law/arbitraries.ts";
import { completions, type Position, unknownFacts } from "../support/law/brute-force.ts";
import { REACHED_CASE, TODAY } from "../support/law/cases.ts";
import { flatResponsible, flatTiming } from "../support/law/flat-table.ts";

test.describe.configure({ mode: "parallel" });

/** The questions of the contract's key table, up to where the case ends. */
function caseQuestions(facts: CaseFacts): string[] {
  const { procedure, organ, results, grave, causes, subjects } = facts;
  if (procedure === "other") return ["procedure"];
  if (organ === "no") return ["procedure", "organ"];
  const gates = ["procedure", "organ", "period"];
  if (flatTiming(facts) === "outside") return gates;
  const otherLossAlone = String(results) === "other-loss" && procedure !== "reconsideration";
  const scope = ["results", ...(otherLossAlone ? ["grave"] : [])];
  const out = results.includes("not-lost") || (procedure === "litigation" && results.includes("ended"));
  if (out || (otherLossAlone && procedure === "litigation" && grave === "no")) return [...gates, ...scope];
  const act = causes === "unknown" || causes.includes("act");
  const attribution = [
    ...["judgment", "causes"],
    ...(causes.includes("defence") ? ["defenceFailures"] : []),
    ...(act ? ["subjects"] : []),
    ...(act && subjects !== "same" ? ["nominalFault"] : []),
    "compensationPaid",
  ];
  return [...gates, ...scope, ...attribution];
}

const RESPONSIBILITY = ["causes", "roles", "subjects", "nominalFault", "side"];

/** The questions about a person: the side where it can still decide, the rest where the loss may reach the person. */
function personQuestions(position: Position): string[] {
  const unknowns = unknownFacts(position).filter(({ id }) => RESPONSIBILITY.includes(id));
  const others = completions(
    position,
    unknowns.filter(({ id }) => id !== "side"),
  );
  const answers = ({ caseFacts, person }: Position, side: "acting" | "nominal") =>
    flatResponsible(caseFacts, { ...person, side });
  const side = others.some((each) => answers(each, "acting") !== answers(each, "nominal"));
  const known = completions(position, unknowns);
  const reached = known.some(({ caseFacts, person }) => flatResponsible(caseFacts, person));
  return ["roles", ...(side ? ["side"] : []), ...(reached ? ["exemption", "leniency", "severity", "aftermath"] : [])];
}

test("案件图：问且只问约定要问的问题，答案已不起作用的跳过", () => {
  fc.assert(
    fc.property(positions({ unknowns: 12 }), ({ caseFacts }) => {
      same(replayCase(caseFacts, TODAY).asked, caseQuestions(caseFacts));
    }),
    { numRuns: 500 },
  );
});

test("人员图：问且只问约定要问的问题，不由此人承担的不再问情节", () => {
  fc.assert(
    fc.property(positions({ unknowns: 12 }), ({ caseFacts, person }) => {
      const { causes, subjects, nominalFault } = caseFacts;
      const position: Position = { caseFacts: { ...REACHED_CASE, causes, subjects, nominalFault }, person };
      same(replayPerson(person, position.caseFacts).asked, personQuestions(position));
    }),
    { numRuns: 500 },
  );
});
