import { fill } from "../../../fill.ts";
import { type Cause, ROLES, type Role, SIDES, type Side } from "../../../law/index.ts";
import type { DrillData } from "../data.ts";
import { lostCase, person, reached } from "../facts.ts";
import { type Kind, optionsFrom, partOf } from "../question.ts";

/** Whether the bodies are the same, and where they are not, whether the one named was at fault too. */
const BODIES = {
  same: { subjects: "same" },
  clean: { subjects: "different", nominalFault: "no" },
  fault: { subjects: "different", nominalFault: "yes" },
} as const;

type Bodies = keyof typeof BODIES;

interface Candidate {
  readonly role: Role;
  readonly side: Side | null;
}

const casesOf = (key: string) => {
  const [cause, bodies] = partOf(key).split(":") as [Cause, Bodies];
  return { cause, bodies, facts: lostCase({ causes: [cause], ...BODIES[bodies] }) };
};

/** Everybody who can be named in a question, and whether arts. 6 and 7 reach them. */
export function candidates(key: string): { readonly one: Candidate; readonly in: boolean }[] {
  const { bodies, facts } = casesOf(key);
  const sides = bodies === "same" ? [null] : SIDES;
  return sides.flatMap((side) =>
    ROLES.map((role) => ({
      one: { role, side },
      in: reached(facts, side === null ? person(role) : { ...person(role), side }),
    })),
  );
}

function nameOf({ role, side }: Candidate, { words, values }: DrillData): string {
  const named = values.roles[role] ?? role;
  return side === null ? named : fill(words.who.side, { side: values.side[side] ?? side, role: named });
}

/** Several persons, of whom arts. 6 and 7 reach one, or all but one: which? */
export const whoKind: Kind = {
  id: "who",
  keys: () => ["act", "defence"].flatMap((cause) => Object.keys(BODIES).map((bodies) => `who:${cause}:${bodies}`)),
  make: (key, data, random) => {
    const { cause, bodies } = casesOf(key);
    const { who } = data.words;
    const all = candidates(key);
    const askIn = random.below(2) === 0;
    const named = (wanted: boolean) => all.filter((one) => one.in === wanted).map(({ one }) => nameOf(one, data));
    const options = optionsFrom(random.pick(named(askIn)), random.sample(named(!askIn), 3), random);
    const shown = (wanted: boolean) => options.options.filter((option) => named(wanted).includes(option)).join("、");
    return {
      kind: "who",
      key,
      stem: askIn ? who.in : who.out,
      story: fill(who[bodies], { cause: data.values.causes[cause] ?? "" }) + who.roles,
      quotes: [],
      ...options,
      why: [fill(who.ins, { who: shown(true) }), fill(who.outs, { who: shown(false) })].join(""),
      refs: bodies === "same" ? ["6"] : ["6", "7"],
    };
  },
};
