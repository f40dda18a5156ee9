// Everything that must hold: build, type check, lint, tests. Ends with "N passed, N failed".
//   node build/test.mjs [--only PATH-PART] [--update]
import { spawn } from "node:child_process";
import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { build } from "esbuild";
import { bundleOptions, nodeHost } from "./bundle.mjs";
import { isBuilt } from "./isBuilt.mjs";
import { withoutCopies } from "./ownScope.mjs";

const root = path.resolve(import.meta.dirname, "..");
process.chdir(root);
const args = process.argv.slice(2);
const only = optionValue("--only");
const [unknown] = args.filter((arg, at) => arg !== "--only" && arg !== "--update" && args[at - 1] !== "--only");
if (unknown !== undefined || only === undefined) {
  console.log(`FAILED  ${unknown ?? "--only"} is not understood: [--only PATH-PART] [--update]`);
  process.exit(1);
}
let failed = 0;

/** What stands behind an option: nothing where it is not given, undefined where it has no value. */
function optionValue(name) {
  const at = args.indexOf(name);
  return at < 0 ? "" : args[at + 1];
}

/** Runs some steps side by side; each one's output stands together, above its line. */
async function steps(...all) {
  const runs = all.map(
    ([name, ...args]) =>
      new Promise((resolve) => {
        const run = spawn(process.execPath, args);
        let output = "";
        for (const stream of [run.stdout, run.stderr]) stream.on("data", (part) => (output += part));
        run.on("close", (code) => resolve({ name, code, output }));
      }),
  );
  for (const run of runs) {
    const { name, code, output } = await run;
    process.stdout.write(`${output}${code === 0 ? "ok" : "FAILED"}  ${name}\n`);
    if (code !== 0) failed++;
  }
}

const checks = [
  ["type check", "node_modules/typescript/bin/tsc", "--noEmit", "-p", "."],
  ["type check of the page", "node_modules/typescript/bin/tsc", "--noEmit", "-p", "src/web"],
  ["lint", "node_modules/@biomejs/biome/bin/biome", "check", "--max-diagnostics=40", "."],
];
const checked = only === "" ? steps(...checks) : null;
if (isBuilt(path.join(root, "dist"))) console.log("ok  build, which stands");
else await steps(["build", "build/build.mjs"]);

// Beside the product's bundle, so that data files, scenarios and the signing worker are found alike.
const bundle = path.join(root, "dist", "tests.cjs");
const files = testFiles("test").filter((file) => file.includes(only));
if (files.length === 0) {
  console.log(`FAILED  no test file has '${only}' in its path (transcripts run in test/transcript)`);
  process.exit(1);
}
// The parts run side by side: the first one waits for its programs half of its time.
const parts = { programs: [], others: [], memory: [] };
for (const file of files) parts[startsPrograms(file) ? "programs" : fillsMemory(file) ? "memory" : "others"].push(file);
const running = Object.keys(parts).filter((part) => parts[part].length > 0);
// One bundle for all: what tests share is bundled once.
const describing = (file) => `describe(${JSON.stringify(file)}, () => { require(${JSON.stringify(`./${file}`)}); });`;
const entry = running
  .map((part) => `if (process.env.CMDLAB_TESTS === "${part}") {\n${parts[part].map(describing).join("\n")}\n}`)
  .join("\n");
await build({
  ...bundleOptions,
  ...nodeHost,
  stdin: { contents: entry, resolveDir: root, loader: "js" },
  outfile: bundle,
  external: ["mocha", "chai", "esbuild", "fast-check", "playwright-core", "axe-core/*"],
  // Beside the bundle and without the sources: what is collected again and again stays small.
  sourcemap: "linked",
  sourcesContent: false,
});
writeFileSync(bundle, withoutCopies(readFileSync(bundle, "utf8")));

const reporter = path.join(root, "build", "reporter.cjs");
const results = await Promise.all(running.map((part, index) => mocha(part, index === 0)));
await checked;
const sum = (key) => results.reduce((total, result) => total + result[key], 0);
// The one line that everybody looks for.
console.log(`\n${sum("passes")} passed, ${sum("failures") + failed} failed`);
process.exit(failed === 0 && results.every(({ code }) => code === 0) ? 0 : 1);

/** Runs a part of the tests; only one shows its progress, what another one prints stands below when it has ended. */
function mocha(part, isShown) {
  const run = spawn(
    process.execPath,
    [
      "--enable-source-maps",
      "--stack-size=3900",
      "node_modules/mocha/bin/mocha.js",
      "--timeout",
      "180000",
      "--check-leaks",
      // What the driver of the browser brings along.
      "--global=__zod_globalConfig,__zod_globalRegistry",
      "--reporter",
      reporter,
      bundle,
    ],
    {
      stdio: ["inherit", isShown ? "inherit" : "pipe", isShown ? "inherit" : "pipe", "ipc"],
      env: { ...process.env, CMDLAB_TESTS: part, CMDLAB_UPDATE: args.includes("--update") ? "1" : "" },
    },
  );
  let output = "";
  for (const stream of [run.stdout, run.stderr]) stream?.on("data", (text) => (output += text));
  let counts = { passes: 0, failures: 1 };
  run.on("message", (message) => (counts = message));
  return new Promise((resolve) => {
    run.on("close", (code) => {
      process.stdout.write(output);
      resolve({ ...counts, code });
    });
  });
}

function startsPrograms(file) {
  return /^test\/(cli|conformance\/desktop|web)\//.test(file);
}

/** These have a process of their own: whoever counts what is held collects it again and again, the faster the less there is of others. */
function fillsMemory(file) {
  return /^test\/(limits\/(attacks|eachLimit)|runtime\/limits|objects\/errors\/outOfMemory)\./.test(file);
}

function testFiles(folder) {
  return readdirSync(folder, { withFileTypes: true })
    .flatMap((entry) => {
      const name = `${folder}/${entry.name}`;
      if (entry.isDirectory()) return testFiles(name);
      return /\.(test|fuzz)\.ts$/.test(name) ? [name] : [];
    })
    .sort();
}
