// The speed programs against the times of real PowerShell, in units of calibrate.mjs of the same round.
//   node test/bench/bench.mjs [--rounds N]
import { spawnSync } from "node:child_process";
import { readFileSync, readdirSync } from "node:fs";
import path from "node:path";

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
for (let round = 0; round < rounds; round++) {
  const unit = seconds([path.join(import.meta.dirname, "calibrate.mjs")]).seconds;
  const bare = cmdlab(["-NoProfile", "-Command", "1"]).seconds;
  for (const name of programs) {
    const run = cmdlab(["-NoProfile", "-File", path.join(folder, name)]);
    const list = times.get(name) ?? [];
    list.push({ net: (run.seconds - bare) / unit, seconds: run.seconds, output: run.output });
    times.set(name, list);
  }
}
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
  const right = runs.every((run) => run.output === reference.get(name).answer) ? "as the reference" : `${runs[0].output} (reference: ${reference.get(name).answer})`;
  console.log(`${name.padEnd(16)} ${elapsed.toFixed(3).padStart(7)} ${Math.round(work / elapsed).toString().padStart(9)} ${ratio.toFixed(2).padStart(9)}x  ${right}`);
}
console.log(`geometric mean ${(product ** (1 / programs.length)).toFixed(2)}x of real PowerShell's speed, start-up taken off both sides`);

/** In edition Core, as the reference is PowerShell 7. */
function cmdlab(args) {
  return seconds([path.join(import.meta.dirname, "../../bin/cmdlab.cjs"), "--edition", "Core", ...args]);
}

function seconds(args) {
  const start = process.hrtime.bigint();
  const { stdout } = spawnSync(process.execPath, args, { encoding: "utf8" });
  return { seconds: Number(process.hrtime.bigint() - start) / 1e9, output: stdout.trim() };
}

function median(values) {
  return [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)];
}
