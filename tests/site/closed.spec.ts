import { builtHtml, builtPages, expect, test } from "../support/site.ts";

test("每一页都有内容安全策略，没有内联事件、内联样式属性和外部地址", () => {
  for (const path of builtPages()) {
    const html = builtHtml(path);
    expect(html, path).toMatch(/http-equiv="content-security-policy"[^>]*default-src 'none'/i);
    expect(html, path).not.toMatch(/<[^>]+\son[a-z]+="/);
    expect(html, path).not.toMatch(/<[^>]+\sstyle="/);
    expect(html, path).not.toMatch(/(?:src|href|action)="(?:https?:)?\/\//);
  }
});

test("在任何路径下都能读、能搜、能自测", async ({ page }) => {
  const port = Number(process.env.PORT) + 1;
  const { spawn } = await import("node:child_process");
  const server = spawn("node", ["tests/support/serve.ts", String(port), "/x/y/"]);
  try {
    await expect
      .poll(
        () =>
          page.request
            .get(`http://localhost:${port}/x/y/`)
            .then((r) => r.ok())
            .catch(() => false),
        { timeout: 30_000 },
      )
      .toBe(true);
    await page.goto(`http://localhost:${port}/x/y/`);
    await page.getByRole("link", { name: "第十一条 免予或不予问责的情形" }).click();
    await expect(page.getByRole("heading", { level: 1 })).toHaveText("第十一条");
    await page.getByLabel("搜索条文和注释").fill("第三方鉴定");
    await page.getByRole("option", { name: /^第十一条第四项/ }).click();
    await expect(page).toHaveURL(`http://localhost:${port}/x/y/text/11/#art-11-1-4`);
    await page.getByRole("navigation", { name: "主导航" }).getByRole("link", { name: "自测" }).click();
    await page.getByLabel("行政诉讼", { exact: true }).check();
    await page.getByRole("button", { name: "下一步" }).click();
    await page.getByRole("link", { name: "第二条" }).click();
    await expect(page).toHaveURL(`http://localhost:${port}/x/y/text/2/`);
  } finally {
    server.kill();
  }
});
