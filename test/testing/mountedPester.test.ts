import { existsSync } from "node:fs";
import path from "node:path";
import { expect } from "chai";
import { readRows, steady, steadyParts } from "./pesterRows.ts";
import { runPester } from "./runPester.ts";

/**
 * The published module itself, run in a session, gives what was recorded of it elsewhere. A copy is not part of the project:
 * CMDLAB_PESTER names a folder with the packages as they are unpacked, `5.7.1/Pester.psd1` and `6.2.0/Pester.psd1`.
 */
const copies = process.env.CMDLAB_PESTER ?? "";

/** A path with a backslash names a file here, and a module's command where these were recorded. */
const differently = new Set(["legacy-03"]);

for (const [version, number] of [
  ["5.7.1", 5],
  ["6.2.0", 6],
] as const) {
  const module = path.join(copies, version);
  const isThere = copies !== "" && existsSync(path.join(module, "Pester.psd1"));
  const reason = copies === "" ? "CMDLAB_PESTER is not set" : `${module} holds no Pester.psd1`;
  describe(`Pester ${version} as published${isThere ? "" : ` (skipped: ${reason})`}`, () => {
    for (const { id, title, config, files, ...expected } of readRows(version)) {
      it(`${id} ${title}`, function () {
        if (!isThere || differently.has(id)) this.skip();
        this.timeout(60_000);
        const { output: shown, report: _, ...found } = runPester(files, config, number, "", "", 80, "", module);
        const { output, ...facts } = expected;
        expect(steadyParts(found)).to.deep.equal(steadyParts(facts));
        expect(withoutFrames(shown)).to.equal(withoutFrames(output));
      });
    }
  });
}

/** Frames inside of the module are no part of what is compared. */
function withoutFrames(text: string): string {
  return steady(text)
    .replaceAll("R:\\", "PESTER/")
    .replace(/^ *at .*PESTER\/.*\n/gm, "")
    .trimEnd();
}
