import { readFileSync } from "node:fs";
import path from "node:path";
import { expect } from "chai";
import { runPester, type SeenTest } from "./runPester.ts";

interface Row {
  readonly code: string;
  readonly result: string;
  readonly errors: readonly { readonly id: string; readonly type: string; readonly message: string }[];
}

/** Places were recorded in one long file; each row is a test in a block of three lines here. */
function withoutPlaces(text: string): string {
  return text.replace(/gen\.Tests\.ps1:\d+/g, "gen.Tests.ps1:N");
}

function readRows(version: string): readonly Row[] {
  return readFileSync(path.join("test/testing", `should.${version}.jsonl`), "utf8")
    .split("\n")
    .filter((line) => line !== "")
    .map((line) => JSON.parse(line));
}

for (const [version, number] of [
  ["5.7.1", 5],
  ["6.2.0", 6],
] as const) {
  describe(`Should as of Pester ${version}`, () => {
    const rows = readRows(version);
    let tests: readonly SeenTest[] = [];
    before(() => {
      const its = rows.map(({ code }, at) => `It 'i${at}' {\n${code}\n}`).join("\n");
      const files = { "gen.Tests.ps1": `Describe 'd' {\n${its}\n}\n`, "pf.txt": "hello\nworld\n" };
      tests = runPester(files, "", number, "$env:PF = 'pf.txt'").tests;
    });
    for (const [at, row] of rows.entries()) {
      it(`${at} ${row.code}`, () => {
        const seen = tests[at];
        const errors = row.errors.map(({ id, type, message }) => ({ id, type, message: withoutPlaces(message) }));
        expect({
          result: seen?.result,
          errors: seen?.errors.map((error) => ({
            ...error,
            message: withoutPlaces(
              error.message.replaceAll("'P:\\", "'/").replaceAll("P:\\", "").replaceAll("\r\n", "\n"),
            ),
          })),
        }).to.deep.equal({ result: row.result, errors });
      });
    }
  });
}
