import { expect } from "chai";
import { readRows, steady, steadyParts } from "./pesterRows.ts";
import { runPester } from "./runPester.ts";

/** A path with a backslash names a file here, and a module's command where these were recorded. */
const differently = new Set(["legacy-03"]);

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
