/** The one door to the text as data. */
export * from "./deadlines.ts";
export * from "./glossary.ts";
export * from "./laws.ts";
export * from "./measure.ts";
export * from "./particulars.ts";
export * from "./structure.ts";
export * from "./validity.ts";
