/** A list with a member put at its end, or without it. */
export const choose = <T>(list: readonly T[], one: T, on: boolean): readonly T[] =>
  on ? [...list, one] : list.filter((other) => other !== one);
