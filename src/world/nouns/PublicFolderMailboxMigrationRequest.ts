import { defineNoun } from "./defineNoun.ts";
import { requestParameters, requestStatus } from "./mailboxRequest.ts";
import { nounError } from "./nounMessages.ts";
import { requestStates, requestStep } from "./requestStates.ts";

/** Only a migration batch of public folders makes them, and those do not run here: there are none. */
export default defineNoun({
  noun: "PublicFolderMailboxMigrationRequest",
  kind: "request",
  called: "public folder mailbox migration request",
  type: "Microsoft.Exchange.Management.RecipientTasks.PublicFolderMailboxMigrationRequest",
  verbs: ["Get", "Remove", "Suspend"],
  states: requestStates,
  step: requestStep,
  properties: {
    Status: {
      values: requestStatus,
      type: "Microsoft.Exchange.Data.Directory.Recipient.RequestStatus",
      default: "Queued",
    },
    BatchName: { kind: "String" },
  },
  parameters: requestParameters,
  missing: () => nounError("RequestNotFound"),
  source: "inferred",
});
