import { wordGiven } from "../../values/given.ts";
import type { World } from "../../World.ts";
import { organizationParameter } from "../declaration/organizationParameter.ts";
import { defineNoun, type NounDefinition } from "../defineNoun.ts";
import { nounError } from "../messages/nounMessages.ts";
import { nounNamed } from "../nounNamed.ts";
import { listRows } from "../rows/listRows.ts";
import type { NounRow } from "../rows/NounRow.ts";
import { requestParameters, requestStatus, requestStatusType } from "./mailboxRequest.ts";
import { completedRefusal, requestStates, requestStep } from "./requestStates.ts";

/** A request of the mailbox replication service about public folders. */
export function definePublicFolderRequest(
  noun: string,
  called: string,
  more: Pick<NounDefinition, "verbs" | "properties" | "parameters" | "without" | "presets" | "changed">,
): NounDefinition {
  return defineNoun({
    noun,
    kind: "request",
    called,
    tasks: "RecipientTasks",
    type: `Microsoft.Exchange.Management.RecipientTasks.${noun}`,
    verbs: more.verbs,
    // The name that the product gives a request, and by which it is named: `\\PublicFolderMove` (documented).
    name: (given) => wordGiven(given, "Name") ?? noun.replace(/Request$/, ""),
    identityText: ({ name }) => `\\${name}`,
    resolve: (world, identity) =>
      identity.startsWith("\\") ? requestsNamed(world, noun, identity.slice(1).toLowerCase()) : null,
    states: requestStates,
    step: requestStep,
    properties: {
      Status: { values: requestStatus, type: requestStatusType, default: "Queued" },
      BatchName: { kind: "String" },
      ...more.properties,
    },
    parameters: { ...requestParameters, Organization: organizationParameter, ...more.parameters },
    ...(more.without ? { without: more.without } : {}),
    ...(more.presets ? { presets: more.presets } : {}),
    ...(more.changed ? { changed: more.changed } : {}),
    validate: completedRefusal,
    missing: () => nounError("RequestNotFound"),
    source: "inferred",
  });
}

function requestsNamed(world: World, noun: string, word: string): readonly NounRow[] {
  const definition = nounNamed(noun);
  return definition ? listRows(world, definition).filter(({ name }) => name.toLowerCase() === word) : [];
}

/** What requests take that are made by New-. */
export const newPublicFolderRequest = {
  verbs: ["Get", "New", "Remove", "Resume", "Set", "Suspend"],
  properties: { CompletedRequestAgeLimit: { kind: "Unlimited<EnhancedTimeSpan>", default: "30.00:00:00" } },
  parameters: { AllowLargeItems: { accepted: "No item is too large for a move inside the organisation." } },
} as const;
