import { createHash } from "node:crypto";
import { readdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import type { AstroIntegration } from "astro";

const POLICY = /<meta http-equiv="content-security-policy" content="([^"]*)">/;
const INLINE = /<(script|style)([^>]*)>([\s\S]*?)<\/\1>/g;
/** Data is never run, and what comes by address is allowed by `'self'`. */
const NOT_RUN = /type="application\/ld\+json"|\ssrc=/;

/** A page with its policy cut down to the inline scripts and styles that it holds itself. An inline part that the policy would block is an error. */
export function ownPolicy(html: string, page: string): string {
  const policy = html.match(POLICY)?.[1];
  if (policy === undefined) return html;
  const own = new Set(
    [...html.matchAll(INLINE)]
      .filter(([, , attributes, words]) => !NOT_RUN.test(attributes ?? "") && words !== "")
      // What stands before the policy is not under it.
      .filter(({ index }) => index > html.search(POLICY))
      .map(
        ([, , , words]) =>
          `'sha256-${createHash("sha256")
            .update(words ?? "")
            .digest("base64")}'`,
      ),
  );
  for (const hash of own)
    if (!policy.includes(hash)) throw new Error(`${page}: the policy blocks an inline part, ${hash}`);
  return html.replace(
    policy,
    policy.replaceAll(/ '(sha256-[^']+)'/g, (hash) => (own.has(hash.trim()) ? hash : "")),
  );
}

/** After the build: the hashes that Astro gives to all pages alike stay only where they are needed. They do not compress, and stand before every page's words. */
export default function ownPolicies(): AstroIntegration {
  return {
    name: "own-policy",
    hooks: {
      "astro:build:done": async ({ dir }) => {
        const root = fileURLToPath(dir);
        for (const page of await readdir(root, { recursive: true })) {
          if (!page.endsWith(".html")) continue;
          const file = join(root, page);
          await writeFile(file, ownPolicy(await readFile(file, "utf8"), page));
        }
      },
    },
  };
}
