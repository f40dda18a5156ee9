// Runs recordings against the built product and shows what differs.
//   node test/conformance/run.mjs AREA... [--filter REGEX] [--show N] [--dist DIR]   (no AREA: all)
import { spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";

const args = process.argv.slice(2);
const option = (name, absent) => {
  const at = args.indexOf(name);
  if (at < 0) return absent;
  return args.splice(at, 2)[1];
};
const filter = new RegExp(option("--filter", "."), "i");
const show = Number(option("--show", 0));
const dist = option("--dist", path.join(import.meta.dirname, "../../dist"));
const root = option("--from", existsSync(path.join(import.meta.dirname, "recordings")) ? path.join(import.meta.dirname, "recordings") : "/nonexistent");
const areas = args.length > 0 ? args : readdirSync(root).filter((name) => name.endsWith(".jsonl")).map((name) => name.slice(0, -6));
const folder = mkdtempSync(path.join(tmpdir(), "cmdlab-record-"));
let total = 0;
let passed = 0;
for (const area of areas) {
  const rows = readFileSync(path.join(root, `${area}.jsonl`), "utf8").split("\n").filter(Boolean).map((line) => JSON.parse(line)).filter((row) => filter.test(row.id));
  const input = path.join(folder, "in.jsonl");
  const output = path.join(folder, "out.jsonl");
  writeFileSync(input, rows.map(({ id, script }) => JSON.stringify({ id, script })).join("\n"));
  spawnSync(process.execPath, ["--stack-size=3900", path.join(dist, "main.cjs"), "record", input, output, "--conformance"], { stdio: "inherit" });
  const seen = new Map(readFileSync(output, "utf8").split("\n").filter(Boolean).map((line) => JSON.parse(line)).map((row) => [row.id, row]));
  const failed = rows.filter((row) => !same(row, seen.get(row.id)));
  total += rows.length;
  passed += rows.length - failed.length;
  console.log(`${area}: ${rows.length - failed.length} of ${rows.length} (${((100 * (rows.length - failed.length)) / rows.length).toFixed(1)} %)`);
  for (const row of failed.slice(0, show)) {
    const mine = seen.get(row.id);
    console.log(`\n=== ${row.id}  ${row.title}\n${row.script}\n--- expected\n${row.output}--- seen\n${mine?.output}`);
    const [wanted, got] = [JSON.stringify(row.errors.map(({ id, category, type }) => [id, category, type])), JSON.stringify(mine?.errors.map(({ id, category, type }) => [id, category, type]))];
    if (wanted !== got) console.log(`--- errors\n  ${wanted}\n  ${got}`);
    if (row.ended !== mine?.ended || row.exit !== mine?.exit) console.log(`--- ended ${row.ended} / ${mine?.ended}, exit ${row.exit} / ${mine?.exit}`);
  }
  if (show === 0 && areas.length === 1) console.log(failed.map((row) => row.id).join(" "));
}
console.log(`all: ${passed} of ${total} (${((100 * passed) / total).toFixed(1)} %)`);
rmSync(folder, { recursive: true });

/** Output and the list of errors; `ended` and `exit` too. */
function same(row, mine) {
  if (!mine || row.output !== mine.output || row.ended !== mine.ended || row.exit !== mine.exit) return false;
  return JSON.stringify(row.errors) === JSON.stringify(mine.errors);
}
