import {
  completeCase,
  completePerson,
  noCause,
  type Ref,
  ROLES,
  type Role,
  responsible,
  type Side,
  type Ternary,
} from "../law/index.ts";
import type { Session } from "./session.ts";

/** A place in the case: who stands there, and whether it answers for the loss. */
export interface Cell {
  readonly side: Side | "same" | "unknown";
  readonly persons: readonly number[];
  /** `open` where no cause of art. 6 led to the loss: who then answers, the measure does not say. */
  readonly answers: Ternary | "open";
}

export interface Row {
  readonly role: Role | "unknown";
  readonly cells: readonly Cell[];
}

/** The provisions that tell the places apart: by cause and role, by body, by part in the act. */
export const MATRIX_REFS: readonly Ref[] = ["6", "7", "9"];

/** Arts. 6, 7 and 9 laid out: each role on each side, the persons there, and whether art. 6 with art. 7 reaches the place. */
export function matrixOf({ caseAnswers, assessedOn, persons }: Session): readonly Row[] {
  const facts = completeCase(caseAnswers, assessedOn);
  const complete = persons.map(completePerson);
  const one = facts.subjects === "same";
  const stands = (role: Role | "unknown", side: Cell["side"]) =>
    complete.flatMap(({ roles, side: own }, index) => {
      const here = roles === "unknown" ? role === "unknown" : roles.includes(role as Role);
      return here && (one || own === side) ? [index] : [];
    });
  const unsure = !one && complete.some(({ side }) => side === "unknown");
  const sides: Cell["side"][] = one ? ["same"] : ["acting", "nominal", ...(unsure ? (["unknown"] as const) : [])];
  const rows: Row["role"][] = [
    ...ROLES,
    ...(complete.some(({ roles }) => roles === "unknown") ? (["unknown"] as const) : []),
  ];
  return rows.map((role) => ({
    role,
    cells: sides.map((side) => ({
      side,
      persons: stands(role, side),
      answers: noCause(facts)
        ? "open"
        : responsible(
            facts,
            completePerson({
              roles: role === "unknown" ? "unknown" : [role],
              side: side === "same" ? "unknown" : side,
            }),
          ),
    })),
  }));
}
