import { expect } from "chai";
import { measureCoverage, sumOf } from "../../src/cli/coverage/measureCoverage.ts";
import type { CatalogueCmdlet } from "../../src/command/catalogue/catalogue.ts";

const listed = (name: string, module: string, parameters: readonly string[]): CatalogueCmdlet => ({
  name,
  module,
  defaultSet: "",
  shouldProcess: false,
  confirmImpact: "Medium",
  outputs: [],
  parameters: parameters.map((parameter) => ({
    name: parameter,
    type: "System.String",
    aliases: [],
    dynamic: false,
    validate: [],
    sets: {},
  })),
});

/** T7 in docs/THREATS.md: what is known and not modelled is counted, and says so when it is used. */
describe("coverage", () => {
  const modelled = new Map([["Get-A", new Set(["name", "own"])]]);
  const modules = measureCoverage(
    [listed("Get-A", "One", ["Name", "Filter"]), listed("Set-A", "One", ["Name"]), listed("Get-B", "Two", [])],
    (name) => modelled.get(name) ?? null,
  );

  it("counts cmdlets and parameters of a module", () => {
    expect(modules.map(({ module, cmdlets, parameters }) => ({ module, cmdlets, parameters }))).to.deep.equal([
      { module: "One", cmdlets: { listed: 2, modelled: 1 }, parameters: { listed: 3, modelled: 1 } },
      { module: "Two", cmdlets: { listed: 1, modelled: 0 }, parameters: { listed: 0, modelled: 0 } },
    ]);
  });

  it("names what is missing", () => {
    expect(modules[0].gaps).to.deep.equal([
      { cmdlet: "Get-A", whole: false, parameters: ["Filter"] },
      { cmdlet: "Set-A", whole: true, parameters: ["Name"] },
    ]);
  });

  it("sums modules", () => {
    expect(sumOf(modules)).to.deep.equal({
      cmdlets: { listed: 3, modelled: 1 },
      parameters: { listed: 3, modelled: 1 },
    });
  });
});
