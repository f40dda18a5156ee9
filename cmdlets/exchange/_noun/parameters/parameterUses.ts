import { type CatalogueParameter, catalogueCmdlet } from "../../../../src/command/catalogue/catalogue.ts";
import type { ParameterTable } from "../../../../src/command/ParameterDefinition.ts";
import type { NounProperty } from "../../../../src/world/nouns/declaration/nounFacts.ts";
import { parameterRule, propertyNamed } from "../../../../src/world/nouns/declaration/nounMembers.ts";
import type { NounDefinition, ParameterRuleDetails } from "../../../../src/world/nouns/defineNoun.ts";
import { withoutEffect } from "./withoutEffect.ts";

/** What a derived cmdlet does with one of its parameters. */
export type ParameterUse =
  | { readonly is: "identity" }
  | { readonly is: "engine"; readonly name: EngineParameter }
  | { readonly is: "property"; readonly property: NounProperty }
  /** The member of a relation, or all of them. */
  | { readonly is: "member" }
  | { readonly is: "rule"; readonly rule: ParameterRuleDetails };

/** Parameters that mean the same for every noun. */
export type EngineParameter =
  | "Anr"
  | "Credential"
  | "DomainController"
  | "Filter"
  | "Force"
  | "IgnoreDefaultScope"
  | "Name"
  | "OrganizationalUnit"
  | "ReadFromDomainController"
  | "ResultSize"
  | "SearchText"
  | "Server"
  | "SkipCount"
  | "SortBy";

const engine: Readonly<Record<string, readonly EngineParameter[]>> = {
  Get: [
    "Anr",
    "Credential",
    "DomainController",
    "Filter",
    "IgnoreDefaultScope",
    "OrganizationalUnit",
    "ReadFromDomainController",
    "ResultSize",
    "SearchText",
    "SkipCount",
    "SortBy",
    "Server",
  ],
  New: ["DomainController", "Name", "Force", "OrganizationalUnit", "Server"],
  Add: ["DomainController", "Name", "Force", "Server"],
  Install: ["DomainController", "Name"],
  Set: ["DomainController", "Name", "Force", "IgnoreDefaultScope"],
};
const others: readonly EngineParameter[] = ["DomainController", "Force", "IgnoreDefaultScope"];

/** The uses of a derived cmdlet's parameters by name in lower case; a parameter that is not in it is not modelled. */
export function parameterUses(verb: string, definition: NounDefinition): ReadonlyMap<string, ParameterUse> {
  const uses = new Map<string, ParameterUse>();
  for (const parameter of catalogueCmdlet(`${verb}-${definition.noun}`, "Exchange", "Desktop")?.parameters ?? []) {
    const use = useOf(verb, definition, parameter);
    if (use) uses.set(parameter.name.toLowerCase(), use);
  }
  return uses;
}

/** The modelled parameters as a definition lists them. */
export function parameterTable(
  verb: string,
  definition: NounDefinition,
  uses: ReadonlyMap<string, ParameterUse>,
): ParameterTable {
  const parameters = catalogueCmdlet(`${verb}-${definition.noun}`, "Exchange", "Desktop")?.parameters ?? [];
  return Object.fromEntries(
    parameters
      .filter(({ name }) => uses.has(name.toLowerCase()))
      .map((parameter) => [parameter.name, boundType(parameter)] as const),
  );
}

/** Switches are bound as such; what else there is comes as it was given, and its kind of value takes it. */
function boundType({ type }: CatalogueParameter): string {
  return type === "SwitchParameter" ? "switch" : "psobject";
}

