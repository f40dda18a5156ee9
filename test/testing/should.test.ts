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

function readRows(file: string): readonly Row[] {
  return readFileSync(path.join("test/testing", `${file}.jsonl`), "utf8")
    .split("\n")
    .filter((line) => line !== "")
    .map((line) => JSON.parse(line));
}

/** What depends on the day on which it is asked, or on how fast the machine is. */
const ofTheMoment = new Set([
  "{ Start-Sleep -Milliseconds 60 } | Should-BeFasterThan 1ms",
  "'10:00' | Should-BeBefore -Now",
]);

for (const [file, number, width] of [
  ["should.5.7.1", 5, 80],
  ["should.6.2.0", 6, 80],
  ["should-more.5.7.1", 5, 120],
  ["should-more.6.2.0", 6, 120],
  ["should-v6.6.2.0", 6, 80],
  ["should-v6-more.6.2.0", 6, 120],
] as const) {
  describe(`assertions of ${file}`, () => {
    const rows = readRows(file);
    let tests: readonly SeenTest[] = [];
    before(() => {
      const its = rows.map(({ code }, at) => `It 'i${at}' {\n${code}\n}`).join("\n");
      const files = { "gen.Tests.ps1": `Describe 'd' {\n${its}\n}\n`, "pf.txt": "hello\nworld\n" };
      tests = runPester(files, "", number, "$env:PF = 'pf.txt'", "", width).tests;
    });
    for (const [at, row] of rows.entries()) {
      it(`${at} ${row.code}`, function () {
        if (ofTheMoment.has(row.code)) this.skip();
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
