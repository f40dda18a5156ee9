import type { CatalogueParameter } from "../../../../src/command/catalogue/catalogue.ts";
import type { NounProperty } from "../../../../src/world/nouns/declaration/nounFacts.ts";
import { parameterRule, propertyNamed } from "../../../../src/world/nouns/declaration/nounMembers.ts";
import type { NounDefinition } from "../../../../src/world/nouns/defineNoun.ts";
import { nounNamed } from "../../../../src/world/nouns/nounNamed.ts";
import { nowhere, type ValueKind } from "../../../../src/world/values/ValueKind.ts";

/** What a parameter of a noun's cmdlet does, in our words, from the noun's declaration; "" where it says nothing. */
export function nounParameterText(command: string, { name, type }: CatalogueParameter): string {
  const dash = command.indexOf("-");
  const definition = dash < 0 ? null : nounNamed(command.slice(dash + 1));
  if (!definition) return "";
  const verb = command.slice(0, dash);
  const general = Object.hasOwn(generalTexts, name) ? generalTexts[name] : undefined;
  if (general) return general(definition);
  if (type === "PSCredential" || type === "SecureString") return "Used once and shown nowhere.";
  const rule = parameterRule(definition, name);
  const target = typeof rule === "string" ? rule : (rule?.add ?? rule?.remove ?? name);
  const property = propertyNamed(definition, target);
  if (!property?.kind) return "";
  const form = formText(property.kind, property);
  if (verb === "Get") return `Shows only those whose ${target} has this value. ${form}`.trim();
  if (typeof rule === "object" && rule.add !== undefined) return `Adds to the list ${target}. ${form}`.trim();
  if (typeof rule === "object" && rule.remove !== undefined)
    return `Takes away from the list ${target}. ${form}`.trim();
  return [`Sets ${target}.`, form, initialText(property)].filter((part) => part !== "").join(" ");
}

const generalTexts: Readonly<Record<string, (definition: NounDefinition) => string>> = {
  Identity: identityText,
  DomainController: () => "The domain controller to ask; it must be the organisation's.",
  Filter: () =>
    "Which objects are meant: comparisons of properties with -eq, -ne, -like, -notlike, -gt, -ge, -lt, -le, put together with -and, -or, -not.",
  ResultSize: () => "How many objects come at most: a number, or Unlimited.",
  SortBy: () => "The property by which the objects are sorted.",
  Anr: () => "The beginning of a name, display name, alias or address.",
  OrganizationalUnit: () => "The unit in which the account lies.",
  Force: () => "No question is asked.",
  IgnoreDefaultScope: () => "The whole forest is meant; one domain is all that there is.",
};

function identityText({ called, identity = [], kind }: NounDefinition): string {
  if (kind === "singleton") return `The ${called}; there is one only.`;
  const words = ["name", "GUID", "distinguished name", ...identity];
  return `The ${called} that is meant, by ${words.slice(0, -1).join(", ")} or ${words.at(-1)}.`;
}

/** How a value of a kind is written. */
function formText(kind: ValueKind, { references }: NounProperty): string {
  if (kind.item)
    return `A list${kind.item.name === "ADObjectId" ? ` of ${namesOf(references)}` : ""}; @{Add=...; Remove=...} changes single items.`;
  if (kind.inner) return `${formOf(kind.inner.name)}, or Unlimited.`;
  if (kind.name === "ADObjectId") return `The name of ${namesOf(references)}.`;
  const form = formOf(kind.name);
  return form === "" ? "" : `${form}.`;
}

function formOf(kind: string): string {
  return Object.hasOwn(forms, kind) ? forms[kind] : "";
}

const forms: Readonly<Record<string, string>> = {
  Boolean: "$true or $false",
  ByteQuantifiedSize: "A size such as 250MB",
  EnhancedTimeSpan: "A span of time such as 14.00:00:00, or a number of days",
  DateTime: "A date and time",
  SmtpAddress: "An e-mail address",
  SmtpDomain: "A mail domain",
  SmtpDomainWithSubdomains: "A mail domain, with *. in front for its subdomains too",
  Fqdn: "The full name of a host",
  Uri: "An address of the web",
  Int32: "A whole number",
  UInt32: "A whole number, not below 0",
  IPAddress: "An IP address",
  Schedule: "Days and times, such as Mon.1:00 AM-Mon.5:00 AM",
};

function namesOf(references: readonly string[]): string {
  const called = references.map((noun) => nounNamed(noun)?.called).filter((each) => each !== undefined);
  return called.length === 0 ? "an object" : `objects of the kind ${called[0]}`;
}

function initialText({ kind, initial, rule }: NounProperty): string {
  const value = rule.default !== undefined && typeof rule.default !== "function" ? rule.default : initial;
  if (!kind || value === null || value === "" || (Array.isArray(value) && value.length === 0)) return "";
  return kind.item ? "" : `At first it is ${kind.text(value, nowhere)}.`;
}
