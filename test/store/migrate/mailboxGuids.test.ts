import { expect } from "chai";
import { mailboxGuids } from "../../../src/store/migrate/mailboxGuids.ts";

describe("the step to mailboxes with a GUID of their own", () => {
  const guid = "3ec8e347-0000-4000-8000-000000000001";
  const moved = (collection: string, values: Readonly<Record<string, unknown>>) =>
    mailboxGuids.record?.(collection, guid, { guid, values }) as { values: Readonly<Record<string, unknown>> };

  it("keeps the GUID under which the mail of an older state lies", () => {
    expect(moved("recipient", { RecipientTypeDetails: "UserMailbox" }).values.ExchangeGuid).to.equal(guid);
    expect(moved("softDeletedRecipient", { RecipientTypeDetails: "UserMailbox" }).values.ExchangeGuid).to.equal(guid);
    expect(moved("recipient", { RecipientTypeDetails: "UserMailbox", ExchangeGuid: "x" }).values.ExchangeGuid).to.equal(
      "x",
    );
    expect(moved("recipient", { RecipientTypeDetails: "MailUser" }).values).to.not.have.property("ExchangeGuid");
  });
});
