import { readFileSync } from "node:fs";
import { CASE_ENDS, chinaDay, determine, replayCase, replayPerson } from "../../../src/law/index.ts";
import { EDGES, edgeCases } from "../../support/law/edge-cases.ts";
import { expect, expectResult, fillIn, open, test } from "../../support/wizard.ts";

const TODAY = chinaDay(new Date());
const CASES = edgeCases(TODAY);

const titleOf = (disposition: string) =>
  /^title: (.+)$/m.exec(readFileSync(`content/outcomes/${disposition}.md`, "utf8"))?.[1] ?? disposition;

test("各案合起来，走过案件图和人员图的每一个转换", () => {
  const taken = new Set(CASES.flatMap(({ steps }) => [...steps]));
  expect([...taken].sort()).toEqual([...EDGES].sort());
});

for (const [index, { facts, steps }] of CASES.entries()) {
  test(`第${index + 1}案在页面上逐题回答：依次问图上的题，得出图上的结论（${steps.size}个转换）`, async ({ page }) => {
    // Up to fifteen questions, each answered by hand.
    test.slow();
    const { persons, ...ofCase } = facts;
    const [person = {}] = persons;
    const path = replayCase(ofCase, TODAY);
    const ofPerson = path.end === "reached" ? replayPerson(person, { ...ofCase, assessedOn: TODAY }).asked : [];
    const { disposition, applies, persons: judged } = determine(facts, TODAY);
    await open(page);
    expect(await fillIn(page, facts)).toEqual([...path.asked, ...ofPerson]);
    await expectResult(page);
    const concluded = disposition ?? judged[0]?.disposition ?? "";
    const rests = applies !== "yes" && ![...CASE_ENDS, "undetermined"].includes(concluded);
    const title = `${titleOf(concluded)}${rests ? "（有前提）" : ""}`;
    await expect(page.getByRole("main").getByRole("heading", { level: 2, name: title, exact: true })).toBeVisible();
  });
}
