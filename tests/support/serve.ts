/** `node tests/support/serve.ts PORT [PREFIX]`: the built site as a plain file server gives it, below any path. */
import { createReadStream, existsSync, statSync } from "node:fs";
import { createServer } from "node:http";
import { extname, join, normalize, resolve } from "node:path";

const TYPES: Readonly<Record<string, string>> = {
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript",
  ".css": "text/css",
  ".json": "application/json",
  ".pdf": "application/pdf",
  ".svg": "image/svg+xml",
  ".txt": "text/plain; charset=utf-8",
  ".xml": "application/xml",
};

const [port = "4399", prefix = "/"] = process.argv.slice(2);
const root = resolve(import.meta.dirname, "../../dist");

function fileFor(path: string): string | null {
  if (!path.startsWith(prefix)) return null;
  const file = join(root, normalize(decodeURIComponent(path.slice(prefix.length - 1))));
  if (!file.startsWith(root) || !existsSync(file)) return null;
  if (!statSync(file).isDirectory()) return file;
  const index = join(file, "index.html");
  return path.endsWith("/") && existsSync(index) ? index : null;
}

createServer((request, response) => {
  const { pathname } = new URL(request.url ?? "/", "http://localhost");
  const file = fileFor(pathname);
  const missing = join(root, "404.html");
  response.writeHead(file ? 200 : 404, {
    "content-type": TYPES[extname(file ?? missing)] ?? "application/octet-stream",
  });
  createReadStream(file ?? missing)
    .on("error", () => response.destroy())
    .pipe(response);
}).listen(Number(port));
