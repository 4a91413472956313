import { fetched } from "../../reading/fetched.ts";
import type { KeepData } from "./keep-words.ts";

/** The words and the edition. */
export const loadKeepData = fetched<KeepData>("data/wizard-keep.json");
