import { onlyHere, parses } from "./chosen.ts";
import type { PresentWords } from "./words.ts";

interface Props {
  words: PresentWords;
  vote: boolean;
  address: string;
  /** What is chosen before the page knows what its address names would be lost. */
  ready: boolean;
  onVote: (vote: boolean) => void;
  onAddress: (address: string) => void;
}

/** Whether the room votes, and where its phones open the site; says so where they cannot. */
export function VoteChoice({ words, vote, address, ready, onVote, onAddress }: Props) {
  return (
    <div class="start__vote">
      <label>
        <input
          type="checkbox"
          disabled={!ready}
          checked={vote}
          onChange={({ currentTarget }) => onVote(currentTarget.checked)}
        />
        <span>{words.vote}</span>
      </label>
      <p>{words.voteText}</p>
      {vote && (
        <>
          <label class="start__address">
            {words.address}
            <input
              type="url"
              disabled={!ready}
              value={address}
              onInput={({ currentTarget }) => onAddress(currentTarget.value)}
            />
          </label>
          <p>{words.addressText}</p>
          {parses(address) && onlyHere(new URL(address)) && <p class="start__caution">{words.addressLocal}</p>}
        </>
      )}
    </div>
  );
}
