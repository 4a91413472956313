import type { ChoiceQuestion } from "../question.ts";
import type { DrillWords } from "../words.ts";

interface Props {
  question: ChoiceQuestion;
  words: DrillWords["ask"];
  /** The place of the option that is chosen; null before one is. */
  chosen: number | null;
  /** Whether the question has been answered: then each option says whether it was chosen and whether it is right. */
  answered: boolean;
  onChoose: (place: number) => void;
}

/** The answers to choose from; the two of a statement go without marks. */
export function Options({ question: { options, answer }, words, chosen, answered, onChoose }: Props) {
  const said = (place: number) =>
    [place === chosen && words.chosen, place === answer && words.isRight].filter(Boolean).join("，");
  return (
    <div class="choices">
      {options.map((option, place) => (
        <div key={option} class={`choice ${answered && place === answer ? "choice--right" : ""}`}>
          <input
            id={`drill-${place}`}
            type="radio"
            name="drill"
            checked={place === chosen}
            aria-describedby={answered && said(place) ? `drill-${place}-said` : undefined}
            onChange={() => onChoose(place)}
          />
          <label for={`drill-${place}`}>{options.length > 2 ? `${words.marks[place]}　${option}` : option}</label>
          {answered && said(place) && <small id={`drill-${place}-said`}>{said(place)}</small>}
        </div>
      ))}
    </div>
  );
}
