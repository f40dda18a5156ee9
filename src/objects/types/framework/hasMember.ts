import type { PerEdition } from "../../../diag/Edition.ts";
import { frameworkType } from "./frameworkTypes.ts";

/** Members of PowerShell's own types that came after 5.1. */
const ofPowerShell: ReadonlyMap<string, ReadonlySet<string>> = new Map(
  Object.entries({
    "Microsoft.PowerShell.ConsoleHost+ConsoleColorProxy": ["ErrorAccentColor", "FormatAccentColor"],
    "Microsoft.PowerShell.Commands.ByteCollection": ["Offset64", "HexOffset", "Label", "HexBytes", "Ascii"],
    "Microsoft.PowerShell.Commands.GenericMeasureInfo": ["StandardDeviation"],
    "Microsoft.PowerShell.Commands.GenericObjectMeasureInfo": ["StandardDeviation"],
    "Microsoft.PowerShell.Commands.HistoryInfo": ["Duration"],
    "Microsoft.PowerShell.Commands.WebRequestSession": ["MaximumRetryCount", "RetryIntervalInSeconds"],
    "System.Management.Automation.InvocationInfo": ["Statement"],
    "System.Management.Automation.Language.IndexExpressionAst": ["NullConditional"],
    "System.Management.Automation.Language.InvokeMemberExpressionAst": ["GenericTypeArguments", "NullConditional"],
    "System.Management.Automation.Language.MemberExpressionAst": ["NullConditional"],
    "System.Management.Automation.Language.PipelineAst": ["Background"],
    "System.Management.Automation.Language.ScriptBlockAst": ["CleanBlock"],
    "System.Management.Automation.LanguagePrimitives": ["TryCompare"],
    "System.Management.Automation.ParameterAttribute": ["ExperimentName", "ExperimentAction"],
    "System.Management.Automation.PowerShell": [
      "InvokeAsync",
      "StopAsync",
      "static powershell Create(runspace runspace)",
    ],
    "System.Management.Automation.Provider.CmdletProvider": ["ItemSeparator", "AltItemSeparator"],
    "System.Management.Automation.ProviderInfo": ["VolumeSeparatedByColon", "ItemSeparator", "AltItemSeparator"],
    "System.Management.Automation.PSDriveInfo": ["VolumeSeparatedByColon"],
    "System.Management.Automation.Runspaces.PSSession": ["Transport"],
    "System.Management.Automation.PSModuleInfo": ["ExperimentalFeatures"],
    "System.Management.Automation.ValidateDriveAttribute": ["ValidRootDrives"],
    "System.Management.Automation.ValidatePatternAttribute": ["ErrorMessage"],
    "System.Management.Automation.ValidateScriptAttribute": ["ErrorMessage"],
    "System.Management.Automation.ValidateSetAttribute": ["ErrorMessage"],
  }).map(([type, names]) => [type, new Set(names)]),
);

/** Members of PowerShell's type data that came after 5.1. */
const ofTypeData: ReadonlySet<string> = new Set([
  "LastWriteTimeString",
  "LengthString",
  "LinkTarget",
  "ModeWithoutHardLink",
  "NameString",
  "ResolvedTarget",
]);

/** What only signatures of later years have: these types. */
const laterTypes = new RegExp(
  [
    String.raw`\bSystem\.(?:(?:ReadOnly)?(?:Span|Memory)\[|Text\.(?:Rune|CompositeFormat)\b|DateOnly\b|TimeOnly\b|Index\b|Range\b)`,
    String.raw`\bSystem\.(?:U?Int128\b|Half\b|Buffers\.|TimeProvider\b|Threading\.NamedWaitHandleOptions\b)`,
    String.raw`\bSystem\.IO\.(?:EnumerationOptions|FileStreamOptions|UnixFileMode)\b|InterpolatedStringHandler\b`,
  ].join("|"),
);

function isInFramework(name: string, signature: string, type: string): boolean {
  const lacks = frameworkType(type)?.lacks ?? ofPowerShell.get(type);
  return !lacks?.has(name) && !lacks?.has(signature) && !laterTypes.test(signature);
}

/** Whether the .NET of an edition has a member of a type that is given by its generic name; constructors are named "new". */
export const hasMember: PerEdition<(name: string, signature: string, type: string) => boolean> = {
  Desktop: isInFramework,
  Core: () => true,
};

/** Whether an edition's type data has a member. */
export const hasTypeData: PerEdition<(name: string) => boolean> = {
  Desktop: (name) => !ofTypeData.has(name),
  Core: () => true,
};
