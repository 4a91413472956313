import { useEffect, useRef } from "preact/hooks";
import type { FieldWords } from "../../wording/words.ts";
import type { Errors } from "../draft.ts";

interface Props {
  errors: Errors;
  fields: Readonly<Record<string, FieldWords>>;
  title: string;
}

/** What stands in the way of going on, each with the way to the field. Takes the focus each time a page cannot be sent. */
export function ErrorSummary({ errors, fields, title }: Props) {
  const summary = useRef<HTMLDivElement>(null);
  useEffect(() => summary.current?.focus(), [errors]);
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
