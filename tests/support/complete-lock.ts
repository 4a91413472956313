/**
 * `npm run lock`: writes into package-lock.json the optional platform packages that the registry at hand did not
 * offer. Without them `npm ci` of npm 11 refuses a lock file that is otherwise whole.
 */
import { readFileSync, writeFileSync } from "node:fs";

interface Package {
  readonly version: string;
  readonly optionalDependencies?: Readonly<Record<string, string>>;
  readonly dev?: boolean;
}

const PLATFORMS = [
  "aix",
  "android",
  "darwin",
  "freebsd",
  "linux",
  "netbsd",
  "openbsd",
  "openharmony",
  "sunos",
  "win32",
  "windows",
  "wasi",
];
const PROCESSORS = [
  "arm",
  "arm64",
  "ia32",
  "loong64",
  "mips64el",
  "ppc64",
  "riscv64",
  "s390x",
  "x64",
  "wasm32",
  "x86_64",
];
const LIBCS = ["gnu", "musl", "gnueabihf", "musleabihf", "eabi", "msvc"];

/** The platform that a package's name states: `@pagefind/windows-arm64` is win32 on arm64. */
function platformOf(name: string): { os?: string[]; cpu?: string[]; libc?: string[] } {
  const words = name.split(/[-/]/);
  const os = words.find((word) => PLATFORMS.includes(word));
  const cpu = words.find((word) => PROCESSORS.includes(word));
  const libc = words.find((word) => LIBCS.includes(word));
  const glibc = { gnu: "glibc", gnueabihf: "glibc", musl: "musl", musleabihf: "musl" }[libc ?? ""];
  return {
    ...(os && os !== "wasi" ? { os: [os === "windows" ? "win32" : os] } : {}),
    ...(cpu ? { cpu: [cpu === "x86_64" ? "x64" : cpu] } : {}),
    ...(os === "linux" && glibc ? { libc: [glibc] } : {}),
  };
}

const FILE = "package-lock.json";
const lock = JSON.parse(readFileSync(FILE, "utf8")) as { packages: Record<string, Package> };
const added: string[] = [];
for (const { optionalDependencies = {}, dev } of Object.values(lock.packages)) {
  for (const [name, version] of Object.entries(optionalDependencies)) {
    const path = `node_modules/${name}`;
    if (lock.packages[path] || /^[~^]/.test(version)) continue;
    lock.packages[path] = { version, optional: true, ...(dev ? { dev } : {}), ...platformOf(name) } as Package;
    added.push(name);
  }
}
lock.packages = Object.fromEntries(Object.entries(lock.packages).sort(([a], [b]) => (a < b ? -1 : 1)));
writeFileSync(FILE, `${JSON.stringify(lock, null, 2)}\n`);
process.stdout.write(`${added.length} platform packages added: ${added.join(", ")}\n`);
