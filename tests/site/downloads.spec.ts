import { execFileSync } from "node:child_process";
import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { DIST, expect, test } from "../support/site.ts";

test("下载的每个文件，字节数和校验值与页面写的相同", async ({ page }) => {
  await page.goto("/downloads/");
  const entries = await page
    .getByRole("listitem")
    .filter({ has: page.getByText("SHA-256", { exact: true }) })
    .evaluateAll((all) => all.map((one) => ({ href: one.querySelector("a")?.href ?? "", told: one.textContent })));
  expect(entries.length).toBeGreaterThanOrEqual(23);
  for (const { href, told } of entries) {
    const body = readFileSync(join(DIST, new URL(href).pathname));
    expect(told, href).toContain(`${body.length}字节`);
    expect(told, href).toContain(createHash("sha256").update(body).digest("hex"));
  }
});

test("校验值清单可以直接用 sha256sum -c 校验", () => {
  const told = execFileSync("sha256sum", ["-c", "SHA256SUMS"], { cwd: `${DIST}/data`, encoding: "utf8" });
  expect(told).toContain("measure.txt: OK");
  expect(told).toContain("articles/19.txt: OK");
});

test("每条末尾有该条的校验值，与下载的文件相符", async ({ page }) => {
  await page.goto("/text/11/");
  await page.getByText("本条原文的校验值").click();
  const body = await (await page.request.get("/data/articles/11.txt")).body();
  await expect(page.getByText(createHash("sha256").update(body).digest("hex"))).toBeVisible();
  await expect(page.getByRole("link", { name: "11.txt" })).toHaveAttribute("href", /data\/articles\/11\.txt$/);
  await page.getByRole("link", { name: "核对您手里的文本" }).click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("核对文本");
});

test("页脚可以到下载和校验、核对文本", async ({ page }) => {
  await page.goto("/");
  await page.getByRole("contentinfo").getByRole("link", { name: "下载和校验" }).click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("下载和校验");
});
