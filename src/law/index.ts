/** The door of the law module. What is worked out on demand only has a door of its own, so that pages can load it later: `what-if.ts`. */

export { appliesTo, scopeVerdict } from "./applies.ts";
export { caseChart } from "./case.chart.ts";
export { type Alternative, type Change, changesOf } from "./changes.ts";
export * from "./consequences.ts";
export * from "./deadlines.ts";
export * from "./determine.ts";
export * from "./disposition.ts";
export * from "./facts.ts";
export * from "./ledger.ts";
export * from "./open-questions.ts";
export * from "./parse.ts";
export * from "./period.ts";
export { personChart } from "./person.chart.ts";
export * from "./possible.ts";
export * from "./questions.ts";
export * from "./reasons.ts";
export * from "./refs.ts";
export * from "./remedies.ts";
export * from "./replay.ts";
export { lossOf } from "./rules/article-03.ts";
export { responsible } from "./rules/article-06.ts";
export { MODES, type Mode } from "./rules/article-10.ts";
export { datesInOrder, periodCovers, type Timing, timing } from "./rules/article-19.ts";
export { groundsOf, type Merits } from "./rules/concurrence.ts";
export { elementsOf, itemHolds } from "./rules/findings.ts";
export * from "./ternary.ts";
export { GATE_VALUES } from "./verdict-tables.ts";
