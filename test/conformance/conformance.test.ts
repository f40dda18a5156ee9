import { mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { expect } from "chai";
import { cmdlab } from "../cli/harness.ts";

interface Recording {
  readonly id: string;
  readonly output: string;
  readonly errors: readonly unknown[];
  readonly ended: string | null;
  readonly exit: number | null;
}

const recordings = path.resolve("test/conformance/recordings");
/** Known differences by id, with a reason each; a listed case that passes is a failure. */
const known = JSON.parse(readFileSync("test/conformance/differences.json", "utf8")) as Record<string, string>;

describe("recordings of PowerShell", () => {
  const folder = mkdtempSync(path.join(tmpdir(), "cmdlab-conformance-"));
  after(() => rmSync(folder, { recursive: true }));

  for (const file of readdirSync(recordings).filter((name) => name.endsWith(".jsonl"))) {
    it(`${file} as recorded`, () => {
      const wanted = rows(path.join(recordings, file));
      const output = path.join(folder, file);
      const { code, err } = cmdlab(["record", path.join(recordings, file), output, "--conformance"]);
      expect(code, err).to.equal(0);
      const seen = new Map(rows(output).map((row) => [row.id, row]));
      const failed = wanted.filter((row) => !same(row, seen.get(row.id))).map((row) => row.id);
      expect(
        failed.filter((id) => !(id in known)),
        "differ and are not listed",
      ).to.deep.equal([]);
      const ids = new Set(wanted.map((row) => row.id));
      const stale = Object.keys(known).filter((id) => ids.has(id) && !failed.includes(id));
      expect(stale, "are listed as different but pass").to.deep.equal([]);
    });
  }
});

function rows(file: string): Recording[] {
  return readFileSync(file, "utf8")
    .split("\n")
    .filter((line) => line !== "")
    .map((line) => JSON.parse(line) as Recording);
}

function same(row: Recording, mine: Recording | undefined): boolean {
  if (!mine || row.output !== mine.output || row.ended !== mine.ended || row.exit !== mine.exit) return false;
  return JSON.stringify(row.errors) === JSON.stringify(mine.errors);
}
