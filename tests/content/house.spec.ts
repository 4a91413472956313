import { execFileSync } from "node:child_process";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "playwright/test";

const files = (folder: string) =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name));
const importsOf = (file: string) =>
  [...readFileSync(file, "utf8").matchAll(/(?:from|import\()\s*"([^"]+)"/g)].map(([, name = ""]) => name);

test("src/law imports nothing but itself and xstate", () => {
  for (const file of files("src/law")) {
    for (const name of importsOf(file))
      expect(name === "xstate" || /^\.\.?\//.test(name), `${file}: ${name}`).toBe(true);
    expect(importsOf(file).join(), file).not.toMatch(/\.\.\/(?!rules|facts|refs|period|ternary|disposition)/);
  }
});

test("nothing but pages imports pages, and what the reader loads reads no files", () => {
  for (const file of files("src").filter((name) => /\.(ts|tsx|astro)$/.test(name))) {
    if (!file.includes("pages/")) expect(importsOf(file).join(), file).not.toContain("/pages/");
    if (file.endsWith(".tsx")) expect(importsOf(file).join(), file).not.toMatch(/node:|yaml|astro/);
  }
});

test("content holds no code", () => {
  for (const file of files("content")) expect(file).toMatch(/\.(mdx|md|yaml)$/);
});

test("the lock file is one that npm ci accepts", () => {
  execFileSync("npm", ["ci", "--dry-run"], { stdio: "pipe" });
});
