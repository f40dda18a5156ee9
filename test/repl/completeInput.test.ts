import { expect } from "chai";
import { readGlobalOptions } from "../../src/cli/GlobalOptions.ts";
import { Shell } from "../../src/cli/Shell.ts";
import { completeInput } from "../../src/session/completion/Completer.ts";
import { RecordingHost } from "../../src/session/RecordingHost.ts";

const shell = new Shell(readGlobalOptions(new Map(), {}), () => {});
const session = shell.session(new RecordingHost(120), new Int32Array(new SharedArrayBuffer(4)));
session.run(
  '$wanted = "text"; function Get-Wanted { param($Colour, [ValidateSet("Red", "Green")]$Kind) }; mkdir "C:\\one two" | Out-Null',
);

/** The input with the first candidate in its place. */
function completed(text: string): string | null {
  const found = completeInput(session, text, text.length);
  return found && text.slice(0, found.start) + found.candidates[0].text;
}

describe("completeInput", () => {
  after(() => shell.close());

  for (const [typed, wanted] of [
    ["Get-AuthC", "Get-AuthConfig"],
    ["1 | get-want", "1 | Get-Wanted"],
    ["Get-Wanted -co", "Get-Wanted -Colour"],
    ["Get-Wanted -Kind ", "Get-Wanted -Kind Green"],
    ["Get-Item -Path x -ErrorAction Si", "Get-Item -Path x -ErrorAction SilentlyContinue"],
    ["$want", "$wanted"],
    ["$env:COMPUTER", "$env:COMPUTERNAME"],
    ["$wanted.Len", "$wanted.Length"],
    ["$wanted.ToUpper", "$wanted.ToUpper("],
    ["[Math]::Rou", "[Math]::Round("],
    ["Get-Content C:\\one", "Get-Content 'C:\\one two'"],
    ["nothing-begins-so", null],
  ] as const) {
    it(typed, () => expect(completed(typed)).to.equal(wanted));
  }

  it("changes nothing of the session", () => {
    session.run("Get-Nowhere");
    const before = session.engine.errors.items.length;
    completed("Get-Content Z:\\x");
    expect([session.engine.errors.items.length, session.engine.success]).to.deep.equal([before, false]);
  });
});
