import { cmdletTable } from "virtual:cmdlets";
import { expect } from "chai";
import { catalogueNames } from "../../src/command/catalogue/catalogue.ts";
import { unmodelledReason } from "../../src/command/catalogue/unmodelledReasons.ts";

describe("reasons of cmdlets that are not modelled", () => {
  it("are there for each of Exchange, and for no other", () => {
    const isModelled = (name: string): boolean => cmdletTable.has(name) && cmdletTable.get(name)?.modelled !== false;
    const wrong = catalogueNames("exchange").filter((name) => isModelled(name) === (unmodelledReason(name) !== null));
    expect(wrong).to.deep.equal([]);
  });
});
