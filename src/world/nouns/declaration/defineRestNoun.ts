import { connectedProducts } from "../../tenant/cloudConnections.ts";
import type { Given } from "../../values/given.ts";
import { itemsOf, type ScriptValue, wordOf } from "../../values/ScriptValue.ts";
import type { World } from "../../World.ts";
import type { WorldError } from "../../WorldError.ts";
import { defineNoun, type NounDefinition, type ParameterRule } from "../defineNoun.ts";
import { nounError } from "../messages/nounMessages.ts";

/** Names of properties by the names of the sets that have them. */
export type PropertySets = Readonly<Record<string, readonly string[]>>;

/** The properties of a mailbox that is being moved, which are a set of both nouns. */
export const moveProperties: readonly string[] = [
  "MailboxMoveBatchName",
  "MailboxMoveFlags",
  "MailboxMoveRemoteHostName",
  "MailboxMoveSourceMDB",
  "MailboxMoveStatus",
  "MailboxMoveTargetMDB",
];

/** The attributes that an organisation gives a meaning of its own; a set of their own. */
export const customAttributes: readonly string[] = [
  ...Array.from({ length: 15 }, (_, at) => `CustomAttribute${at + 1}`),
  ...Array.from({ length: 5 }, (_, at) => `ExtensionCustomAttribute${at + 1}`),
];

/**
 * A cmdlet of the module ExchangeOnlineManagement (`Get-EXOMailbox`): it shows the objects of another noun, without a session
 * of PowerShell but not without a connection, and of their properties those of the sets that -PropertySets names, of the set
 * Minimum without it, and those of -Properties.
 */
export function defineRestNoun(
  noun: string,
  base: NounDefinition,
  sets: PropertySets | null = null,
  parameters: Readonly<Record<string, ParameterRule>> = {},
  identities: readonly string[] = [],
): NounDefinition {
  return defineNoun({
    ...base,
    noun,
    data: base.noun,
    // Inferred: the module makes objects of its own, which no view of the product fits.
    type: `Microsoft.Exchange.Management.RestApiClient.${noun}`,
    ...(base.compute ? {} : { rows: base.noun }),
    properties: { ...base.properties, ...(base.properties?.ExternalDirectoryObjectId ? cloudProperties : {}) },
    verbs: ["Get"],
    stock: undefined,
    conversions: undefined,
    actions: undefined,
    identityParameters: ["ExternalDirectoryObjectId", "PrimarySmtpAddress", "UserPrincipalName", ...identities],
    parameters: {
      ...base.parameters,
      Properties: { accepted: "Read where the properties are chosen." },
      PropertySets: { accepted: "Read where the properties are chosen." },
      Async: { accepted: "The answer comes as a whole either way." },
      ...parameters,
    },
    ...(sets ? { shown: (given: Given) => chosen(sets, given) } : {}),
    asksFor: (given) => unlisted(sets ?? {}, given),
    ready: connected,
  });
}

/** In Office 365 every recipient has an object of its directory; inferred: of the same GUID. */
const cloudProperties: NounDefinition["properties"] = {
  ExternalDirectoryObjectId: { kind: "String", derive: ({ guid }) => guid },
};

function chosen(sets: PropertySets, given: Given): readonly string[] | null {
  const wanted = words(given.get("PropertySets"));
  if (wanted.includes("all")) return null;
  const named = [...new Set([...(wanted.length === 0 ? ["minimum"] : []), ...wanted])];
  const properties = Object.entries(sets)
    .filter(([set]) => named.includes(set.toLowerCase()) || set === "Minimum")
    .flatMap(([, names]) => names);
  return [...new Set([...properties, ...namesOf(given.get("Properties"))])];
}

/** What -Properties names and no set has. */
function unlisted(sets: PropertySets, given: Given): readonly string[] {
  const listed = new Set(Object.values(sets).flatMap((names) => names.map((name) => name.toLowerCase())));
  return namesOf(given.get("Properties")).filter((name) => !listed.has(name.toLowerCase()));
}

function words(value: ScriptValue | undefined): readonly string[] {
  return namesOf(value).map((name) => name.toLowerCase());
}

function namesOf(value: ScriptValue | undefined): readonly string[] {
  return itemsOf(value ?? null).flatMap((item) => (wordOf(item) ?? "").split(",").map((name) => name.trim()));
}

function connected(world: World): WorldError | null {
  return connectedProducts(world).includes("Exchange Online") ? null : nounError("NotConnected");
}
