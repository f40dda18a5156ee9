import { defineNoun } from "./defineNoun.ts";
import { requestParameters, requestStatus } from "./mailboxRequest.ts";
import { nounError } from "./nounMessages.ts";
import { requestStates, requestStep } from "./requestStates.ts";

export default defineNoun({
  noun: "PublicFolderMigrationRequest",
  kind: "request",
  called: "public folder migration request",
  type: "Microsoft.Exchange.Management.RecipientTasks.PublicFolderMigrationRequest",
  verbs: ["Get", "New", "Remove", "Resume", "Set", "Suspend"],
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
  parameters: {
    ...requestParameters,
    AllowLargeItems: { accepted: "No item is too large for a move inside the organisation." },
  },
  missing: () => nounError("RequestNotFound"),
  source: "inferred",
});
