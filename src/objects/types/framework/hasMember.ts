import type { PerEdition } from "../../../diag/Edition.ts";
import { frameworkType } from "./frameworkTypes.ts";

const transports = ["Clone", "CreateClientSessionTransportManager"];

function words(text: string): string[] {
  return text.split(/\s+/);
}

/** Members of PowerShell's own types that came after 5.1: metadata of 7.6 that PowerShell Standard 5.1 has not. */
const ofPowerShell: ReadonlyMap<string, ReadonlySet<string>> = new Map(
  Object.entries({
    "Microsoft.PowerShell.ConsoleHost+ConsoleColorProxy": ["ErrorAccentColor", "FormatAccentColor"],
    "Microsoft.PowerShell.Cim.CimInstanceAdapter": ["GetFirstPropertyOrDefault"],
    "Microsoft.PowerShell.Commands.ByteCollection": ["Offset64", "HexOffset", "Label", "HexBytes", "Ascii"],
    "Microsoft.PowerShell.Commands.DebugJobCommand": ["BreakAll"],
    "Microsoft.PowerShell.Commands.ForEachObjectCommand": words(
      "AsJob Dispose Parallel ThrottleLimit TimeoutSeconds UseNewRunspace",
    ),
    "Microsoft.PowerShell.Commands.GetCommandCommand": words(
      "ExcludeModule FuzzyMinimumDistance UseAbbreviationExpansion UseFuzzyMatching",
    ),
    "Microsoft.PowerShell.Commands.GetModuleCommand": ["SkipEditionCheck"],
    "Microsoft.PowerShell.Commands.GenericMeasureInfo": ["StandardDeviation"],
    "Microsoft.PowerShell.Commands.GenericObjectMeasureInfo": ["StandardDeviation"],
    "Microsoft.PowerShell.Commands.HistoryInfo": ["Duration"],
    "Microsoft.PowerShell.Commands.ImportModuleCommand": ["SkipEditionCheck", "UseWindowsPowerShell"],
    "Microsoft.PowerShell.Commands.MatchInfo": ["ToEmphasizedString"],
    "Microsoft.PowerShell.Commands.NewModuleManifestCommand": words(
      "ExternalModuleDependencies Prerelease RequireLicenseAcceptance",
    ),
    "Microsoft.PowerShell.Commands.NewPSSessionCommand": ["UseWindowsPowerShell"],
    "Microsoft.PowerShell.Commands.StartJobCommand": ["WorkingDirectory"],
    "Microsoft.PowerShell.Commands.UpdatableHelpCommandBase": ["Scope"],
    "Microsoft.PowerShell.Commands.WebRequestSession": ["MaximumRetryCount", "RetryIntervalInSeconds"],
    "Microsoft.PowerShell.Commands.WhereObjectCommand": ["Not"],
    "System.Management.Automation.CommandBreakpoint": ["new"],
    "System.Management.Automation.CommandInvocationIntrinsics": ["LocationChangedAction"],
    "System.Management.Automation.Debugger": words(
      `DisableBreakpoint EnableBreakpoint GetBreakpoint GetBreakpoints RemoveBreakpoint SetCommandBreakpoint
      SetLineBreakpoint SetVariableBreakpoint`,
    ),
    "System.Management.Automation.Host.PSHostUserInterface": ["GetFormatStyleString", "GetOutputString"],
    "System.Management.Automation.HostUtilities": ["RenderFeedback"],
    "System.Management.Automation.Internal.CommonParameters": ["ProgressAction"],
    "System.Management.Automation.InvocationInfo": ["Statement"],
    "System.Management.Automation.Language.AstVisitor": ["DefaultVisit"],
    "System.Management.Automation.Language.AstVisitor2": ["VisitPipelineChain", "VisitTernaryExpression"],
    "System.Management.Automation.Language.DefaultCustomAstVisitor": ["DefaultVisit"],
    "System.Management.Automation.Language.DefaultCustomAstVisitor2": ["VisitPipelineChain", "VisitTernaryExpression"],
    "System.Management.Automation.Language.ICustomAstVisitor": ["DefaultVisit"],
    "System.Management.Automation.Language.ICustomAstVisitor2": ["VisitPipelineChain", "VisitTernaryExpression"],
    "System.Management.Automation.Language.IndexExpressionAst": ["NullConditional"],
    "System.Management.Automation.Language.InvokeMemberExpressionAst": ["GenericTypeArguments", "NullConditional"],
    "System.Management.Automation.Language.MemberExpressionAst": ["NullConditional"],
    "System.Management.Automation.Language.PipelineAst": ["Background"],
    "System.Management.Automation.Language.ScriptBlockAst": ["CleanBlock"],
    "System.Management.Automation.LanguagePrimitives": ["IsObjectEnumerable", "TryCompare"],
    "System.Management.Automation.LineBreakpoint": ["new"],
    "System.Management.Automation.ModuleIntrinsics": ["GetPSModulePath"],
    "System.Management.Automation.ParameterAttribute": ["ExperimentName", "ExperimentAction"],
    "System.Management.Automation.PowerShell": [
      "InvokeAsync",
      "StopAsync",
      "static powershell Create(runspace runspace)",
    ],
    "System.Management.Automation.Provider.CmdletProvider": ["ItemSeparator", "AltItemSeparator"],
    "System.Management.Automation.ProviderInfo": ["VolumeSeparatedByColon", "ItemSeparator", "AltItemSeparator"],
    "System.Management.Automation.ProxyCommand": ["GetClean"],
    "System.Management.Automation.PSDebugContext": ["Trigger"],
    "System.Management.Automation.PSDriveInfo": ["VolumeSeparatedByColon"],
    "System.Management.Automation.PSPropertyAdapter": ["GetFirstPropertyOrDefault"],
    "System.Management.Automation.Runspaces.ContainerConnectionInfo": transports,
    "System.Management.Automation.Runspaces.NamedPipeConnectionInfo": [...transports, "CustomPipeName"],
    "System.Management.Automation.Runspaces.PSSession": ["Create", "Transport"],
    "System.Management.Automation.Runspaces.RunspaceConnectionInfo": transports,
    "System.Management.Automation.Runspaces.WSManConnectionInfo": transports,
    "System.Management.Automation.SteppablePipeline": ["Clean"],
    "System.Management.Automation.PSModuleInfo": ["ExperimentalFeatures"],
    "System.Management.Automation.ValidateDriveAttribute": ["ValidRootDrives"],
    "System.Management.Automation.ValidatePatternAttribute": ["ErrorMessage"],
    "System.Management.Automation.ValidateScriptAttribute": ["ErrorMessage"],
    "System.Management.Automation.ValidateSetAttribute": ["ErrorMessage"],
    "System.Management.Automation.VariableBreakpoint": ["new"],
    "System.Management.Automation.VerbsLifecycle": ["Build", "Deploy"],
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

/** Members of PowerShell's own types that 5.1 alone has. */
const ofWindowsPowerShell: ReadonlyMap<string, string> = new Map([
  ["System.Management.Automation.PSModuleInfo", "ExportedWorkflows"],
]);

/** Whether the .NET of an edition has a member of a type that is given by its generic name; constructors are named "new". */
export const hasMember: PerEdition<(name: string, signature: string, type: string) => boolean> = {
  Desktop: isInFramework,
  Core: (name, _, type) => ofWindowsPowerShell.get(type) !== name,
};

/** Whether an edition's type data has a member. */
export const hasTypeData: PerEdition<(name: string) => boolean> = {
  Desktop: (name) => !ofTypeData.has(name),
  Core: () => true,
};
