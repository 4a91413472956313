import { createHash } from "node:crypto";
import { readdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import type { AstroIntegration } from "astro";

/** Pictures for links shared elsewhere and the list of addresses serve nobody without a network. */
const NOT_KEPT = /^(?:og\/|sw\.js$|sitemap\.xml$|robots\.txt$)/;

/** How a file is asked for: a page by its folder. */
const addressOf = (file: string) => encodeURI(file.replace(/(^|\/)index\.html$/, "$1"));

/** Last of all after the build: the service worker with the list of every file, which a reader may choose to keep. */
export default function serviceWorker(): AstroIntegration {
  return {
    name: "service-worker",
    hooks: {
      "astro:build:done": async ({ dir }) => {
        const root = fileURLToPath(dir);
        const entries = await readdir(root, { recursive: true, withFileTypes: true });
        const files = entries
          .filter((entry) => entry.isFile())
          .map((entry) => join(entry.parentPath, entry.name).slice(root.length).replaceAll("\\", "/"))
          .filter((file) => !NOT_KEPT.test(file))
          .sort();
        const hash = createHash("sha256");
        for (const file of files) hash.update(file).update(await readFile(join(root, file)));
        const names = `const FILES = ${JSON.stringify(files.map(addressOf))};\nconst EDITION = "${hash.digest("hex").slice(0, 12)}";\n`;
        const worker = await readFile(new URL("../offline/worker.js", import.meta.url), "utf8");
        await writeFile(join(root, "sw.js"), names + worker);
      },
    },
  };
}
