import { defineNoun, type NounDefinition } from "./defineNoun.ts";
import { requestParameters, requestStatus, requestStatusType } from "./mailboxRequest.ts";
import { nounError } from "./nounMessages.ts";
import { organizationParameter } from "./organizationParameter.ts";
import { requestStates, requestStep } from "./requestStates.ts";

/** A request of the mailbox replication service about public folders. */
export function definePublicFolderRequest(
  noun: string,
  called: string,
  more: Pick<NounDefinition, "verbs" | "parameters">,
): NounDefinition {
  return defineNoun({
    noun,
    kind: "request",
    called,
    type: `Microsoft.Exchange.Management.RecipientTasks.${noun}`,
    verbs: more.verbs,
    states: requestStates,
    step: requestStep,
    properties: {
      Status: { values: requestStatus, type: requestStatusType, default: "Queued" },
      BatchName: { kind: "String" },
    },
    parameters: { ...requestParameters, Organization: organizationParameter, ...more.parameters },
    missing: () => nounError("RequestNotFound"),
    source: "inferred",
  });
}

/** What requests take that are made by New-. */
export const newPublicFolderRequest = {
  verbs: ["Get", "New", "Remove", "Resume", "Set", "Suspend"],
  parameters: { AllowLargeItems: { accepted: "No item is too large for a move inside the organisation." } },
} as const;
