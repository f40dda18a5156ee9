import { expect } from "chai";
import { cmdlab, inFolder } from "./harness.ts";

const script = { "a.ps1": "Connect-MsolService; if ($?) { (Get-MsolCompanyInformation).DisplayName }" };

function signIn(...args: string[]): ReturnType<typeof cmdlab> {
  return inFolder(script, (folder) => cmdlab(["run", "a.ps1", ...args], "", folder));
}

describe("a credential prompt with nobody at the keyboard", () => {
  it("is answered by the scenario's administrator, which is said once", () => {
    const { out, err } = signIn();
    expect([out, err.split("\n").length, err.includes("administrator@fabrikam.com")]).to.deep.equal([
      "Fabrikam\n",
      2,
      true,
    ]);
  });

  it("is answered by another account with --sign-in", () => {
    expect(signIn("--sign-in", "admin@contoso.com").out).to.equal("Contoso\n");
  });

  it("is refused with --sign-in none", () => {
    expect(signIn("--sign-in", "none").err).to.include("Connect-MsolService");
  });

  it("ends before a script runs where --sign-in names nobody", () => {
    const { out, err } = signIn("--sign-in", "nobody@fabrikam.com");
    expect([out, err]).to.deep.equal([
      "",
      "cmdlab: There is no account 'nobody@fabrikam.com' in the organisation, nor in its tenant: --sign-in takes a user's name, alias or principal name, or none.\n",
    ]);
  });
});
