/** What a hashtable that names a module may hold, and which of its values are versions. */
const members = ["modulename", "moduleversion", "requiredversion", "maximumversion", "guid"] as const;
const versions: readonly string[] = ["moduleversion", "requiredversion"];

/** One entry of such a table as it is written. */
export interface SpecificationEntry {
  readonly key: string;
  readonly value: string;
}

/**
 * Why a table names no module, in the words of the conversion to a ModuleSpecification; null where it names one. What
 * cannot be converted is found before what is missing.
 */
export function specificationFault(entries: readonly SpecificationEntry[]): string | null {
  for (const { key, value } of entries) {
    const name = key.toLowerCase();
    if (versions.includes(name) && !isVersion(value))
      return cannotConvert(value, "System.Version", versionFault(value));
    if (name === "guid" && !isGuid(value)) return cannotConvert(value, "System.Guid", "Unrecognized Guid format.");
  }
  const foreign = entries.filter(({ key }) => !members.some((name) => name === key.toLowerCase()));
  if (foreign.length > 0) {
    const names = foreign.map(({ key }) => `'${key}'`).join(",");
    return `The hashtable describing a module contains one or more members that are not valid. The valid members are (ModuleName, ModuleVersion, RequiredVersion, GUID). Remove the members that are not valid (${names}), then try again.`;
  }
  const has = (name: (typeof members)[number]) => entries.some(({ key }) => key.toLowerCase() === name);
  if (!has("modulename")) return "The 'ModuleName' member does not exist in the hashtable that describes this module.";
  if (!has("moduleversion") && !has("requiredversion") && !has("maximumversion"))
    return "The 'ModuleVersion', 'MaximumVersion' and 'RequiredVersion' members do not exist in the hashtable that describes this module. One of these three members must exist, and be assigned a version number in the format 'n.n.n.n'.";
  const limit = has("moduleversion") ? "ModuleVersion" : has("maximumversion") ? "MaximumVersion" : null;
  if (limit !== null && has("requiredversion"))
    return `The parameters ${limit} and RequiredVersion cannot be used together. Please specify only one parameter.`;
  return null;
}

/** The sentence of the parse error about such a table: what could not become a specification, and why. */
export function specificationConversion(reason: string): string {
  return `Cannot convert value "System.Collections.Hashtable" to type "Microsoft.PowerShell.Commands.ModuleSpecification". Error: "${reason}"`;
}

function cannotConvert(value: string, type: string, reason: string): string {
  return `Cannot convert value "${value}" to type "${type}". Error: "${reason}"`;
}

function isVersion(text: string): boolean {
  return /^\s*\d+(\.\d+){1,3}\s*$/.test(text);
}

function versionFault(text: string): string {
  const parts = text.split(".");
  if (parts.length < 2 || parts.length > 4)
    return "Version string portion was too short or too long. (Parameter 'input')";
  const wrong = parts.find((part) => !/^\s*\d+\s*$/.test(part)) ?? "";
  return `The input string '${wrong}' was not in a correct format.`;
}

function isGuid(text: string): boolean {
  return /^[{(]?[0-9a-f]{8}-?([0-9a-f]{4}-?){3}[0-9a-f]{12}[})]?$/i.test(text.trim());
}
