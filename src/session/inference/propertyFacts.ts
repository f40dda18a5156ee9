import type { HeldValue } from "../../command/HeldValue.ts";
import { nounFacts, propertyNamed } from "../../world/nouns/declaration/nounFacts.ts";
import { nounNamed } from "../../world/nouns/nounNamed.ts";
import { nowhere, type ScriptForm, ValueFault, type ValueKind } from "../../world/values/ValueKind.ts";
import { kindNamed } from "../../world/values/valueKinds.ts";

/** What a property of an Exchange noun's objects holds; null where its kind does not say it. */
export function propertyValue(noun: string, property: string): HeldValue | null {
  const kind = kindOf(noun, property);
  return kind === null ? null : valueOf(kind, isObserved(noun));
}

/** Whether a property of an Exchange noun's objects is known to hold a list. */
export function holdsList(noun: string, property: string): boolean {
  return kindOf(noun, property)?.item !== undefined;
}

/** What a setting takes, in words, where a text cannot become one; null where it can, or that is not known. */
export function settingRefusal(noun: string, setting: string, type: string, text: string): string | null {
  const whole = kindOf(noun, setting) ?? kindNamed(type.replace(/^.*\./, ""));
  const kind = whole?.item ?? whole;
  const said = kind === null ? undefined : saidOf(kind);
  if (kind === null || said === undefined) return null;
  try {
    kind.parse(text, nowhere);
    return null;
  } catch (error) {
    if (error instanceof ValueFault) return said;
    throw error;
  }
}

function kindOf(noun: string, property: string): ValueKind | null {
  const definition = nounNamed(noun);
  return definition === null ? null : (propertyNamed(definition, property)?.kind ?? null);
}

function isObserved(noun: string): boolean {
  const definition = nounNamed(noun);
  return definition !== null && nounFacts(definition).observed;
}

/** How scripts hold values that are of .NET's own types. */
const typesOfForms: Partial<Record<ScriptForm, string>> = {
  boolean: "System.Boolean",
  dateTime: "System.DateTime",
  guid: "System.Guid",
  string: "System.String",
  timeSpan: "System.TimeSpan",
  uri: "System.Uri",
  utcDateTime: "System.DateTime",
  version: "System.Version",
};

function valueOf(kind: ValueKind, isSeen: boolean): HeldValue | null {
  // Where nobody has seen an object, text stands for every type that is not known.
  if (kind.form === "string" && !isSeen) return null;
  const type = typesOfForms[kind.form];
  if (type !== undefined) return { is: "type", type };
  if (kind.form !== "product" || kind.members === undefined) return null;
  return {
    is: "members",
    kind: kind.name,
    members: Object.keys(kind.members).map(nameIn),
    methods: Object.keys(kind.members)
      .filter((signature) => signature.includes("("))
      .map(nameIn),
    inner: kind.inner === undefined ? null : valueOf(kind.inner, isSeen),
  };
}

/** "int Major {get;}", "ulong ToMB()" */
function nameIn(signature: string): string {
  return /(\w+)\s*(?:\(|\{)/.exec(signature)?.[1] ?? signature;
}

/** What kinds take whose texts are told apart by their form alone. */
const words: Readonly<Record<string, string>> = {
  ByteQuantifiedSize: "a size",
  EdbFilePath: "a full path that ends with .edb",
  EnhancedTimeSpan: "a span of time",
  IPRange: "an address or a range of them",
  ProxyAddress: "an address",
  SmtpAddress: "an address",
  SmtpDomain: "a domain",
  SmtpDomainWithSubdomains: "a domain",
};

function saidOf({ name, inner }: ValueKind): string | undefined {
  const own = words[(inner ?? { name }).name];
  return inner === undefined || own === undefined ? own : `${own} or Unlimited`;
}
