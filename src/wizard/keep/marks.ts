import { type Session, withConfirm } from "../session.ts";
import { everyStep, keysOf, openKeys, stepKey } from "../steps.ts";
import type { KeepFault } from "./read.ts";

/** The questions about the case, or about one person, whose answers want a second look. */
export function marksOf({ confirm = [] }: Session, person: number | null): readonly string[] {
  const whose = person === null ? "" : `${person}.`;
  return confirm
    .filter((key) => (person === null ? !key.includes(".") : key.startsWith(whose)))
    .map((key) => key.slice(whose.length));
}

/** The steps that marks given as JSON name. */
interface Marks {
  readonly keys: readonly string[];
  readonly faults: readonly KeepFault[];
}

/**
 * Reads marks given as JSON; what names no question is named and left out.
 * @param session the answers they are about, null where none could be read
 * @param person whose questions the marks name, where they do not say it themselves
 */
export function readMarks(value: unknown, path: string, session: Session | null, person: number | null = null): Marks {
  if (value === undefined || session === null) return { keys: [], faults: [] };
  if (!Array.isArray(value)) return { keys: [], faults: [{ path, code: "notList" }] };
  const known = everyStep(session).map(stepKey);
  const whose = person === null ? "" : `${person}.`;
  const read = value.map((one: unknown) => known.find((key) => typeof one === "string" && key === whose + one));
  return {
    keys: read.filter((key) => key !== undefined),
    faults: read.flatMap((key, index): KeepFault[] =>
      key === undefined ? [{ path: `${path}[${index}]`, code: "noSuchStep" }] : [],
    ),
  };
}

/** The session with these marks, as far as there are answers that they are about. */
export function withMarks(session: Session, keys: readonly string[]): Session {
  const answered = everyStep(session).filter((step) => openKeys(session, step).length < keysOf(step).length);
  return withConfirm(
    session,
    answered.map(stepKey).filter((key) => keys.includes(key)),
  );
}