function useOf(verb: string, definition: NounDefinition, { name, type }: CatalogueParameter): ParameterUse | null {
  if (definition.actions?.[verb]?.takes?.includes(name)) return { is: "rule", rule: { accepted: "The verb's own." } };
  if (name === "Filter" && definition.actions?.[verb] && definition.compute) return { is: "engine", name };
  const rule = parameterRule(definition, name);
  if (definition.identityParameters?.includes(name) && (verb === "Set" || verb === "Remove")) return { is: "identity" };
  if (typeof rule === "object" && isUnmodelled(verb, rule)) return null;
  if (typeof rule === "object" && servesVerb(verb, rule)) return { is: "rule", rule };
  if (name === "Identity" && verb !== "New") return { is: "identity" };
  if (definition.identityParameters?.includes(name) && verb !== "New") return { is: "identity" };
  if (identityWithQueue.has(name) && verb === "Remove" && definition.kind === "request") return { is: "identity" };
  if (name === "Server" && definition.kind === "perServer") return { is: "engine", name };
  if (definition.relation && (name === definition.relation.member || name === "Members")) return { is: "member" };
  if (verb !== "Get" && secretTypes.has(type)) return { is: "rule", rule: oneTimeInput };
  const reason = type === "SwitchParameter" ? withoutEffect.get(name.toLowerCase()) : undefined;
  if (reason !== undefined) return { is: "rule", rule: { accepted: reason } };
  const delta = verb === "Set" ? listChangeOf(definition, name) : null;
  if (delta) return { is: "rule", rule: delta };
  const property = propertyNamed(definition, typeof rule === "string" ? rule : name);
  if (property && takesValues(verb, property)) return { is: "property", property };
  const known = (engine[verb] ?? others).find((each) => each.toLowerCase() === name.toLowerCase());
  if (known && isServable(known, definition)) return { is: "engine", name: known };
  // A switch of Get- asks for something; it is no value to compare with.
  return property && verb === "Get" && property.kind && type !== "SwitchParameter"
    ? { is: "property", property }
    : null;
}

/** What names a request together with the queue in which it lies. */
const identityWithQueue = new Set(["RequestGuid", "MailboxGuid"]);

/** `-AddExchangeLocation` and `-RemoveExchangeLocation` of a list that is called ExchangeLocation. */
function listChangeOf(definition: NounDefinition, parameter: string): ParameterRuleDetails | null {
  const [, verb, name] = /^(Add|Remove)([A-Z].+)$/.exec(parameter) ?? [];
  const property = name === undefined ? null : propertyNamed(definition, name);
  if (property?.kind?.form !== "list" || property.rule.derive) return null;
  return verb === "Add" ? { add: property.name } : { remove: property.name };
}

/** Passwords and credentials are used once and can be read nowhere. */
const secretTypes = new Set(["PSCredential", "SecureString"]);
const oneTimeInput: ParameterRuleDetails = { accepted: "It is used once and shown nowhere." };

/** Get- selects, the others change. */
function servesVerb(verb: string, { selects, selection, ...changes }: ParameterRuleDetails): boolean {
  if (changes.accepted !== undefined) return true;
  return verb === "Get" ? selects !== undefined || selection !== undefined : Object.keys(changes).length > 0;
}

/** Name is the object's own; what is computed is never set. */
function takesValues(verb: string, { name, kind, rule }: NounProperty): boolean {
  if (verb === "Get" || name === "Name" || kind === null || rule.derive) return false;
  return !(verb === "New" && rule.writable === "set") && !(verb === "Set" && rule.writable === "new");
}

function isServable(name: EngineParameter, { kind, rows }: NounDefinition): boolean {
  if (name === "Server") return kind === "perServer";
  // Facets of mailboxes and accounts are found by their owners' names.
  if (name === "Anr") return rows === "Recipient" || rows === "Mailbox" || rows === "User";
  if (name === "OrganizationalUnit") return rows === "Recipient";
  return true;
}

function isUnmodelled(verb: string, { notModelled }: ParameterRuleDetails): boolean {
  return typeof notModelled === "object" ? verb in notModelled : notModelled !== undefined;
}

/** Why a parameter of a verb is not modelled; null where it is, or nothing is said of it. */
export function reasonNotModelled(verb: string, { notModelled }: ParameterRuleDetails): string | null {
  if (typeof notModelled === "object") return notModelled[verb] ?? null;
  return typeof notModelled === "string" ? notModelled : null;
}
