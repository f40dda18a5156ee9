import { textList, textsIn } from "../../values/text/textList.ts";
import type { WorldError } from "../../WorldError.ts";
import type { NounChange, PropertyRule } from "../defineNoun.ts";
import { policyError } from "../messages/policyMessages.ts";
import { nounNamed } from "../nounNamed.ts";
import { findRow } from "../rows/findRow.ts";
import type { NounRow } from "../rows/NounRow.ts";

/** Where a policy of compliance holds, as recipients: mailboxes, groups, chats. Sites are addresses, which nothing here knows. */
const recipientPlaces: readonly string[] = [
  ...["ExchangeLocation", "ExchangeLocationException", "ModernGroupLocation", "ModernGroupLocationException"],
  ...["SkypeLocation", "SkypeLocationException", "TeamsChatLocation", "TeamsChatLocationException"],
];

const people = [
  ...["ExceptIfOneDriveSharedBy", "ExceptIfOneDriveSharedByMemberOf", "OneDriveSharedBy", "OneDriveSharedByMemberOf"],
  ...["ExchangeSenderMemberOf", "ExchangeSenderMemberOfException"],
];

const adaptiveScopes = [
  "AdaptiveScopeLocation",
  ...["Exchange", "SharePoint", "OneDrive", "Teams", "EndpointDlp"].flatMap((workload) => [
    `${workload}AdaptiveScopes`,
    `${workload}AdaptiveScopesException`,
  ]),
];

const binding: PropertyRule = { kind: "MultiValuedProperty<BindingMetadata>", references: "Recipient", ifKnown: true };

/** What a policy of compliance names: its places, people, scopes, labels and its case, as far as the noun has them. */
export const policyPlaces: Readonly<Record<string, PropertyRule>> = {
  ...Object.fromEntries(recipientPlaces.map((name) => [name, binding])),
  ...Object.fromEntries(people.map((name) => [name, { names: "Recipient", ifKnown: true }])),
  ...Object.fromEntries(adaptiveScopes.map((name) => [name, { names: "AdaptiveScope", ifKnown: true }])),
  Labels: { names: "Label", ifKnown: true },
  ApplySensitivityLabel: { names: "Label", ifKnown: true },
  Case: { names: "ComplianceCase", ifKnown: true },
};

/** The workloads of places, in the product's order and words (observed). */
const workloads: readonly (readonly [workload: string, places: readonly string[]])[] = [
  ["Exchange", ["ExchangeLocation"]],
  ["SharePoint", ["SharePointLocation"]],
  ["OneDriveForBusiness", ["OneDriveLocation"]],
  ["Skype", ["SkypeLocation"]],
  ["ModernGroup", ["ModernGroupLocation"]],
  ["PublicFolder", ["PublicFolderLocation"]],
  ["Teams", ["TeamsLocation", "TeamsChatLocation", "TeamsChannelLocation"]],
  ["EndpointDevices", ["EndpointDlpLocation"]],
  ["ThirdPartyApps", ["ThirdPartyAppDlpLocation"]],
  ["OnPremisesScanner", ["OnPremisesScannerDlpLocation"]],
  ["PowerBI", ["PowerBIDlpLocation"]],
];

/** Which workloads a policy holds for follows from its places. */
export const workloadOfPlaces: PropertyRule = {
  kind: "String",
  derive: ({ values }) =>
    workloads
      .filter(([, places]) => places.some((name) => textList(values[name]).length > 0))
      .map(([workload]) => workload)
      .join(", "),
};

/** The case of a hold by its GUID (scripts tell the case by it). */
export const caseId: PropertyRule = {
  kind: "String",
  derive({ values }, world) {
    const cases = nounNamed("ComplianceCase");
    const [id] = textsIn(values.Case);
    return (cases && id !== undefined ? findRow(world, cases, id)?.guid : null) ?? "";
  },
};

/** The refusal of a new policy or search for a case that is closed, and of a hold that is turned on there. */
export function closedCase({ world, before, after }: NounChange): WorldError | null {
  const cases = nounNamed("ComplianceCase");
  const [id] = textsIn(after?.values.Case);
  const isTurnedOn = before?.values.Enabled === false && after?.values.Enabled !== false;
  const row = cases && (!before || isTurnedOn) && id !== undefined ? findRow(world, cases, id) : null;
  return row && isClosed(row) ? policyError("CaseClosed", { name: row.name }) : null;
}

/** The refusal of a policy that holds for adaptive scopes and for places of its own: it is made for one of them (documented). */
export function mixedPlaces({ after }: NounChange): WorldError | null {
  const isStatic = (name: string): boolean => textList(after?.values[name]).length > 0;
  if (!after || !isStatic("AdaptiveScopeLocation")) return null;
  const place = workloads.flatMap(([, places]) => places).find(isStatic);
  return place === undefined ? null : policyError("PolicyAdaptive", { policy: after.name, place });
}

function isClosed({ values }: NounRow): boolean {
  return values.Status === "Closed";
}
