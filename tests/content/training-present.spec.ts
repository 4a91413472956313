import fc from "fast-check";
import { expect, test } from "playwright/test";
import { arrivals } from "../../src/training/present/camera/arrivals.ts";
import { heightOf, spread, WIDE } from "../../src/training/present/fit.ts";
import { commandOf } from "../../src/training/present/keys.ts";
import { BEGINNING, type Command, obey, resumed, type Show } from "../../src/training/present/show.ts";
import { countsFrom, reading, STANDING, toggled } from "../../src/training/present/timer.ts";
import { beside, caseNumbers, groups, MARKS, NUMBERS, readVote, voteCode } from "../../src/training/vote/code.ts";
import { damm } from "../../src/training/vote/damm.ts";
import { partingOf } from "../../src/training/vote/tally.ts";

const CONCLUSIONS = 9;
const votes = fc.record({
  number: fc.integer({ min: NUMBERS.first, max: NUMBERS.last }),
  mark: fc.nat(MARKS - 1),
  choices: fc.array(fc.integer({ min: 1, max: CONCLUSIONS }), { minLength: 1, maxLength: 6 }),
});
const faultOf = (read: ReturnType<typeof readVote>) => ("fault" in read ? read.fault : "none");

test("代码读回来就是原来的判断，空格、连字符、全角数字都认得", () => {
  fc.assert(
    fc.property(votes, ({ number, choices, mark }) => {
      const code = voteCode(number, choices, mark);
      expect(code).toMatch(/^\d{8,13}$/);
      const wide = code.replace(/\d/g, (digit) => String.fromCharCode(digit.charCodeAt(0) + 0xfee0));
      for (const typed of [code, groups(code), code.split("").join("-"), wide])
        expect(readVote(typed, number, choices.length, CONCLUSIONS)).toMatchObject({
          code,
          choices,
          mark: String(mark).padStart(3, "0"),
        });
    }),
  );
});

test("任何一位输错，校验位都说不符", () => {
  fc.assert(
    fc.property(votes, fc.nat(12), fc.integer({ min: 1, max: 9 }), ({ number, choices, mark }, at, by) => {
      const code = voteCode(number, choices, mark);
      const place = at % code.length;
      const wrong = code.slice(0, place) + ((Number(code[place]) + by) % 10) + code.slice(place + 1);
      expect(damm(wrong)).not.toBe(0);
      expect(faultOf(readVote(wrong, number, choices.length, CONCLUSIONS))).toBe("check");
    }),
    { numRuns: 2000 },
  );
});

test("多了一个开头的零，说位数不对，不说是别的案例的；没有案例的号码用零开头", () => {
  fc.assert(
    fc.property(votes, ({ number, choices, mark }) => {
      const code = `0${voteCode(number, choices, mark)}`;
      const read = (persons: number) => faultOf(readVote(code, number, persons, CONCLUSIONS));
      expect(read(choices.length)).toBe("length");
      expect(read(choices.length + 1)).toBe("check");
    }),
  );
});

test("任何相邻两位颠倒，校验位都说不符", () => {
  fc.assert(
    fc.property(votes, fc.nat(11), ({ number, choices, mark }, at) => {
      const code = voteCode(number, choices, mark);
      const place = at % (code.length - 1);
      const [one, two] = [code[place], code[place + 1]];
      fc.pre(one !== two);
      const wrong = code.slice(0, place) + two + one + code.slice(place + 2);
      expect(faultOf(readVote(wrong, number, choices.length, CONCLUSIONS))).toBe("check");
    }),
    { numRuns: 2000 },
  );
});

test("全部两位数组合：单错和邻位颠倒没有一个漏过", () => {
  for (let start = 0; start < 10; start += 1)
    for (let one = 0; one < 10; one += 1)
      for (let two = 0; two < 10; two += 1) {
        const end = damm(`${start}${one}${two}`);
        if (one !== two) {
          expect(damm(`${start}${two}${one}`)).not.toBe(end);
          expect(damm(`${start}${one}`)).not.toBe(damm(`${start}${two}`));
        }
      }
});

