import { expect } from "chai";
import { check, faults, shown } from "./harness.ts";

describe("check of command names", () => {
  const wrong: readonly (readonly [string, string])[] = [
    ["Get-Mailbx john", "UnknownCommand: Get-Mailbx"],
    ["Get-ChildItme C:\\", "UnknownCommand: Get-ChildItme"],
    ["& 'Get-Proces'", "UnknownCommand: 'Get-Proces'"],
    ["function Get-Thing { } \n Get-Thng", "UnknownCommand: Get-Thng"],
    ["Import-Module Unknown\nGet-Mailbxo john", "UnknownCommand: Get-Mailbxo"],
    ["Get-ADUsr", "UnknownCommand: Get-ADUsr"],
  ];
  for (const [script, found] of wrong) it(`finds ${found}`, () => expect(faults(script)).to.deep.equal([found]));

  const silent = [
    "function Get-Mailbx { }\nGet-Mailbx",
    "filter Get-Mailbx { }\n1 | Get-Mailbx",
    "Set-Alias Get-Mailbx Get-Mailbox\nGet-Mailbx",
    "${function:Get-Mailbx} = { }\nGet-Mailbx",
    "Set-Item function:Get-Mailbx { }\nGet-Mailbx",
    "if (Get-Command Get-Mailbx -ErrorAction Ignore) { Get-Mailbx }",
    ". .\\lib.ps1\nGet-Mailbx",
    "Import-Module $PSScriptRoot\\Mod.psd1\nGet-Mailbx",
    "& $name; & (Get-Thing); . $path\nsomeprogram -x; ipconfig /all; git-lfs pull; C:\\x.exe; .\\y.ps1",
    "Import-PSSession $s -Prefix Cloud\nGet-CloudMailbox",
    "Import-Module Unknown\nGet-Mailboxes",
    "configuration C { Import-DscResource -ModuleName x }",
  ];
  const files = {
    "lib.ps1": "function Get-Mailbx { }",
    "Mod.psd1": "@{ RootModule = 'Mod.psm1' }",
    "Mod.psm1": ". $PSScriptRoot\\lib.ps1",
  };
  for (const script of silent)
    it(`says nothing of ${script.replaceAll("\n", "; ")}`, () => expect(faults(script, { files })).to.deep.equal([]));

  it("tells what cannot be judged, aliases and what is not modelled as information", () => {
    expect(check("Import-Module Unknown\nGet-Frobnication\ngci\nGet-ADUser x").map(shown)).to.deep.equal([
      "UnjudgedCommand: Get-Frobnication",
      "AliasUsed: gci",
      "NotModelledCommand: Get-ADUser",
    ]);
  });
});
