import { fetched } from "../../reading/fetched.ts";
import type { CaseNaming } from "../present/present-case.ts";
import type { TrainingWords } from "../words.ts";
import type { OwnWords } from "./words.ts";

/** What own cases need where they are used beside the site's: what is told of those at build. */
export interface OwnKit extends Pick<TrainingWords, "bar" | "compare"> {
  readonly practice: OwnWords["practice"];
  /** What names the stations on the slides, and each difficulty. */
  readonly names: CaseNaming["names"];
  readonly difficulty: CaseNaming["difficulty"];
}

/** Fetched when the first own case is used. */
export const ownKit = fetched<OwnKit>("data/own-kit.json");