test("少一位、多一位、不是数字、别的案例，各有各的说法", () => {
  const code = voteCode(382, [5, 1], 46);
  expect(groups(code)).toMatch(/^382 510 46\d$/);
  expect(faultOf(readVote("", 382, 2, CONCLUSIONS))).toBe("empty");
  expect(readVote("38a510460", 382, 2, CONCLUSIONS)).toEqual({ fault: "characters", found: "a" });
  expect(readVote("3827", 382, 2, CONCLUSIONS)).toEqual({ fault: "length", found: 4, n: 9 });
  expect(readVote(code, 400, 2, CONCLUSIONS)).toEqual({ fault: "other", number: 382 });
  expect(readVote(voteCode(382, [5], 46), 400, 2, CONCLUSIONS)).toEqual({ fault: "other", number: 382 });
  expect(faultOf(readVote(voteCode(382, [0, 1], 46), 382, 2, CONCLUSIONS))).toBe("choice");
});

test("两个人的案例，代码九位；一组三四位，各组尽量一样长，长的在前", () => {
  expect(voteCode(999, [9, 9], MARKS - 1)).toHaveLength(9);
  expect([8, 9, 10, 11, 12, 13].map((n) => groups("1234567890123".slice(0, n)))).toEqual([
    "1234 5678",
    "123 456 789",
    "1234 567 890",
    "1234 5678 901",
    "1234 5678 9012",
    "1234 567 890 123",
  ]);
  fc.assert(
    fc.property(votes, ({ number, choices, mark }) => {
      const code = voteCode(number, choices, mark);
      expect(groups(code)).toMatch(/^\d{3,4}( \d{3,4})+$/);
      expect(groups(code).replaceAll(" ", "")).toBe(code);
    }),
  );
});

test("同一部手机改了判断，认得出是替换；一模一样的，认得出录入过；别的手机是新的一份", () => {
  fc.assert(
    fc.property(votes, votes, fc.nat(MARKS - 1), ({ number, choices, mark }, other, second) => {
      const code = voteCode(number, choices, mark);
      expect(beside(code, [])).toEqual({ is: "first" });
      expect(beside(code, [code])).toEqual({ is: "again" });
      const changed = voteCode(
        number,
        choices.map((choice, person) => (person === 0 ? (choice % CONCLUSIONS) + 1 : choice)),
        mark,
      );
      fc.pre(second !== mark && other.mark !== mark && other.mark !== second);
      const others = [voteCode(number, choices, second), voteCode(number, choices, other.mark)];
      expect(beside(changed, [code, ...others])).toEqual({ is: "instead", before: code });
      expect(beside(changed, others)).toEqual({ is: "first" });
    }),
  );
});

test("四十部手机里有两部记号相同的可能，大约一半", () => {
  const apart = Array.from({ length: 40 }, (_, others) => 1 - others / MARKS).reduce((odds, one) => odds * one, 1);
  expect(1 - apart).toBeGreaterThan(0.45);
  expect(1 - apart).toBeLessThan(0.55);
});

test("还在镜头前的代码不算新来的，拿开一会儿再来才算", () => {
  const arrives = arrivals();
  expect(arrives("A", 0)).toBe(true);
  for (let now = 100; now < 60_000; now += 100) expect(arrives("A", now)).toBe(false);
  expect(arrives("B", 60_000)).toBe(true);
  expect(arrives("A", 62_000)).toBe(false);
  expect(arrives("B", 62_500)).toBe(false);
  expect(arrives("A", 66_000)).toBe(true);
});

test("每个案例的号码三位、各不相同，加进一个案例别的号码不变", () => {
  fc.assert(
    fc.property(fc.uniqueArray(fc.stringMatching(/^[a-z]{3,12}$/), { maxLength: 60 }), (slugs) => {
      const numbers = [...caseNumbers(slugs).values()];
      expect(new Set(numbers).size).toBe(slugs.length);
      for (const number of numbers) expect(String(number)).toMatch(/^[1-9]\d{2}$/);
    }),
  );
  const before = caseNumbers(["bus-fare-short", "scale-fine"]);
  const after = caseNumbers(["bus-fare-short", "another", "scale-fine"]);
  for (const [slug, number] of before) expect(after.get(slug)).toBe(number);
});

test("判断在先到的那一步与答案分开", () => {
  const ordinary = { disposition: "ordinary", possible: ["ordinary"], open: [] } as const;
  expect(partingOf("ordinary", ordinary)).toBe("same");
  expect(partingOf("not-applicable", ordinary)).toBe("applicability");
  expect(partingOf("out-of-scope", ordinary)).toBe("scope");
  expect(partingOf("not-responsible", ordinary)).toBe("responsibility");
  expect(partingOf("severe", ordinary)).toBe("findings");
  expect(partingOf("undetermined", ordinary)).toBe("undecided");
  expect(partingOf("severe", { disposition: "not-applicable", possible: ["not-applicable"], open: [] })).toBe(
    "applicability",
  );
  const open = { disposition: "undetermined", possible: ["exempt", "ordinary"], open: [] } as const;
  expect(partingOf("exempt", open)).toBe("possible");
  expect(partingOf("not-responsible", open)).toBe("responsibility");
  expect(partingOf("severe", open)).toBe("findings");
});

