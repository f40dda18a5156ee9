import { existingObject } from "./declaration/existingObject.ts";
import { defineNoun } from "./defineNoun.ts";
import { existingMailbox } from "./request/mailboxRequest.ts";

const input = { accepted: "There is no item to choose from." };

/** Every item can be read and indexed, so that there is none. */
export default defineNoun({
  noun: "FailedContentIndexDocuments",
  kind: "computed",
  called: "item that could not be indexed",
  tail: "none",
  parameters: {
    Identity: existingMailbox,
    Archive: input,
    EndDate: input,
    ErrorCode: input,
    FailureMode: input,
    MailboxDatabase: existingObject("MailboxDatabase"),
    ResultSize: input,
    Server: existingObject("ExchangeServer"),
    StartDate: input,
  },
  compute: () => [],
  source: "inferred",
});
