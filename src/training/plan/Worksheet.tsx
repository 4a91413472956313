import type { TrainingCase } from "../case.ts";
import { Sheet, Story } from "./Sheet.tsx";
import type { PlanWords } from "./words.ts";

/** What a learner gets: what happened, room for the own conclusion about each person, questions to discuss. Nobody's name is asked. */
export function Worksheet({ one, words }: { one: TrainingCase; words: PlanWords }) {
  return (
    <Sheet one={one} name={words.kinds.worksheet} words={words}>
      <Story one={one} words={words} />
      <table>
        <thead>
          <tr>
            <th scope="col">{words.person}</th>
            <th scope="col">{words.conclusion}</th>
            <th scope="col">{words.refs}</th>
            <th scope="col">{words.reason}</th>
          </tr>
        </thead>
        <tbody>
          {one.persons.map(({ label }) => (
            <tr key={label}>
              <th scope="row">{label}</th>
              <td />
              <td />
              <td class="sheet-of-paper__room" />
            </tr>
          ))}
        </tbody>
      </table>
      <h3>{words.discuss}</h3>
      <ol>
        {one.discuss.map((question) => (
          <li key={question} class="sheet-of-paper__question">
            {question}
          </li>
        ))}
      </ol>
      <p class="sheet-of-paper__validity">{words.validity}</p>
    </Sheet>
  );
}
