import { expect } from "chai";
import { directoryOfNouns } from "../../../src/store/migrate/directoryOfNouns.ts";

describe("the step to rows of nouns", () => {
  const moved = (values: Readonly<Record<string, unknown>>) =>
    directoryOfNouns.record?.("object", "k", { noun: "RecipientPermission", owner: "o", values } as never);

  it("keeps what a permission to send allows and what it denies", () => {
    expect(moved({})).to.deep.include({ noun: "ADPermission", values: { ExtendedRights: ["Send-As"] } });
    expect(moved({ AccessControlType: "Deny" })).to.deep.include({
      noun: "ADPermission",
      values: { ExtendedRights: ["Send-As"], Deny: true },
    });
  });
});
