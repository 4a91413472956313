/**
 * `npm run -s determine -- FILE`: reads one facts object, or an array of them, and writes the determination(s) as JSON.
 * FILE is taken from where the command is called; `-` is standard input. A bad input prints one line a fault on
 * standard error, nothing on standard output, and exits with 2.
 */
import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import { chinaDay, determine, type Fault, parseFacts } from "../law/index.ts";

function fail(lines: readonly string[]): never {
  process.stderr.write(`${lines.join("\n")}\n`);
  process.exit(2);
}

function read(file: string): string {
  try {
    return readFileSync(file === "-" ? 0 : resolve(process.env.INIT_CWD ?? process.cwd(), file), "utf8");
  } catch {
    return fail([`${file}: 读不到这个文件`]);
  }
}

function parseJson(text: string, file: string): unknown {
  try {
    return JSON.parse(text.replace(/^\uFEFF/, ""));
  } catch (error) {
    return fail([`${file}: 不是 JSON：${error instanceof Error ? error.message : String(error)}`]);
  }
}

const [file, ...rest] = process.argv.slice(2);
if (file === undefined || rest.length > 0) fail(["用法：npm run -s determine -- 文件（或 -，表示标准输入）"]);

const input = parseJson(read(file), file);
const many = Array.isArray(input);
const parsed = (many ? input : [input]).map((one, index) => parseFacts(one, many ? `$[${index}]` : "$"));
const faults: Fault[] = parsed.flatMap((one) => ("faults" in one ? one.faults : []));
if (faults.length > 0) fail(faults.map(({ path, message }) => `${path}: ${message}`));

const today = chinaDay(new Date());
const determined = parsed.flatMap((one) => ("answers" in one ? [determine(one.answers, today)] : []));
process.stdout.write(`${JSON.stringify(many ? determined : determined[0], null, 2)}\n`);
