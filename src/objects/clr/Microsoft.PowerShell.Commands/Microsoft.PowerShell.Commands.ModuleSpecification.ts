import type { PerEdition } from "../../../diag/Edition.ts";
import { convertTo } from "../../convert/convertTo.ts";
import { argumentInvalid, argumentNull } from "../../errors/argumentChecks.ts";
import { ErrorRecord } from "../../errors/ErrorRecord.ts";
import { ClrException, clrException, PSError } from "../../errors/PSError.ts";
import { notModelled } from "../../errors/runtimeError.ts";
import { edition } from "../../host/edition.ts";
import { toText } from "../../ops/toText.ts";
import type { ClrType } from "../../types/ClrType.ts";
import { defineClr } from "../../types/defineClr.ts";
import { lazyType } from "../../types/lazyType.ts";
import { typeByName } from "../../types/typeRegistry.ts";
import { ClrObject } from "../../values/ClrObject.ts";
import type { Dictionary } from "../../values/collections/Dictionary.ts";
import { Hashtable } from "../../values/collections/Hashtable.ts";
import type { PSReference } from "../../values/PSReference.ts";

/** A module by name and, where the wish goes further, by version: @{ ModuleName = 'Lab'; ModuleVersion = '1.2' }. */
export class ModuleSpecification extends ClrObject {
  constructor(
    readonly name: string,
    readonly version: string | null = null,
    readonly maximumVersion: string | null = null,
    readonly requiredVersion: string | null = null,
    readonly guid: string | null = null,
  ) {
    super();
  }

  get clrType(): ClrType {
    return specificationType();
  }
}

const specificationType = lazyType("Microsoft.PowerShell.Commands.ModuleSpecification");

/** The members of such a hashtable, and what their values must be. */
const memberTypes: ReadonlyMap<string, string | null> = new Map([
  ["modulename", null],
  ["moduleversion", "System.Version"],
  ["maximumversion", null],
  ["requiredversion", "System.Version"],
  ["guid", "System.Guid"],
]);

/** The value as the member's type; what cannot be one is an exception of the constructor's own. */
function converted(value: unknown, type: string): unknown {
  try {
    return convertTo(value, typeByName(type));
  } catch (error) {
    if (!(error instanceof PSError)) throw error;
    const thrown = clrException("System.Management.Automation.PSInvalidCastException", error.record.message);
    thrown.exception.errorRecord = new ErrorRecord(thrown.exception, error.record.errorId, "InvalidArgument", null);
    throw thrown;
  }
}

function fromTable(table: Dictionary): ModuleSpecification {
  const found = new Map<string, string>();
  const unknown: string[] = [];
  for (const { key, value } of table.entries()) {
    const name = toText(key).toLowerCase();
    const type = memberTypes.get(name);
    if (type === undefined) unknown.push(`'${toText(key)}'`);
    else found.set(name, toText(type === null ? value : converted(value, type)));
  }
  const names = (...keys: readonly string[]) => keys.every((key) => found.has(key));
  if (unknown.length > 0)
    throw clrException(
      "System.ArgumentException",
      `The hashtable describing a module contains one or more members that are not valid. The valid members are (ModuleName, ModuleVersion, RequiredVersion, GUID). Remove the members that are not valid (${unknown.join(",")}), then try again.`,
    );
  const name = found.get("modulename");
  if (name === undefined)
    throw clrException(
      "System.MissingMemberException",
      "The 'ModuleName' member does not exist in the hashtable that describes this module.",
    );
  if (!["moduleversion", "maximumversion", "requiredversion"].some((key) => found.has(key)))
    throw clrException(
      "System.MissingMemberException",
      "The 'ModuleVersion', 'MaximumVersion' and 'RequiredVersion' members do not exist in the hashtable that describes this module. One of these three members must exist, and be assigned a version number in the format 'n.n.n.n'.",
    );
  if (names("moduleversion", "requiredversion") || names("maximumversion", "requiredversion"))
    throw clrException(
      "System.ArgumentException",
      `The parameters ${found.has("moduleversion") ? "ModuleVersion" : "MaximumVersion"} and RequiredVersion cannot be used together. Please specify only one parameter.`,
    );
  const part = (key: string) => found.get(key) ?? null;
  return new ModuleSpecification(
    name,
    part("moduleversion"),
    part("maximumversion"),
    part("requiredversion"),
    part("guid"),
  );
}

/** A bare name, or the hashtable that would ask for the same. */
function specificationText(self: ModuleSpecification): string {
  const parts: [string, string | null][] = [
    ["ModuleVersion", self.version],
    ["MaximumVersion", self.maximumVersion],
    ["RequiredVersion", self.requiredVersion],
  ];
  const written = parts.flatMap(([name, value]) => (value === null ? [] : [`${name} = '${value}'`]));
  if (self.guid !== null) written.unshift(`Guid = '{${self.guid}}' `);
  return written.length === 0 ? self.name : `@{ ModuleName = '${self.name}'; ${written.join("; ")} }`;
}

const member = /\s*([A-Za-z]+)\s*=\s*(?:'((?:[^']|'')*)'|"([^"$`]*)")\s*(?:;|\n|$)/y;

/** What a text asks for: a name, or a table whose values are literal texts. */
function fromText(text: string): ModuleSpecification | null {
  if (!text.startsWith("@{")) return new ModuleSpecification(text);
  if (!text.trimEnd().endsWith("}")) return null;
  const body = text.trimEnd().slice(2, -1).trimEnd();
  const table = new Hashtable(false, 0, null);
  for (member.lastIndex = 0; member.lastIndex < body.length; ) {
    const match = member.exec(body);
    if (match === null) throw notModelled("A module specification whose values are no literal texts");
    table.set(match[1], match[2]?.replaceAll("''", "'") ?? match[3]);
  }
  try {
    return fromTable(table);
  } catch (error) {
    if (error instanceof ClrException) return null;
    throw error;
  }
}

function tryParse(text: string | null, result: PSReference): boolean {
  result.value = text === null || text === "" ? null : fromText(text);
  return result.value !== null;
}

const versionOf = (text: string | null) => (text === null ? null : convertTo(text, typeByName("System.Version")));

const nameless: PerEdition<() => ClrException> = {
  Desktop: () => argumentNull("moduleName"),
  Core: () => argumentInvalid("The value cannot be an empty string.", "moduleName"),
};

export default defineClr<ModuleSpecification>({
  constructors: {
    "(string)": (name: string) => {
      if (name === "") throw nameless[edition()]();
      return new ModuleSpecification(name);
    },
    "(hashtable)": fromTable,
  },
  statics: {
    TryParse: tryParse,
  },
  properties: {
    Name: (self) => self.name,
    Guid: ({ guid }) => (guid === null ? null : convertTo(guid, typeByName("System.Guid"))),
    Version: (self) => versionOf(self.version),
    MaximumVersion: (self) => self.maximumVersion,
    RequiredVersion: (self) => versionOf(self.requiredVersion),
  },
  toText: specificationText,
});
