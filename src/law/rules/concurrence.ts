import type { Findings } from "../facts.ts";
import type { Ternary } from "../ternary.ts";
import { exemptionGround } from "./article-11.ts";
import { leniencyGround } from "./article-12.ts";
import { severityGround } from "./article-13.ts";

/** What arts. 10 to 13 give for a person who answers for the loss. */
export type Merits = "exempt" | "lenient" | "ordinary" | "severe" | "contested";

/** Whether arts. 11, 12 and 13 have a ground. */
export interface Grounds {
  readonly exemption: Ternary;
  readonly leniency: Ternary;
  readonly severity: Ternary;
}

/** The grounds that a person's findings give. */
export function groundsOf(findings: Findings): Grounds {
  return {
    exemption: exemptionGround(findings),
    leniency: leniencyGround(findings),
    severity: severityGround(findings),
  };
}

type KnownGrounds = Record<keyof Grounds, boolean>;

/** The measure gives no order between art. 13 and arts. 11 and 12: side by side they are contested. */
function meritsOfKnown({ exemption, leniency, severity }: KnownGrounds): Merits {
  if (severity) return exemption || leniency ? "contested" : "severe";
  if (exemption) return "exempt";
  return leniency ? "lenient" : "ordinary";
}

const truths = (value: Ternary) => (value === "unknown" ? [true, false] : [value === "yes"]);

/** Every way the open grounds can turn out. */
function completions(grounds: Grounds): KnownGrounds[] {
  return truths(grounds.exemption).flatMap((exemption) =>
    truths(grounds.leniency).flatMap((leniency) =>
      truths(grounds.severity).map((severity) => ({ exemption, leniency, severity })),
    ),
  );
}

/** Every merit that the grounds still allow. */
export function possibleMerits(grounds: Grounds): Set<Merits> {
  return new Set(completions(grounds).map(meritsOfKnown));
}

/** What a ground gives where it holds and where it does not, over those ways the other two can turn out under which the two differ. */
export function meritsApart(grounds: Grounds, ground: keyof Grounds): Record<"yes" | "no", Set<Merits>> {
  const apart = { yes: new Set<Merits>(), no: new Set<Merits>() };
  for (const having of completions({ ...grounds, [ground]: "yes" })) {
    const [yes, no] = [meritsOfKnown(having), meritsOfKnown({ ...having, [ground]: false })];
    if (yes === no) continue;
    apart.yes.add(yes);
    apart.no.add(no);
  }
  return apart;
}

/** Whether `ground` can tell two merits apart for some way the other two turn out. */
export function groundMatters(grounds: Grounds, ground: keyof Grounds): boolean {
  return meritsApart(grounds, ground).yes.size > 0;
}
