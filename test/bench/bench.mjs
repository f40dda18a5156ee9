// The speed programs against the times of real PowerShell, in units of calibrate.mjs of the same round. Answers are those
// that the programs give as recordings are made (lines end with LF there: format.ps1 counts characters).
//   node test/bench/bench.mjs [--rounds N]
//   node test/bench/bench.mjs --organisation      look-ups and changes in organisations of 1,000 to 100,000 recipients
import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";

if (process.argv.includes("--organisation")) {
  const { runOrganisation } = await import("./runOrganisation.mjs");
  process.exit(await runOrganisation());
}
const folder = path.join(import.meta.dirname, "programs");
const at = process.argv.indexOf("--rounds");
const rounds = at < 0 ? 3 : Number(process.argv[at + 1]);
const reference = new Map(
  readFileSync(path.join(folder, "reference.tsv"), "utf8").split("\n").slice(1).filter(Boolean).map((line) => {
    const [program, , units, answer] = line.split("\t");
    return [program, { units: Number(units), answer }];
  }),
);
const programs = readdirSync(folder).filter((name) => name.endsWith(".ps1"));
const times = new Map();
const scratch = mkdtempSync(path.join(tmpdir(), "cmdlab-bench-"));
// The start that is taken off is that of a file, since the programs run as files.
const nothing = path.join(scratch, "nothing.ps1");
writeFileSync(nothing, "1");
for (let round = 0; round < rounds; round++) {
  const unit = seconds([path.join(import.meta.dirname, "calibrate.mjs")]).seconds;
  const bare = cmdlab(["--edition", "Core", "-NoProfile", "-File", nothing]).seconds;
  for (const name of programs) {
    const run = cmdlab(["--edition", "Core", "-NoProfile", "-File", path.join(folder, name)]);
    const list = times.get(name) ?? [];
    list.push({ net: (run.seconds - bare) / unit, seconds: run.seconds });
    times.set(name, list);
  }
}
const answers = recordedAnswers();
const bareReference = reference.get("bare pwsh").units;
let product = 1;
console.log("program          seconds   units/s      ratio   answer");
for (const name of programs) {
  const runs = times.get(name);
  const net = median(runs.map((run) => run.net));
  const elapsed = median(runs.map((run) => run.seconds));
  const work = Number(/units (\d+)/.exec(readFileSync(path.join(folder, name), "utf8"))?.[1] ?? 0);
  const ratio = (reference.get(name).units - bareReference) / net;
  product *= ratio;
  const { answer } = reference.get(name);
  const right = answers.get(name) === answer ? "as the reference" : `${answers.get(name)} (reference: ${answer})`;
  console.log(`${name.padEnd(16)} ${elapsed.toFixed(3).padStart(7)} ${Math.round(work / elapsed).toString().padStart(9)} ${ratio.toFixed(2).padStart(9)}x  ${right}`);
}
rmSync(scratch, { recursive: true });
console.log(`geometric mean ${(product ** (1 / programs.length)).toFixed(2)}x of real PowerShell's speed, start-up taken off both sides`);

function recordedAnswers() {
  const [input, output] = [path.join(scratch, "in.jsonl"), path.join(scratch, "out.jsonl")];
  writeFileSync(
    input,
    programs.map((id) => JSON.stringify({ id, script: readFileSync(path.join(folder, id), "utf8") })).join("\n"),
  );
  cmdlab(["record", input, output, "--conformance"]);
  const rows = readFileSync(output, "utf8").split("\n").filter(Boolean).map((line) => JSON.parse(line));
  return new Map(rows.map((row) => [row.id, row.output.trim()]));
}

function cmdlab(args) {
  return seconds([path.join(import.meta.dirname, "../../bin/cmdlab.cjs"), ...args]);
}

function seconds(args) {
  const start = process.hrtime.bigint();
  spawnSync(process.execPath, args, { encoding: "utf8" });
  return { seconds: Number(process.hrtime.bigint() - start) / 1e9 };
}

function median(values) {
  return [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)];
}
