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

export const attributeNames: readonly string[] = Object.keys(attributes);
