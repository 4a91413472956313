/** The parts that the first question does without: one file, fetched once something is answered or one of them is wanted. */
export { DateChoice } from "../fields/DateChoice.tsx";
export { FindingField } from "../fields/FindingField.tsx";
export { Answered } from "./Answered.tsx";
export { Confirm } from "./Confirm.tsx";
export { ErrorSummary } from "./ErrorSummary.tsx";
export { FindingRest } from "./FindingRest.tsx";
export { Judgment } from "./Judgment.tsx";
export { Skip } from "./Skip.tsx";
export { Unused } from "./Unused.tsx";