test("长文分到几张幻灯片，一个字不少，每张都放得下", () => {
  const sentence = fc.stringMatching(/^[一-龥，]{1,60}[。；]$/);
  const paragraph = fc.array(sentence, { minLength: 1, maxLength: 8 }).map((all) => all.join(""));
  fc.assert(
    fc.property(fc.array(paragraph, { minLength: 1, maxLength: 6 }), (paragraphs) => {
      const slides = spread(paragraphs, WIDE);
      expect(slides.flat().join("")).toBe(paragraphs.join(""));
      for (const slide of slides) expect(heightOf(slide, WIDE)).toBeLessThanOrEqual(WIDE.lines);
    }),
  );
});

test("下一步再上一步回到原处，怎么按都不出幻灯片", () => {
  const deck = [{ steps: 0 }, { steps: 3 }, { steps: 1 }];
  const places = deck.flatMap(({ steps }, index) => Array.from({ length: steps + 1 }, (_, step) => ({ index, step })));
  const run = (show: Show, ...commands: Command[]) =>
    commands.reduce((now, command) => obey(now, command, deck, 0), show);
  for (const place of places.slice(0, -1))
    expect(run({ ...BEGINNING, ...place }, "next", "previous")).toMatchObject(place);
  const command = fc.constantFrom<Command>("next", "previous", "first", "last", "blank", "overview", { go: 9 });
  fc.assert(
    fc.property(fc.array(command), (commands) => {
      const { index, step } = run(BEGINNING, ...commands);
      expect(step).toBeLessThanOrEqual(deck[index]?.steps ?? -1);
    }),
  );
  expect(run(BEGINNING, "blank", "next")).toEqual(BEGINNING);
});

test("接着放的在原处，不黑屏；幻灯片少了，在还有的最后一处", () => {
  const deck = [{ steps: 0 }, { steps: 3 }];
  const timer = toggled(STANDING, 1000);
  const stood = { index: 1, step: 2, blank: true, overview: true, timer };
  expect(resumed(stood, deck)).toEqual({ index: 1, step: 2, blank: false, overview: false, timer });
  expect(resumed({ ...stood, index: 9, step: 9 }, deck)).toMatchObject({ index: 1, step: 3 });
});

test("方向键、翻页键和翻页笔的键都认得，输入框里只认翻页笔的键", () => {
  const key = (name: string, focus: "field" | "control" | "none" = "none") =>
    commandOf({ key: name, ctrlKey: false, altKey: false, metaKey: false, isComposing: false }, focus);
  for (const name of ["ArrowRight", "ArrowDown", "PageDown", " ", "Enter"]) expect(key(name)).toBe("next");
  for (const name of ["ArrowLeft", "ArrowUp", "PageUp", "Backspace"]) expect(key(name)).toBe("previous");
  expect(["Home", "End", ".", "b", "o", "Escape", "F5"].map((name) => key(name))).toEqual([
    "first",
    "last",
    "blank",
    "blank",
    "overview",
    "overview",
    "full",
  ]);
  expect(["Enter", "Backspace", ".", "ArrowLeft"].map((name) => key(name, "field"))).toEqual([null, null, null, null]);
  expect(key("PageDown", "field")).toBe("next");
  expect([key("Enter", "control"), key(" ", "control"), key("ArrowRight", "control")]).toEqual([null, null, "next"]);
});

test("计时可以正计，可以倒计，暂停时不走，过了时间说超时", () => {
  const running = toggled(STANDING, 1000);
  expect(reading(running, 66_000)).toEqual({ over: false, clock: "01:05" });
  const paused = toggled(running, 66_000);
  expect(reading(paused, 999_000)).toEqual({ over: false, clock: "01:05" });
  expect(reading({ ...paused, minutes: 5 }, 0)).toEqual({ over: false, clock: "03:55" });
  expect(reading({ ...paused, minutes: 1 }, 0)).toEqual({ over: true, clock: "00:05" });
  expect([1, 45, 600].map(countsFrom)).toEqual([true, true, true]);
  expect([0, -5, 1.5, 601, 99999, Number.NaN].some(countsFrom)).toBe(false);
});
