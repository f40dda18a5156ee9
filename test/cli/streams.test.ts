import { expect } from "chai";
import { cmdlab } from "./harness.ts";

describe("the streams of the program", () => {
  it("have errors of scripts on standard error, all else on standard output", () => {
    const text =
      "Write-Warning w; Write-Verbose v -Verbose; Write-Host h; Write-Error e; [Console]::Error.WriteLine('ce'); $host.UI.WriteErrorLine('he'); [Console]::Out.WriteLine('co'); 'o'";
    const { out, err } = cmdlab(["-NoProfile", "-Command", text]);
    expect(out).to.equal("WARNING: w\nVERBOSE: v\nh\nco\no\n");
    expect(err)
      .to.match(/ : e\n/)
      .and.to.match(/\nce\nhe\n$/);
  });

  it("keep a table that is open when an error comes where it was", () => {
    const text = "[pscustomobject]@{ a = 1 }; Get-Nowhere; [pscustomobject]@{ a = 2 }";
    const { out, err } = cmdlab(["-NoProfile", "-Command", text]);
    expect(out.split("\n").filter((line) => line.trim() !== "")).to.deep.equal(["a", "-", "1", "2"]);
    expect(err).to.match(/^Get-Nowhere : /);
  });

  it("have errors that are merged into the output there", () => {
    const { out, err } = cmdlab(["-NoProfile", "-Command", "Get-Item C:\\nope 2>&1 | Out-String"]);
    expect([/^Get-Item : /.test(out), err]).to.deep.equal([true, ""]);
  });
});
