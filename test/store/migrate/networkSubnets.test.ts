import { expect } from "chai";
import { networkSubnets } from "../../../src/store/migrate/networkSubnets.ts";

describe("migration of networks' subnets", () => {
  const migrated = (noun: string, Subnets: unknown) =>
    networkSubnets.record?.("nounObject", "k", { noun, values: { Subnets, Description: "d" } });

  it("leaves the address of each subnet", () => {
    expect(migrated("DatabaseAvailabilityGroupNetwork", ["{10.0.0.0/24,Up}", "{10.1.0.0/16,Unknown}"])).to.deep.equal({
      noun: "DatabaseAvailabilityGroupNetwork",
      values: { Subnets: ["10.0.0.0/24", "10.1.0.0/16"], Description: "d" },
    });
  });

  it("leaves other objects as they are", () => {
    const record = { noun: "ADSite", values: { Subnets: ["{a,Up}"], Description: "d" } };
    expect(migrated("ADSite", ["{a,Up}"])).to.deep.equal(record);
    expect(networkSubnets.record?.("machine", "k", { name: "EX01" })).to.deep.equal({ name: "EX01" });
  });
});
