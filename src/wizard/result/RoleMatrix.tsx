import { fieldOf } from "../../wording/field-of.ts";
import type { Words } from "../../wording/words.ts";
import { MATRIX_REFS, matrixOf } from "../matrix.ts";
import { personName } from "../persons.ts";
import { RefLinks } from "../RefLinks.tsx";
import type { Session } from "../session.ts";

interface Props {
  session: Session;
  words: Words;
}

/** Arts. 6, 7 and 9 as a table: who stands where, and which places arts. 6 and 7 hold to account. Words say so in each cell, not the tint alone. */
export function RoleMatrix({ session, words }: Props) {
  const { matrix } = words.core;
  const rows = matrixOf(session);
  const role = (id: string) => (id === "unknown" ? matrix.roleUnknown : fieldOf("roles", words)?.options?.[id]?.label);
  const sideNames = { same: matrix.same, acting: matrix.acting, nominal: matrix.nominal, unknown: matrix.sideUnknown };
  return (
    <section class="matrix">
      <h2>{matrix.title}</h2>
      <p>
        {matrix.lead} <RefLinks refs={MATRIX_REFS} words={words} />
      </p>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard */}
      <section class="matrix__table" tabIndex={0} aria-label={matrix.title}>
        <table>
          <thead>
            <tr>
              <th scope="col">{matrix.role}</th>
              {rows[0]?.cells.map(({ side }) => (
                <th key={side} scope="col">
                  {sideNames[side]}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map(({ role: id, cells }) => (
              <tr key={id}>
                <th scope="row">{role(id)}</th>
                {cells.map(({ side, persons, answers }) => (
                  <td key={side} class={`matrix__${answers}`}>
                    <strong>
                      {persons.map((index) => personName(session, index, words)).join("、") || matrix.nobody}
                    </strong>
                    <span class="matrix__answer">{matrix[answers]}</span>
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </section>
    </section>
  );
}
