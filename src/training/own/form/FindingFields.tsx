import { type Finding, type FindingRef, type Findings, refLabel } from "../../../law/index.ts";
import { fieldOf } from "../../../wording/field-of.ts";
import type { Naming } from "../../../wording/name-answer.ts";
import type { OwnWords } from "../words.ts";
import { SelectField } from "./fields.tsx";

interface Props {
  at: string;
  asked: readonly FindingRef[];
  findings: Findings;
  words: OwnWords;
  naming: Naming;
  onChange: (findings: Findings) => void;
}

type Opened = Readonly<Record<string, string>>;

/** The items of arts. 11 to 13 for one person, each as a whole or by its conditions. */
export function FindingFields({ at, asked, findings, words, naming, onChange }: Props) {
  const { form } = words;
  const put = (ref: FindingRef, value: unknown) => {
    const { [ref]: _, ...others } = findings;
    onChange(value === undefined ? others : { ...others, [ref]: value as Finding });
  };
  const answers = { "": form.notAsked, ...naming.questions.finding };
  const rest = asked.filter((ref) => findings[ref] === undefined);
  return (
    <details class="own__findings" open>
      <summary>{form.findings}</summary>
      <button
        type="button"
        class="button"
        disabled={rest.length === 0}
        onClick={() => onChange({ ...findings, ...Object.fromEntries(rest.map((ref) => [ref, "no"])) })}
      >
        {form.restNo}
      </button>
      <div class="own__grid">
        {asked.map((ref) => {
          const field = fieldOf(ref, naming);
          const value = findings[ref];
          const opened = typeof value === "object" ? (value as Opened) : null;
          const elements = Object.entries(field?.elements ?? {});
          const label = `${refLabel(ref)}　${field?.label ?? ""}`;
          const name = `${at}.findings["${ref}"]`;
          return (
            <div key={ref} class="own__finding">
              {opened ? (
                <fieldset id={name} tabIndex={-1}>
                  <legend>{label}</legend>
                  {elements.map(([element, named]) => (
                    <SelectField
                      key={element}
                      field={`${name}.${element}`}
                      label={named}
                      value={opened[element] ?? "unknown"}
                      options={naming.questions.finding}
                      onChange={(answer) => put(ref, { ...opened, [element]: answer })}
                    />
                  ))}
                </fieldset>
              ) : (
                <SelectField
                  field={name}
                  label={label}
                  value={typeof value === "string" ? value : ""}
                  options={answers}
                  onChange={(answer) => put(ref, answer || undefined)}
                />
              )}
              {elements.length > 0 && (
                <button
                  type="button"
                  class="link-button"
                  aria-label={`${refLabel(ref)} ${opened ? form.asWhole : form.byElement}`}
                  onClick={() =>
                    put(ref, opened ? undefined : Object.fromEntries(elements.map(([element]) => [element, "unknown"])))
                  }
                >
                  {opened ? form.asWhole : form.byElement}
                </button>
              )}
            </div>
          );
        })}
      </div>
    </details>
  );
}
