/** The arguments of one of PowerShell's attributes; null: it is none of them, or those are not judged. */
export function attributeArguments(
  name: string,
): { readonly attribute: string; readonly names: readonly string[] } | null {
  const attribute = attributeNames.find((each) => each.toLowerCase() === plainName(name));
  const names = attribute === undefined ? null : attributes[attribute];
  return attribute === undefined || names === null ? null : { attribute, names };
}

function plainName(name: string): string {
  return name
    .toLowerCase()
    .replace(/^(?:system\.management\.automation\.)/, "")
    .replace(/attribute$/, "");
}

const validation = ["ErrorMessage", "TypeId"];

/** PowerShell's attributes, with the names of their arguments in both editions; null: those are not judged. */
const attributes: Readonly<Record<string, readonly string[] | null>> = {
  Alias: [],
  AllowEmptyCollection: [],
  AllowEmptyString: [],
  AllowNull: [],
  ArgumentCompleter: null,
  CmdletBinding: [
    "ConfirmImpact",
    "DefaultParameterSetName",
    "HelpUri",
    "PositionalBinding",
    "RemotingCapability",
    "SupportsPaging",
    "SupportsShouldProcess",
    "SupportsTransactions",
  ],
  OutputType: ["ParameterSetName", "ProviderCmdlet"],
  Parameter: [
    "DontShow",
    "HelpMessage",
    "HelpMessageBaseName",
    "HelpMessageResourceId",
    "Mandatory",
    "ParameterSetName",
    "Position",
    "ValueFromPipeline",
    "ValueFromPipelineByPropertyName",
    "ValueFromRemainingArguments",
    "ExperimentName",
    "ExperimentAction",
  ],
  PSDefaultValue: ["Value", "Help"],
  SupportsWildcards: [],
  ValidateCount: validation,
  ValidateDrive: null,
  ValidateLength: validation,
  ValidateNotNull: validation,
  ValidateNotNullOrEmpty: validation,
  ValidatePattern: [...validation, "Options"],
  ValidateRange: validation,
  ValidateScript: validation,
  ValidateSet: [...validation, "IgnoreCase"],
  ValidateUserDrive: null,
};

/** How many values the constructors of an attribute of PowerShell's take in either edition; null for one that takes any number, and for others. */
export function attributeCounts(name: string): readonly [least: number, most: number] | null {
  const attribute = attributeNames.find((each) => each.toLowerCase() === plainName(name));
  return attribute === undefined || attributes[attribute] === null ? null : (taken[attribute] ?? [0, 0]);
}

/** The attributes that take values without a name (source: reflection in PowerShell 7; ValidateRange takes one word there alone). */
const taken: Readonly<Record<string, readonly [number, number]>> = {
  Alias: [0, Number.POSITIVE_INFINITY],
  OutputType: [0, Number.POSITIVE_INFINITY],
  ValidateCount: [2, 2],
  ValidateLength: [2, 2],
  ValidatePattern: [1, 1],
  ValidateRange: [1, 2],
  ValidateScript: [1, 1],
  ValidateSet: [1, Number.POSITIVE_INFINITY],
};

export const attributeNames: readonly string[] = Object.keys(attributes);
