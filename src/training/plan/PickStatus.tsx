import { fill } from "../../fill.ts";
import { link } from "../../link.ts";
import type { PlanWords } from "./words.ts";

interface Props {
  words: PlanWords;
  /** The cases that are chosen and there, by their names in addresses. */
  chosen: readonly string[];
  /** Those that the address asks for and this device does not have. */
  missing: readonly string[];
  loading: boolean;
  failed: boolean;
  onAgain: () => void;
}

/** How many cases are chosen, which are not there, and the way to the projector with them. */
export function PickStatus({ words, chosen, missing, loading, failed, onAgain }: Props) {
  return (
    <>
      <p role="status" class="plan__note">
        {fill(words.chosen, { n: chosen.length })}
        {missing.length > 0 && fill(words.notFound, { names: missing.join("、") })}
        {loading && words.loading}
      </p>
      {chosen.length > 0 && (
        <p class="plan__note">
          <a href={link(`/training/present/?cases=${chosen.join(",")}`)}>{words.project}</a>
        </p>
      )}
      {failed && (
        <p role="alert">
          {words.failed}
          <button type="button" class="button" onClick={onAgain}>
            {words.again}
          </button>
        </p>
      )}
    </>
  );
}
