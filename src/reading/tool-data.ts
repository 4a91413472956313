import { fetched } from "./fetched.ts";
import type { ToolData } from "./tool-words.ts";

/** The words of the tools. */
export const loadToolData = fetched<ToolData>("data/reading-tools.json");
