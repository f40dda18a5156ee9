import { readFileSync } from "node:fs";
import path from "node:path";
import { expect } from "chai";
import { runPester, type SeenRun } from "./runPester.ts";

type Row = Omit<SeenRun, "report"> & {
  readonly id: string;
  readonly title: string;
  readonly config: string;
  readonly files: Readonly<Record<string, string>>;
};

/** What is the machine's and the moment's: paths, times, GUIDs, dates, and frames of the runner and of its caller. */
function steady(text: string): string {
  return text
    .replaceAll("\r\n", "\n")
    .replaceAll("P:\\", "")
    .replace(/\d+(\.\d+)?m?s\b/g, "Nms")
    .replace(/_[0-9a-f]{8}-[0-9a-f-]{27}/g, "_GUID")
    .replace(/\d{4}-\d\d-\d\dT[\d:.]+([+-]\d\d:\d\d|Z)?/g, "DATE")
    .replace(
      /^( {3}at System\.| {3}at [\w-]+\(Closure|at .*PESTER\/|at .*go\.ps1|at <ScriptBlock>, <No file>).*\n/gm,
      "",
    );
}

function steadyParts(facts: unknown): unknown {
  return JSON.parse(JSON.stringify(facts), (_key, value) => (typeof value === "string" ? steady(value) : value));
}

/** A path with a backslash names a file here, and a module's command where these were recorded. */
const differently = new Set(["legacy-03"]);

function readRows(version: string): readonly Row[] {
  return readFileSync(path.join("test/testing", `pester-${version}.jsonl`), "utf8")
    .split("\n")
    .filter((line) => line !== "")
    .map((line) => JSON.parse(line));
}

for (const [version, number] of [
  ["5.7.1", 5],
  ["6.2.0", 6],
] as const) {
  describe(`runs as of Pester ${version}`, () => {
    for (const { id, title, config, files, ...expected } of readRows(version)) {
      it(`${id} ${title}`, function () {
        if (differently.has(id)) this.skip();
        const seen = runPester(files, config, number);
        const { output, ...facts } = expected;
        const { output: shown, report: _, ...found } = seen;
        expect(steadyParts(found)).to.deep.equal(steadyParts(facts));
        expect(steady(shown).trimEnd()).to.equal(steady(output).trimEnd());
      });
    }
  });
}
