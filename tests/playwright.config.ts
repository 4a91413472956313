import { defineConfig } from "playwright/test";
import { findBrowser } from "./support/browser.ts";

const PORT = Number(process.env.PORT ?? 4399);

/** `law` and `content` run without a browser; `site` against the built site, as `npm test` has built it. */
export default defineConfig({
  outputDir: "../test-results",
  fullyParallel: true,
  forbidOnly: Boolean(process.env.CI),
  retries: 0,
  workers: 2,
  reporter: [[process.env.CI ? "dot" : "line"], ["./support/summary-reporter.ts"]],
  use: {
    baseURL: `http://localhost:${PORT}`,
    locale: "zh-CN",
    timezoneId: "Asia/Shanghai",
    launchOptions: { ...(findBrowser() ? { executablePath: findBrowser() as string } : {}) },
  },
  projects: [
    { name: "law", testDir: "./law" },
    { name: "content", testDir: "./content" },
    { name: "site", testDir: "./site" },
  ],
  webServer: {
    command: `node tests/support/serve.ts ${PORT}`,
    cwd: "..",
    url: `http://localhost:${PORT}/`,
    reuseExistingServer: !process.env.CI,
    stdout: "ignore",
  },
});
