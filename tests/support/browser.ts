/**
 * The browser for tests: Playwright's own where it is installed, else a Chromium or Chrome of the system, else one
 * that is installed now. Run before the tests (`npm test`); the runner's configuration asks `findBrowser` again.
 */
import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { chromium } from "playwright";

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

/** The path of a browser that can be run now, or null. */
export function findBrowser(): string | null {
  return [chromium.executablePath(), ...SYSTEM].find((path) => existsSync(path)) ?? null;
}

const run = (command: string, args: readonly string[]) =>
  spawnSync(command, args, { stdio: "inherit", shell: process.platform === "win32" }).status === 0;

function installBrowser(): void {
  if (run("npx", ["playwright", "install", "chromium"]) && findBrowser()) return;
  const root = process.getuid?.() === 0 && existsSync("/usr/bin/apt-get");
  if (root && run("apt-get", ["update", "-qq"])) {
    run("apt-get", ["install", "-y", "-qq", "chromium", "fonts-noto-cjk"]);
  }
}

if (import.meta.main) {
  if (!findBrowser()) installBrowser();
  if (!findBrowser()) {
    process.stderr.write("No browser for the tests: install Chromium or Google Chrome, then run npm test again.\n");
    process.exit(1);
  }
}
