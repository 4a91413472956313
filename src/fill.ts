/** Fills the places of a sentence: `fill("找到{n}处", { n: 3 })` is "找到3处". */
export function fill(sentence: string, values: Readonly<Record<string, string | number>>): string {
  return sentence.replace(/\{(\w+)\}/g, (place, name: string) => String(values[name] ?? place));
}
