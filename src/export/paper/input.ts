import type { Deadline, Determination } from "../../law/index.ts";
import type { ToolData } from "../../reading/tool-words.ts";
import type { PaperWords } from "../../wizard/paper/paper-words.ts";
import type { Session } from "../../wizard/session.ts";
import type { Words } from "../../wording/words.ts";

/** What the paper says beside the wizard's own words: the names of the measure, its hashes, and the sources of periods. */
export interface PaperData {
  readonly words: PaperWords;
  readonly measure: ToolData["measure"];
  readonly forms: Pick<ToolData["words"]["forms"], "full" | "validity">;
  /** SHA-256 of the official text and of the modules that decide. */
  readonly hashes: { readonly text: string; readonly logic: string };
  readonly sources: Readonly<Record<string, string>>;
}

/** Everything a working paper is made from. */
export interface PaperInput {
  readonly session: Session;
  readonly determination: Determination;
  /** The periods, as far as the user gave the days they run from. */
  readonly deadlines: readonly Deadline[];
  readonly words: Words;
  readonly data: PaperData;
}
