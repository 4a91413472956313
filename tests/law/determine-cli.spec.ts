import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { expect, test } from "playwright/test";

const ROOT = fileURLToPath(new URL("../../", import.meta.url));

/** The example of the contract. */
const EXAMPLE = {
  version: 1,
  ...{ procedure: "litigation", organ: "yes", actDate: "2023-02-01", judgmentDate: "2023-09-12", final: "yes" },
  ...{ decisionDate: "2023-11-20", results: ["revoked"], causes: ["act"], subjects: "same" },
  persons: [{ roles: ["handler"], findings: { "11.1.4": "yes", "11.1.5": "unknown", "13.1.1": "no" } }],
};
const NONE_OF_13 = Object.fromEntries([1, 2, 3, 4, 5].map((item) => [`13.1.${item}`, "no"]));
const SETTLED = { ...EXAMPLE, persons: [{ roles: ["handler"], findings: { "11.1.4": "yes", ...NONE_OF_13 } }] };

let folder = "";
test.beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "determine-"));
});
test.afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** Runs the command as a user would, from a folder of one's own. */
function run(args: readonly string[], input?: string) {
  const command = ["run", "-s", "--prefix", ROOT, "determine", "--", ...args];
  const { status, stdout, stderr } = spawnSync("npm", command, {
    cwd: folder,
    encoding: "utf8",
    input: input ?? "",
  });
  return { status, stdout, lines: stderr.split("\n").filter((line) => line !== "") };
}

function file(name: string, facts: unknown): string {
  writeFileSync(join(folder, name), typeof facts === "string" ? facts : JSON.stringify(facts));
  return name;
}

const possible = (stdout: string) =>
  JSON.parse(stdout).persons.map((person: { possible: string[] }) => person.possible);

test("命令：约定中的例子，可能是并存，也可能是免责", () => {
  const { status, stdout, lines } = run([file("例.json", EXAMPLE)]);
  expect({ status, lines }).toEqual({ status: 0, lines: [] });
  expect(possible(stdout)).toEqual([["contested", "exempt"]]);
  expect(JSON.parse(stdout)).toMatchObject({
    version: 1,
    timing: "inside",
    applies: "yes",
    scope: "in",
    disposition: null,
  });
});

test("命令：例子中第十三条各项都没有的，只能是免责；从标准输入读也一样", () => {
  const { status, stdout } = run(["-"], JSON.stringify(SETTLED));
  expect(status).toBe(0);
  expect(possible(stdout)).toEqual([["exempt"]]);
  expect(JSON.parse(stdout).persons[0].disposition).toBe("exempt");
});

test("命令：一列事实依次给出一列结果", () => {
  const { status, stdout } = run(["-"], JSON.stringify([EXAMPLE, SETTLED, { version: 1 }]));
  expect(status).toBe(0);
  const results = JSON.parse(stdout);
  expect(results.map(({ applies }: { applies: string }) => applies)).toEqual(["yes", "yes", "unknown"]);
  expect(results[1].persons[0].possible).toEqual(["exempt"]);
});

const BAD: { title: string; input: unknown; starts: string[] }[] = [
  {
    title: "没有的项和空的列表，一处一行",
    input: { ...EXAMPLE, results: [], persons: [{ findings: { "11.1.9": "yes" } }] },
    starts: ["$.results: ", '$.persons[0].findings["11.1.9"]: 没有这一项'],
  },
  {
    title: "一列之中，指出第几个",
    input: [EXAMPLE, 7, EXAMPLE, { ...EXAMPLE, organ: 1 }],
    starts: ["$[1]: ", "$[3].organ: "],
  },
];

for (const { title, input, starts } of BAD) {
  test(`命令：输入有错，写到标准错误，标准输出为空，以 2 退出：${title}`, () => {
    const { status, stdout, lines } = run(["-"], JSON.stringify(input));
    expect({ status, stdout }).toEqual({ status: 2, stdout: "" });
    expect(lines.map((line, index) => line.slice(0, starts[index]?.length))).toEqual(starts);
  });
}

test("命令：没有这个文件、不是 JSON、没有给文件的，都以 2 退出，标准输出为空", () => {
  for (const [args, input] of [[["没有.json"]], [["-"], "{不是"], [[file("坏.json", "[1,")]], [[]]] as [
    string[],
    string?,
  ][]) {
    const { status, stdout, lines } = run(args, input);
    expect({ status, stdout, lines: lines.length }, args.join()).toEqual({ status: 2, stdout: "", lines: 1 });
  }
});
