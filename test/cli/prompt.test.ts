import { readFileSync } from "node:fs";
import path from "node:path";
import { expect } from "chai";
import { nodeMeters } from "../../src/cli/nodeMeters.ts";
import { readGlobalOptions } from "../../src/cli/options/GlobalOptions.ts";
import { emptyPwshOptions } from "../../src/cli/options/pwshOptions.ts";
import type { Program } from "../../src/cli/Program.ts";
import { runInteractive } from "../../src/cli/runInteractive.ts";
import type { ReadLineSettings } from "../../src/command/readLine/ReadLineSettings.ts";
import { noKeyboard } from "../../src/console/Keyboard.ts";
import { inFolder } from "./harness.ts";

/** What the inputs wrote into C:\seen.txt, typed one after the other at the prompt. */
function seenOf(
  inputs: readonly string[],
  pressed: (settings: ReadLineSettings) => void = () => {},
  keyboard = noKeyboard,
): string[] {
  return inFolder({}, (folder) => {
    const state = path.join(folder, "state");
    const typed = [...inputs];
    const program: Program = {
      environment: {},
      stopFlag: new Int32Array(new SharedArrayBuffer(4)),
      keyboard,
      columns: () => 80,
      rows: () => 25,
      colors: false,
      errorsApart: false,
      meters: nodeMeters,
      lines: {
        openHistory: () => {},
        keepInput: () => {},
        saveHistory: () => {},
        read: ({ settings }) => {
          pressed(settings);
          const text = typed.shift();
          return text === undefined ? { kind: "end" } : { kind: "line", text };
        },
      },
    };
    runInteractive(
      readGlobalOptions(new Map([["state", [state]]]), {}),
      { ...emptyPwshOptions, noLogo: true, interactive: true },
      program,
    );
    return readFileSync(path.join(state, "C", "seen.txt"), "utf8")
      .split("\r\n")
      .slice(0, -1);
  });
}

describe("the history of a session at the prompt", () => {
  const list = 'Get-History | % { "$($_.Id) $($_.ExecutionStatus) $($_.CommandLine)" } | Set-Content C:\\seen.txt';

  it("lists what was entered", () => {
    expect(seenOf(["$null = 1", "", "try { throw 'x' } catch { }", list])).to.deep.equal([
      "1 Completed $null = 1",
      "2 Completed try { throw 'x' } catch { }",
    ]);
  });

  it("has the repeated line where Invoke-History ran it", () => {
    expect(seenOf(["$x = 1", "r 1 *> $null", list]).at(-1)).to.equal("2 Completed $x = 1");
  });
});

it("keeps how suggestions are shown for the next input", () => {
  const style = "(Get-PSReadLineOption).PredictionViewStyle | Add-Content C:\\seen.txt";
  const toggle = (settings: ReadLineSettings): void => {
    settings.predictionViewStyle = settings.predictionViewStyle === "ListView" ? "InlineView" : "ListView";
  };
  expect(seenOf([style, style], toggle)).to.deep.equal(["ListView", "InlineView"]);
});

describe("what the prompt can do with its organisation", () => {
  const sub = "Set-AcceptedDomain fabrikam.com -DomainType InternalRelay";
  const seen = "Get-AcceptedDomain fabrikam.com | % { [string]$_.DomainType } | Add-Content C:\\seen.txt";

  it("takes back what one input changed, and then the one before", () => {
    const both = `${sub}; Set-AuthConfig -ServiceName x`;
    const name = "$saw += @(Get-AuthConfig | % ServiceName)";
    const type = "$saw += @(Get-AcceptedDomain fabrikam.com | % { [string]$_.DomainType })";
    const inputs = [
      name,
      sub,
      both,
      "undo 6> $null",
      type,
      "undo 6> $null",
      type,
      name,
      "$saw | Set-Content C:\\seen.txt",
    ];
    expect(seenOf(inputs)).to.deep.equal([
      "00000002-0000-0ff1-ce00-000000000000",
      "InternalRelay",
      "Authoritative",
      "00000002-0000-0ff1-ce00-000000000000",
    ]);
  });

  it("takes back the last change where a cmdlet has failed since", () =>
    expect(
      seenOf([sub, "Set-AcceptedDomain none.example -DomainType InternalRelay 2> $null", "undo 6> $null", seen]),
    ).to.deep.equal(["Authoritative"]));

  it("makes it anew, and keeps what it was", () =>
    expect(seenOf([sub, "reset -Confirm:$false", seen])).to.deep.equal(["Authoritative"]));
});

describe("undo at the prompt", () => {
  const key = "HKLM:\\SOFTWARE\\Sample";
  const seen = `$saw += @("$(Get-Content C:\\a.txt -EA 0) $(Test-Path C:\\folder\\b.txt) $((gp ${key} -EA 0).Level) $((Get-Date).Hour - $hour)")`;
  const first = `Set-Content C:\\a.txt one; md C:\\folder; Set-Content C:\\folder\\b.txt b; ni ${key}; sp ${key} Level 1`;
  const second = `Set-Content C:\\a.txt two; rd C:\\folder -Recurse; sp ${key} Level 2; Start-Sleep 7200`;

  it("takes files, registry and clock back with the records, one input at a time", () => {
    const inputs = ["$hour = (Get-Date).Hour", `$null = $(${first})`, seen, second, seen, "undo", seen, "undo", seen];
    const lines = seenOf([...inputs, "$saw | Set-Content C:\\seen.txt"]);
    expect(lines).to.deep.equal(["one True 1 0", "two False 2 2", "one True 1 0", " False  0"]);
  });
});

describe("the debugger at the prompt", () => {
  it("does not step on into the function prompt when what it stepped through has ended", () => {
    const stepped = [
      "function prompt { '> ' }",
      "function f { 1 }",
      "$null = Set-PSBreakpoint -Command f",
      "f",
      "s",
      "q",
    ];
    const list = "@(Get-PSCallStack).Count, $? | Set-Content C:\\seen.txt";
    expect(seenOf([...stepped, list], () => {}, { ...noKeyboard, isTerminal: true })).to.deep.equal(["1", "True"]);
  });
});
