import { expect } from "chai";
import fc from "fast-check";
import { readGlobalOptions } from "../../src/cli/options/GlobalOptions.ts";
import { Shell } from "../../src/cli/terminal/Shell.ts";
import { ErrorRecord } from "../../src/objects/errors/ErrorRecord.ts";
import { RecordingHost } from "../../src/session/RecordingHost.ts";
import { fuzzSettings } from "../fuzzSettings.ts";
import { programTexts } from "./programTexts.ts";

/** Words of JavaScript that no script may ever see. */
const leaks =
  /\b(?:TypeError|RangeError|ReferenceError|SyntaxError)\b|\bundefined\b(?! group)|\[object \w+\]|is not a function/;

describe("a program made at random", function () {
  this.timeout(3_600_000);

  for (const edition of ["Core", "Desktop"])
    it(`runs in edition ${edition} without an internal error or a word of JavaScript`, () => {
      const shell = new Shell(readGlobalOptions(new Map([["edition", [edition]]]), {}), () => {});
      try {
        fc.assert(
          fc.property(programTexts, (program) => {
            const host = new RecordingHost(120, () => null);
            // Few nested calls: more of them would end in JavaScript's own stack, which is small here.
            const limits = { callDepth: 200, milliseconds: 5000 };
            const session = shell.session(host, new Int32Array(new SharedArrayBuffer(4))).sibling({ limits });
            session.run(program);
            const said = session.engine.errors.items
              .filter((error) => error instanceof ErrorRecord)
              .map((error) => (error as ErrorRecord).message);
            expect(leaks.exec(`${host.text}\n${said.join("\n")}`)?.[0] ?? null, program).to.equal(null);
          }),
          fuzzSettings(60),
        );
      } finally {
        shell.close();
      }
    });
});
