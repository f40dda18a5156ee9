import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { expect } from "chai";
import { cmdlab, inFolder } from "./harness.ts";

/** A folder "tools" of scripts in a temporary folder. */
function inTools<T>(files: Readonly<Record<string, string>>, use: (tools: string) => T): T {
  return inFolder({}, (folder) => {
    const tools = path.join(folder, "tools");
    mkdirSync(tools);
    for (const [name, text] of Object.entries(files)) writeFileSync(path.join(tools, name), text);
    return use(tools);
  });
}

const lines = (text: string) => text.split("\n").filter((line) => line !== "");

describe("a script of the host", () => {
  const where =
    '"$PSScriptRoot|$PSCommandPath|$($MyInvocation.MyCommand.Path)|$($MyInvocation.MyCommand.Name)|$(Split-Path $PSScriptRoot)"';
  const seen = "S:\\tools|S:\\tools\\a.ps1|S:\\tools\\a.ps1|a.ps1|S:\\";

  it("knows its folder, with -File and run", () => {
    inTools({ "a.ps1": where }, (tools) => {
      expect(lines(cmdlab(["-File", path.join(tools, "a.ps1")]).out)).to.deep.equal([seen]);
      expect(lines(cmdlab(["run", path.join(tools, "a.ps1")]).out)).to.deep.equal([seen]);
    });
  });

  it("finds scripts, modules and files beside it, by $PSScriptRoot and by the location", () => {
    const files = {
      "a.ps1":
        '. "$PSScriptRoot\\b.ps1"; . .\\b.ps1; Import-Module .\\m.psm1; Get-M; (Import-Csv .\\c.csv).Name; & "$PSScriptRoot/b.ps1"',
      "b.ps1": '"b $PSScriptRoot"',
      "m.psm1": 'function Get-M { "m $PSScriptRoot" }',
      "c.csv": "Name\nx\n",
    };
    inTools(files, (tools) => {
      const { out, err } = cmdlab(["run", "a.ps1"], "", tools);
      expect([lines(out), err]).to.deep.equal([["b S:\\tools", "b S:\\tools", "m S:\\tools", "x", "b S:\\tools"], ""]);
    });
  });

  it("can change nothing there", () => {
    const text =
      "'x' | Set-Content .\\a.ps1; 'x' | Set-Content $PSScriptRoot\\new.txt; Remove-Item .\\a.ps1 -Force; Rename-Item .\\a.ps1 z.ps1; mkdir .\\d; [IO.File]::WriteAllText(\"$PSScriptRoot\\w.txt\", 'x'); (Get-Item .\\a.ps1).IsReadOnly = $false; $Error.Count";
    inTools({ "a.ps1": text }, (tools) => {
      expect(lines(cmdlab(["run", "a.ps1"], "", tools).out)).to.deep.equal(["7"]);
      expect(readFileSync(path.join(tools, "a.ps1"), "utf8")).to.equal(text);
    });
  });

  it("has the path of the mounted folder that it lies in", () => {
    inTools({ "a.ps1": '"$PSScriptRoot $PWD"' }, (tools) => {
      const { out } = cmdlab(["run", "a.ps1", "--mount", `X:=${path.dirname(tools)}`], "", tools);
      expect(out).to.equal("X:\\tools X:\\tools\n");
    });
  });

  it("runs where its #requires lines are met and the policy lets it", () => {
    inTools({ "a.ps1": "#requires -Version 9\n'ran'", "b.ps1": "'ran'" }, (tools) => {
      for (const args of [
        ["-File", "a.ps1"],
        ["run", "a.ps1"],
        ["-ExecutionPolicy", "Restricted", "-File", "b.ps1"],
        ["-ExecutionPolicy", "AllSigned", "b.ps1"],
      ]) {
        const { code, out } = cmdlab(args, "", tools);
        expect([code, out], args.join(" ")).to.deep.equal([1, ""]);
      }
      expect(cmdlab(["-ExecutionPolicy", "Bypass", "b.ps1"], "", tools).out).to.equal("ran\n");
    });
  });

  it("has only its own arguments, wherever options of the program stand", () => {
    inTools({ "a.ps1": '"$args"' }, (tools) => {
      expect(cmdlab(["--seed", "7", "--width=80", "run", "a.ps1", "--", "x", "--seed"], "", tools).out).to.equal(
        "x --seed\n",
      );
      expect(cmdlab(["--seed", "7", "a.ps1", "x", "--seed", "8"], "", tools).out).to.equal("x --seed 8\n");
    });
  });
});
