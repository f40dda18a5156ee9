import { expect } from "chai";
import { openPester } from "./openPester.ts";

const script = `
Import-Module Pester
$own = [System.Management.Automation.PSCmdlet]::CommonParameters
foreach ($command in Get-Command -Module Pester -CommandType Function) {
  $help = $command | Get-Help
  if (-not $help.Synopsis -or -not $help.description -or -not $help.examples.example) { "$($command.Name)" }
  foreach ($parameter in $help.parameters.parameter) {
    if ($parameter.name -notin $own -and -not $parameter.description) { "$($command.Name) -$($parameter.name)" }
  }
}
(Get-Help Should-Be).relatedLinks.navigationLink.uri
(Get-Help It -Parameter ForEach).description.Text`;

describe("help of the commands of Pester", () => {
  it("tells of each command and of each of its parameters", () => {
    const session = openPester({});
    try {
      expect(session(script).trimEnd().split("\n")).to.deep.equal([
        "https://pester.dev/docs/commands/Should-Be",
        "Items: there is one for each of them. The entries of a hashtable are variables, any item is $_.",
      ]);
    } finally {
      session.close();
    }
  });
});
