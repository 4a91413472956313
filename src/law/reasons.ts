import type { Ref } from "./refs.ts";

/**
 * One step of the reasons: what was asked or concluded, what was found, and where it stands in the text.
 * `step` is a question's key, a finding's ref, or `timing`, `scope`, `responsibility`, `disposition`;
 * `element` names the condition that decided an opened item, `by` the answers that decided against the person under arts. 6 and 7;
 * with `undecided`, the day of assessment stands in the timing for that of a decision not yet taken.
 */
export interface Reason {
  readonly step: string;
  readonly finding: string;
  readonly element?: string;
  readonly by?: readonly string[];
  readonly undecided?: true;
  readonly refs: readonly Ref[];
}
