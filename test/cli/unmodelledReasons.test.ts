import { cmdletTable } from "virtual:cmdlets";
import { expect } from "chai";
import { catalogueNames } from "../../src/command/catalogue/catalogue.ts";
import { unmodelledReason } from "../../src/command/catalogue/unmodelledReasons.ts";

describe("reasons of cmdlets that are not modelled", () => {
  it("are there for each of Exchange, and for no other", () => {
    const wrong = catalogueNames("exchange").filter(
      (name) => cmdletTable.has(name) === (unmodelledReason(name) !== null),
    );
    expect(wrong).to.deep.equal([]);
  });
});
