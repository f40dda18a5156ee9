import path from "node:path";
import { expect } from "chai";
import { cmdlabProcess, inFolder } from "./harness.ts";

describe("the streams of the program", () => {
  it("have errors of scripts on standard error, all else on standard output", () => {
    const text =
      "Write-Warning w; Write-Verbose v -Verbose; Write-Host h; Write-Error e; [Console]::Error.WriteLine('ce'); $host.UI.WriteErrorLine('he'); [Console]::Out.WriteLine('co'); 'o'";
    const { out, err } = cmdlabProcess(["-NoProfile", "-Command", text]);
    expect(out).to.equal("WARNING: w\nVERBOSE: v\nh\nco\no\n");
    expect(err)
      .to.match(/ : e\n/)
      .and.to.match(/\nce\nhe\n$/);
  });

  it("keep a table that is open when an error comes where it was", () => {
    const text = "[pscustomobject]@{ a = 1 }; Get-Nowhere; [pscustomobject]@{ a = 2 }";
    const { out, err } = cmdlabProcess(["-NoProfile", "-Command", text]);
    expect(out.split("\n").filter((line) => line.trim() !== "")).to.deep.equal(["a", "-", "1", "2"]);
    expect(err).to.match(/^Get-Nowhere : /);
  });

  it("have errors that are merged into the output there", () => {
    const { out, err } = cmdlabProcess(["-NoProfile", "-Command", "Get-Item C:\\nope 2>&1 | Out-String"]);
    expect([/^Get-Item : /.test(out), err]).to.deep.equal([true, ""]);
  });

  it("give what is piped into the program to a script that takes it, a line an object", () => {
    const run = (...args: string[]) => cmdlabProcess(["-NoProfile", ...args], "a\nb\n").out;
    expect(run("-Command", '$input | ForEach-Object { "<$_>" }')).to.equal("<a>\n<b>\n");
    expect(run("-Command", 'process { "[$_]" }')).to.equal("[a]\n[b]\n");
    expect(run("-Command", "Read-Host")).to.equal("a\n");
    inFolder({ "each.ps1": 'param([Parameter(ValueFromPipeline)] $Line) process { "-$Line" }' }, (folder) =>
      expect(run("-File", path.join(folder, "each.ps1"))).to.equal("-a\n-b\n"),
    );
  });

  it("are not asked with -NonInteractive, which the host says itself", () => {
    const { err } = cmdlabProcess([
      "-NonInteractive",
      "-NoProfile",
      "-Command",
      "Read-Host; Stop-Service W3SVC -Confirm",
    ]);
    const lines = err.split("\n").filter((line) => line.includes(" : ") && !line.startsWith("  "));
    expect(lines.map((line) => line.replace(/^[\w-]+ : /, ""))).to.deep.equal(
      Array(2).fill("Windows PowerShell is in NonInteractive mode. Read and Prompt functionality is not available."),
    );
  });
});
