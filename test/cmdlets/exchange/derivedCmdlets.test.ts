import { cmdletTable } from "virtual:cmdlets";
import { expect } from "chai";
import { complaintsOf } from "../../transcript/harness.ts";

const derived = [...cmdletTable].map(([, loader]) => loader.load()).filter((definition) => definition.derived);

/** Runs every Get- that can run alone; prints errors that are no refusal of the product. */
const sweep = `PS> foreach ($name in ${names()}) { try { & $name -ErrorAction Stop -WarningAction SilentlyContinue | Format-List | Out-Null } catch { if ($_.FullyQualifiedErrorId -like 'InternalError*') { "$name $_" } } }
`;

function names(): string {
  return derived
    .filter(({ name }) => name.startsWith("Get-"))
    .map(({ name }) => `'${name}'`)
    .join(", ");
}

describe("derived cmdlets", () => {
  it("are many, and each says what it is for", () => {
    expect(derived.length).to.be.greaterThan(800);
    expect(derived.filter(({ synopsis }) => !/^[A-Z].+\.$/.test(synopsis))).to.deep.equal([]);
  });

  it("show their objects without a fault of ours", () => {
    expect(complaintsOf("derived", `# cmdlab --edition Desktop\n${sweep}`)).to.deep.equal([]);
  });
});
