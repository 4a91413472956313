import fc from "fast-check";
import { expect, test } from "playwright/test";
import { loadCases } from "../../src/training/load-cases.ts";
import { carriesBallot, readBallot, toBallot } from "../../src/training/vote/ballot.ts";
import { caseNumbers, NUMBERS, numbersOf } from "../../src/training/vote/code.ts";

const words = fc.stringMatching(/^[一-龥a-z0-9🏠]{1,14}$/u);
const ballot = fc.record({
  number: fc.integer({ min: NUMBERS.first, max: NUMBERS.last }),
  title: words,
  persons: fc.array(words, { minLength: 1, maxLength: 6 }),
});
const CHARACTERS = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";

test("二维码里的案例读回来一字不差，网址里不用转义", () => {
  fc.assert(
    fc.property(ballot, (one) => {
      const fragment = toBallot(one);
      expect(fragment).toMatch(/^o=1\.[\w-]+$/);
      expect(carriesBallot(`#${fragment}`)).toBe(true);
      expect(readBallot(`#${fragment}`)).toEqual(one);
    }),
  );
  for (const { slug } of loadCases()) expect(carriesBallot(`#${slug}`)).toBe(false);
});

test("任何一个字符变了、少了末尾、换了版本，都读不出，不会读成别的", () => {
  fc.assert(
    fc.property(ballot, fc.nat(), fc.constantFrom(...CHARACTERS), (one, at, other) => {
      const body = toBallot(one).slice(4);
      const place = at % body.length;
      const damaged = body.slice(0, place) + other + body.slice(place + 1);
      // The last character may hold bits that stand for nothing.
      if (other !== body[place]) expect([null, JSON.stringify(one)]).toContain(said(`#o=1.${damaged}`));
      if (other !== body[place] && place < body.length - 1) expect(readBallot(`#o=1.${damaged}`)).toBeNull();
      expect(readBallot(`#o=1.${body.slice(0, place)}`)).toBeNull();
      expect(readBallot(`#o=2.${body}`)).toBeNull();
    }),
    { numRuns: 1000 },
  );
});

test("没有一截末尾能少：每个长度都读不出，校验和以零结尾的也一样", () => {
  // One in 256 sums ends in a zero.
  for (let number = NUMBERS.first; number <= NUMBERS.last; number++) {
    const fragment = toBallot({ number, title: "甲案", persons: ["甲", "乙"] });
    for (let end = "o=1.".length; end < fragment.length; end++)
      expect(readBallot(`#${fragment.slice(0, end)}`), `${number}: ${end}`).toBeNull();
  }
});

function said(hash: string): string | null {
  const read = readBallot(hash);
  return read && JSON.stringify(read);
}

test("自己的案例的号码不与本站的重、彼此不重；后来的案例不改先来的号码", () => {
  const site = caseNumbers(loadCases().map(({ slug }) => slug));
  const slug = fc.stringMatching(/^own-[a-z0-9]{1,6}$/);
  fc.assert(
    fc.property(fc.uniqueArray(slug, { minLength: 1, maxLength: 40 }), (slugs) => {
      const numbers = numbersOf(slugs, site.values());
      const all = [...site.values(), ...numbers.values()];
      expect(new Set(all).size).toBe(all.length);
      for (const number of all) expect(String(number)).toMatch(/^[1-9]\d{2}$/);
      for (const [one, number] of numbersOf(slugs.slice(0, -1), site.values())) expect(numbers.get(one)).toBe(number);
    }),
  );
  const [own] = caseNumbers(["own-a"]).values();
  expect(numbersOf(["own-a"], [own ?? 0]).get("own-a")).toBe((own ?? 0) + 1);
});
