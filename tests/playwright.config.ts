import { defineConfig } from "playwright/test";
import { findBrowser } from "./support/browser.ts";

// A port of this run's own, so that a server left over from another cannot stand in the way; workers inherit it.
process.env.PORT ??= String(20_000 + (process.pid % 20_000));
const PORT = Number(process.env.PORT);

/** `law`, `content` and `export` run without a browser; `site` against the built site, as `npm test` has built it. */
export default defineConfig({
  outputDir: "../test-results",
  fullyParallel: true,
  forbidOnly: Boolean(process.env.CI),
  retries: 0,
  timeout: 60_000,
  expect: { timeout: 10_000 },
  // One more than there are cores: a test waits for its browser half of the time.
  workers: 3,
  reporter: [[process.env.CI ? "dot" : "line"], ["./support/summary-reporter.ts"]],
  use: {
    baseURL: `http://localhost:${PORT}`,
    locale: "zh-CN",
    timezoneId: "Asia/Shanghai",
    launchOptions: {
      ...(findBrowser() ? { executablePath: findBrowser() as string } : {}),
      // Without a UTF-8 locale the browser cannot name a file in Chinese and calls every download "download".
      env: { ...(process.env as Record<string, string>), LANG: "C.UTF-8" },
    },
  },
  projects: [
    { name: "law", testDir: "./law" },
    { name: "content", testDir: "./content" },
    { name: "export", testDir: "./export" },
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
