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

  it("is refused with --sign-in none, and by the service for an account that it does not know", () => {
    for (const user of ["none", "nobody@fabrikam.com"])
      expect(signIn("--sign-in", user).err, user).to.include("Connect-MsolService");
  });
});
