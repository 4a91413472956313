import { readdirSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { loadMeasure, sha256 } from "../../measure/index.ts";
import { once } from "../../once.ts";
import type { Edition } from "./edition.ts";

const LOGIC = "src/law";

/** The SHA-256 over the sources of the logic: each file's path and words, in the order of the paths, whatever the line ends. */
function logicHash(): string {
  const files = readdirSync(resolve(LOGIC), { recursive: true, encoding: "utf8" })
    .filter((file) => file.endsWith(".ts"))
    .map((file) => file.replaceAll("\\", "/"))
    .sort();
  const words = files.map((file) => readFileSync(resolve(join(LOGIC, file)), "utf8").replaceAll("\r\n", "\n"));
  return sha256(files.map((file, index) => `${file}\n${words[index]}`).join("\n"));
}

/** The text and the logic that this build holds. */
export const loadEdition = once((): Edition => ({ text: sha256(loadMeasure().text), logic: logicHash() }));
