import { expect } from "chai";
import { cmdlabProcess } from "./harness.ts";

/** What a command line gives when it is tried first, and when a limit gives it a thread of its own from the start. */
function both(text: string, input = ""): readonly unknown[] {
  const seen = (...options: string[]) => {
    const { code, out, err } = cmdlabProcess([...options, "-NoProfile", "-Command", text], input);
    return { code, out, err };
  };
  return [seen(), seen("--limit", "60")];
}

describe("a run that is tried in the first thread", () => {
  for (const [what, text, input] of [
    ["is short", "'a'; Get-Nowhere; [Console]::Error.WriteLine('b'); exit 4"],
    ["turns out to be long", "'a'; $n = 0; while ($n -lt 3000) { $n++ }; $n; Get-Random; (New-Guid).Guid"],
    ["turns out to be deep", "function f($n) { if ($n -gt 0) { f ($n - 1) } else { 'deep' } }; 'a'; f 200; f 9000"],
    ["nests its text deeply", `'a'; ${"(".repeat(900)}1${")".repeat(900)}`],
    ["asks for a line", "'a'; $name = Read-Host name; \"hello $name\"", "bob\n"],
    [
      "changes the organisation before it is given up",
      "(Get-Service W32Time).Status; Stop-Service W32Time; (Get-Service W32Time).Status; foreach ($i in 1..3000) { }",
    ],
    [
      "runs sessions beside itself",
      "Start-Job { 1..900 | Measure-Object -Sum | ForEach-Object Sum } | Wait-Job | Receive-Job",
    ],
    [
      "is never stopped by its own catch",
      "try { foreach ($i in 1..5000) { $i } } catch { 'caught' } finally { 'fin' }",
    ],
  ] as const) {
    it(`shows what the run itself shows where it ${what}`, () => {
      const [tried, run] = both(text, input);
      expect(tried).to.deep.equal(run);
    });
  }
});
