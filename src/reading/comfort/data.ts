import { fetched } from "../fetched.ts";
import type { ComfortWords } from "./words.ts";

/** The words of reading comfort. */
export const loadComfort = fetched<ComfortWords>("data/comfort.json");
