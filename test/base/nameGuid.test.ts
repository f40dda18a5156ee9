import { expect } from "chai";
import { nameGuid } from "../../src/base/nameGuid.ts";

describe("nameGuid", () => {
  it("gives one GUID for the same names, without case", () => {
    const guid = nameGuid("fabrikam", "ReceiveConnector", "Default EX01");
    expect(guid).to.match(/^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
    expect(nameGuid("Fabrikam", "receiveconnector", "DEFAULT ex01")).to.equal(guid);
  });

  it("tells names from the way they are divided", () => {
    expect(nameGuid("ab", "c")).to.not.equal(nameGuid("a", "bc"));
  });

  it("gives names that differ in little another GUID", () => {
    const guids = new Set<string>();
    for (let index = 0; index < 50_000; index++) guids.add(nameGuid("fabrikam", "Mailbox", `user${index}`));
    expect(guids.size).to.equal(50_000);
  });
});
