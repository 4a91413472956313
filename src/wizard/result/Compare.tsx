import { fill } from "../../fill.ts";
import type { Determination } from "../../law/index.ts";
import { nameAnswer } from "../../wording/name-answer.ts";
import { inOrder } from "../../wording/name-set.ts";
import { namePremise, nameVerdict } from "../../wording/name-verdict.ts";
import type { Words } from "../../wording/words.ts";
import { personName } from "../persons.ts";
import { RefLinks } from "../RefLinks.tsx";
import type { Session } from "../session.ts";

interface Props {
  session: Session;
  determination: Determination;
  words: Words;
}

/** The persons' results side by side. */
export function Compare({ session, determination, words }: Props) {
  const { compare } = words.core;
  const { persons } = determination;
  const premise = namePremise(determination, words);
  const given = (index: number, key: "roles" | "side") => {
    const value = session.persons[index]?.[key];
    return value === undefined ? "—" : nameAnswer(key, value, words);
  };
  const rows = [
    { name: compare.roles, cell: (index: number) => given(index, "roles") },
    { name: compare.side, cell: (index: number) => given(index, "side") },
    {
      name: compare.disposition,
      cell: (index: number) => (
        <ul>
          {inOrder(persons[index]?.possible ?? []).map((one) => (
            <li key={one} class={`compare__${words.outcomes[one]?.tone}`}>
              {nameVerdict(one, premise, words)}
            </li>
          ))}
        </ul>
      ),
    },
    { name: compare.basis, cell: (index: number) => <RefLinks refs={conclusion(persons[index])} words={words} /> },
    {
      name: compare.open,
      cell: (index: number) => fill(compare.openCount, { n: persons[index]?.relevant.length ?? 0 }),
    },
  ].filter(({ name }) => name !== compare.side || session.persons.some(({ side }) => side !== undefined));
  return (
    <section class="compare">
      <h2>{compare.title}</h2>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard */}
      <section class="matrix__table" tabIndex={0} aria-label={compare.title}>
        <table>
          <thead>
            <tr>
              <th scope="col">{compare.what}</th>
              {persons.map((_, index) => (
                <th key={index} scope="col">
                  <a href={`#person-${index + 1}`}>{personName(session, index, words)}</a>
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map(({ name, cell }) => (
              <tr key={name}>
                <th scope="row">{name}</th>
                {persons.map((_, index) => (
                  <td key={index}>{cell(index)}</td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </section>
    </section>
  );
}

/** What the conclusion itself cites: the last of the reasons. */
function conclusion(person: Determination["persons"][number] | undefined): readonly string[] {
  return person?.reasons.at(-1)?.refs ?? [];
}
