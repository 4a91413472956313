import type { RefObject } from "preact";
import type { FieldWords } from "../../wording/words.ts";
import type { Errors } from "../draft.ts";

interface Props {
  errors: Errors;
  fields: Readonly<Record<string, FieldWords>>;
  title: string;
  /** Takes the focus when a page cannot be sent. */
  summary: RefObject<HTMLDivElement>;
}

/** What stands in the way of going on, each with the way to the field; nothing where nothing does. */
export function ErrorSummary({ errors, fields, title, summary }: Props) {
  if (Object.keys(errors).length === 0) return null;
  return (
    <div class="errors" role="alert" tabIndex={-1} ref={summary}>
      <p>{title}</p>
      <ul>
        {Object.entries(errors).map(([key, message]) => (
          <li key={key}>
            <a href={`#field-${key}`} onClick={(event) => focusField(event, key)}>
              {fields[key]?.label}：{message}
            </a>
          </li>
        ))}
      </ul>
    </div>
  );
}

function focusField(event: Event, key: string): void {
  event.preventDefault();
  document.getElementById(`field-${key}`)?.querySelector<HTMLElement>("input")?.focus();
}
