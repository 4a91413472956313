import type { ChangeGroup } from "../../law/what-if.ts";
import { nameSetOn } from "../../wording/name-verdict.ts";
import type { Words } from "../../wording/words.ts";
import { Choices } from "./Choices.tsx";

interface Props {
  groups: readonly ChangeGroup[];
  /** Nothing that is still not known changes the result. */
  settled: boolean;
  /** It is not known whether the measure applies at all. */
  premised: boolean;
  words: Words;
}

function Leads({ group: { possible, premised }, words }: { group: ChangeGroup; words: Words }) {
  return (
    <p>
      {words.changes.leads}：<strong>{nameSetOn(premised, possible, words)}</strong>
    </p>
  );
}

function Paired({ paired, words }: { paired: ChangeGroup["paired"]; words: Words }) {
  const { first, second } = words.changes;
  return (
    <>
      {paired.map((pair, index) => (
        <dl key={index} class="what-if__pair">
          <dt>{first}</dt>
          <dd>
            <Choices choices={pair.first} words={words} />
          </dd>
          <dt>{second}</dt>
          <dd>
            <Choices choices={pair.second} words={words} />
          </dd>
        </dl>
      ))}
    </>
  );
}

/** The known answers of which another value would change the result, one alone or two at once, by what the result would then be. */
export function Changes({ groups, settled, premised, words }: Props) {
  const { result, changes } = words;
  const alone = groups.filter((group) => group.alone.length > 0);
  const together = groups.filter(({ paired }) => paired.length > 0);
  return (
    <section class="changes">
      <h2>{result.changes}</h2>
      {settled && <p>{premised ? changes.settledOnPremise : changes.settled}</p>}
      <h3>{changes.one}</h3>
      {alone.length === 0 && <p>{result.changesNone}</p>}
      <ul>
        {alone.map((group) => (
          <li key={`${group.possible.join()} ${group.premised}`} class="what-if">
            <Leads group={group} words={words} />
            <Choices choices={group.alone} words={words} />
          </li>
        ))}
      </ul>
      <details>
        <summary>{changes.two}</summary>
        <p class="hint">{together.length === 0 ? changes.twoNone : changes.twoHint}</p>
        <ul>
          {together.map((group) => (
            <li key={`${group.possible.join()} ${group.premised}`} class="what-if">
              <Leads group={group} words={words} />
              <Paired paired={group.paired} words={words} />
            </li>
          ))}
        </ul>
      </details>
    </section>
  );
}
