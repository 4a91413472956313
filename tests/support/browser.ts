/**
 * The browser for tests: Playwright's own where it is installed, else Chromium or Chrome of the system, else what is
 * installed now. Run before the tests (`npm test`); the runner's configuration asks `findBrowser` again.
 */
import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { chromium } from "playwright";

/** Chromium that draws no window: it takes a quarter less time, and knows no camera. */
const HEADLESS = "/usr/bin/chromium-headless-shell";

const SYSTEM = [
  "/usr/bin/chromium",
  "/usr/bin/chromium-browser",
  "/usr/bin/google-chrome",
  "/usr/bin/google-chrome-stable",
  "/snap/bin/chromium",
  "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
  "/Applications/Chromium.app/Contents/MacOS/Chromium",
  "C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe",
  "C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe",
];

const found = (paths: readonly string[]) => paths.find((path) => existsSync(path)) ?? null;

/** The path of the quickest browser that can be run now, or null. */
export function findBrowser(): string | null {
  return found([chromium.executablePath(), HEADLESS, ...SYSTEM]);
}

/** The path of a browser as readers have it, with a camera, or null. */
export function findWholeBrowser(): string | null {
  return found([chromium.executablePath(), ...SYSTEM]);
}

const run = (command: string, args: readonly string[]) =>
  spawnSync(command, args, { stdio: "inherit", shell: process.platform === "win32" }).status === 0;

function installBrowser(): void {
  if (run("npx", ["playwright", "install", "chromium"]) && findWholeBrowser()) return;
  const root = process.getuid?.() === 0 && existsSync("/usr/bin/apt-get");
  if (root && run("apt-get", ["update", "-qq"])) {
    run("apt-get", ["install", "-y", "-qq", "chromium", "fonts-noto-cjk"]);
    // Not every release has it, and the tests do without.
    run("apt-get", ["install", "-y", "-qq", "chromium-headless-shell"]);
  }
}

if (import.meta.main) {
  if (!findWholeBrowser()) installBrowser();
  if (!findWholeBrowser()) {
    process.stderr.write("No browser for the tests: install Chromium or Google Chrome, then run npm test again.\n");
    process.exit(1);
  }
}
