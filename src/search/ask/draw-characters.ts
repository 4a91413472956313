import * as OpenCC from "opencc-js";
import { pinyin } from "pinyin-pro";
import type { CharacterData } from "./characters.ts";

/** The common characters in the order of their readings, rows 16 to 55 of GB 2312: what an input method offers first. */
function commonCharacters(): string[] {
  const decoder = new TextDecoder("gb2312");
  const all: string[] = [];
  for (let row = 0xb0; row <= 0xd7; row += 1)
    for (let cell = 0xa1; cell <= 0xfe; cell += 1) all.push(decoder.decode(new Uint8Array([row, cell])));
  return all.filter((character) => /^\p{Script=Han}$/u.test(character));
}

/**
 * At build: how the characters are read that these words and the common ones are written with, and which traditional
 * characters stand for those of the words. Readings from pinyin-pro, characters from OpenCC.
 */
export function drawCharacters(words: Iterable<string>): CharacterData {
  const used = new Set([...words].flatMap((text) => text.match(/\p{Script=Han}/gu) ?? []));
  const simplify = OpenCC.Converter({ from: "t", to: "cn" });
  let simplified = "";
  for (let code = 0x4e00; code <= 0x9fff; code += 1) {
    const character = String.fromCodePoint(code);
    const simple = simplify(character);
    if (simple !== character && used.has(simple)) simplified += character + simple;
  }
  const syllables: Record<string, string> = {};
  for (const character of [...new Set([...used, ...commonCharacters()])].sort()) {
    const syllable = pinyin(character, { toneType: "none", v: true });
    if (/^[a-z]+$/.test(syllable)) syllables[syllable] = (syllables[syllable] ?? "") + character;
  }
  return { simplified, syllables };
}
