import { expect } from "chai";
import { readGlobalOptions } from "../../src/cli/options/GlobalOptions.ts";
import { limitRows } from "../../src/cli/options/limitRows.ts";
import { Shell } from "../../src/cli/terminal/Shell.ts";
import { ErrorRecord } from "../../src/objects/errors/ErrorRecord.ts";
import type { LimitValues } from "../../src/runtime/Limits.ts";
import { RecordingHost } from "../../src/session/RecordingHost.ts";

/** Of each limit a script that meets it, what it is set to, and how the script ends. */
const cases: Readonly<Record<string, readonly [script: string, limits: Partial<LimitValues>, ended: RegExp]>> = {
  time: ["while ($true) { }", { milliseconds: 50 }, /^time$/],
  memory: ["while ($true) { $a += , [byte[]]::new(1MB) }", { memoryGrowth: 60_000_000 }, /^memory$/],
  steps: ["while ($true) { }", { steps: 10_000 }, /^steps$/],
  output: ["while ($true) { 'x' * 1000 }", { outputCharacters: 100_000 }, /^output$/],
  depth: ["function f { f }; f", { callDepth: 100 }, /^CallDepthOverflow$/],
  grace: ["try { while ($true) { } } finally { while ($true) { } }", { milliseconds: 50 }, /^time$/],
  text: ["'x' * 2147483647", {}, /OutOfMemory/],
  array: ["[int[]]::new(2147483647)", {}, /OutOfMemory/],
  BigInteger: ["[bigint]1 -shl 2147483647", {}, /OutOfMemory/],
  script: ["iex ('1;' * 9000000)", {}, /ScriptTooComplicated/],
  "script nesting": ["iex ('(' * 5000 + '1' + ')' * 5000)", {}, /ScriptTooComplicated/],
  "script rows": ["iex ('1 + ' * 200000 + '1')", {}, /ScriptTooComplicated/],
  "serialized objects": [
    "$x = @(); foreach ($i in 1..3000) { $x = @(, $x) }; $t = [Management.Automation.PSSerializer]::Serialize($x, 5000); [Management.Automation.PSSerializer]::Deserialize(($t -replace '<S>.*?</S>', ('<LST>' * 3000 + '</LST>' * 3000)))",
    {},
    /XmlException/,
  ],
  XPath: ["([xml]'<a/>').SelectNodes('//a' * 5000)", {}, /XPathException/],
  path: ["Set-Content ('C:\\' + 'x' * 100000) 1", {}, /PathTooLong/],
};

/** Those whose scripts run longer have tests of their own. */
const elsewhere: Readonly<Record<string, string>> = {
  "time in pages and labs": "test/cli/limitRows.test.ts, test/cli/docPages.test.ts",
  "regular expression": "test/runtime/limits.test.ts",
  decompression: "test/limits/attacks.ts",
};

/** T4 in docs/THREATS.md: every limit is in one table; it holds. */
describe("each limit of 'cmdlab help limits'", () => {
  const shell = new Shell(readGlobalOptions(new Map([["edition", ["Core"]]]), {}), () => {});
  after(() => shell.close());

  it("has a script here that meets it", () => {
    expect([...Object.keys(cases), ...Object.keys(elsewhere)]).to.have.members(limitRows.map(({ name }) => name));
  });

  for (const [name, [script, limits, ended]] of Object.entries(cases))
    it(`ends what exceeds it: ${name}`, () => {
      const host = new RecordingHost(120, () => null);
      const session = shell
        .session(host, new Int32Array(new SharedArrayBuffer(4)))
        .sibling({ host, limits: { milliseconds: 20_000, ...limits } });
      const began = performance.now();
      const { stopped } = session.run(script);
      const [newest] = session.engine.errors.items;
      const id = newest instanceof ErrorRecord ? newest.fullyQualifiedErrorId : "";
      expect(stopped ?? id, host.take()).to.match(ended);
      expect(performance.now() - began).to.be.below(15_000);
    });
});
