/** The second door of the law module: what is worked out on demand, beside the determination. Apart from `index.ts`, so that pages can load it later. */

export * from "./applying.ts";
export * from "./change-groups.ts";
export * from "./change-sets.ts";
export * from "./evidence.ts";
export * from "./premises.ts";
export * from "./separates.ts";
