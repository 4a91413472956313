import type { Ref } from "./refs.ts";

/**
 * One step of the reasons: what was asked or concluded, what was found, and where it stands in the text.
 * `step` is a question's key, a finding's ref, or `timing`, `scope`, `responsibility`, `disposition`;
 * `element` names the condition that decided an opened item.
 */
export interface Reason {
  readonly step: string;
  readonly finding: string;
  readonly element?: string;
  readonly refs: readonly Ref[];
}
