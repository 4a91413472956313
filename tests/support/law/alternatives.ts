import { admissible, factsOf, type Position, read, type Value, write } from "./brute-force.ts";
import { isInside } from "./flat-table.ts";

/** One known answer changed: which fact, to what, and the position that comes of it. */
export interface Alternative {
  readonly fact: string;
  readonly to: string;
  readonly position: Position;
}

const ALONE = ["ended", "not-lost"];
const MAY_BE_EMPTY = ["causes"];

const mayStand = (id: string, list: readonly string[]) =>
  (list.length > 0 || MAY_BE_EMPTY.includes(id)) &&
  (list.length === 1 || !list.some((member) => ALONE.includes(member)));

/** Lists with one member added or removed, as far as such a list can be given. */
function otherLists(id: string, list: readonly string[], values: readonly Value[]): Value[] {
  const members = values.map(({ name }) => name).filter((name) => name !== "none" && !name.includes("+"));
  return members
    .map((member) =>
      list.includes(member)
        ? { name: `-${member}`, value: list.filter((one) => one !== member) }
        : { name: `+${member}`, value: [...list, member] },
    )
    .filter(({ value }) => mayStand(id, value));
}

/** Days are told apart by side only, so `none` (the day of assessment stands in) is no third value. */
function otherValues({ caseFacts }: Position, id: string, now: unknown, values: readonly Value[]): Value[] {
  if (Array.isArray(now)) return otherLists(id, now, values);
  if (!id.endsWith("Date")) return values.filter(({ value }) => value !== now);
  const side = isInside(now === "none" ? caseFacts.assessedOn : String(now)) ? "inside" : "outside";
  return values.filter(({ name }) => name !== side);
}

/** Every other value of every known answer that a disposition can depend on. */
export function alternatives(position: Position): Alternative[] {
  return factsOf(position).flatMap(({ id, values }) => {
    const now = read(position, id);
    if (now === "unknown") return [];
    return otherValues(position, id, now, values)
      .map(({ name, value }) => ({ fact: id, to: name, position: write(position, id, value) }))
      .filter((one) => admissible(one.position));
  });
}
