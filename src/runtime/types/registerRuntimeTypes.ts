import { once } from "../../base/once.ts";
import type { NamedClr } from "../../objects/types/defineClr.ts";
import { registerBuiltInMembers } from "../../objects/types/typeData/builtInMembers.ts";
import { registerTypeLater } from "../../objects/types/typeRegistry.ts";

const space = "System.Management.Automation";

/** Makes the types of the runtime's own values known; once per process, and a file is loaded when the first of its types is named. */
export const registerRuntimeTypes = once((): void => {
  for (const [load, names] of files) {
    const definitions = once(() => definitionsIn(load()));
    for (const name of names.split(" ")) {
      const fullName = name.startsWith("=") ? name.slice(1) : `${space}.${name}`;
      registerTypeLater(fullName, () => definitions().get(fullName) as NamedClr);
    }
  }
  registerTypeLater("System.Console", () =>
    (require("./host/consoleType.ts") as typeof import("./host/consoleType.ts")).consoleType(),
  );
  const members = () => require("./commands/commandMembers.ts") as typeof import("./commands/commandMembers.ts");
  for (const name of ["CommandInfo", "CmdletInfo", "ParameterSetMetadata"] as const)
    registerBuiltInMembers(`${space}.${name}`, () => members().commandMembers[name]);
});

/** The types that a file exports, alone or in lists, by name. */
function definitionsIn(exports: object): ReadonlyMap<string, NamedClr> {
  const definitions = (Object.values(exports).flat() as unknown[]).filter(isDefinition);
  return new Map(definitions.map((definition) => [definition.name, definition]));
}

function isDefinition(value: unknown): value is NamedClr {
  return typeof value === "object" && value !== null && "name" in value;
}

/** Types by the file that defines them, in the namespace of the engine, or with "=" and the full name. */
const files: readonly (readonly [load: () => object, names: string])[] = [
  [
    () => require("./commands/attributeTypes.ts") as object,
    "=System.Attribute IValidateSetValuesGenerator IArgumentCompleter CachedValidValuesGeneratorBase Internal.CmdletMetadataAttribute Internal.ParsingBaseAttribute CmdletCommonMetadataAttribute NullValidationAttributeBase ValidateNotNullOrAttributeBase ParameterAttribute CmdletBindingAttribute CmdletAttribute AliasAttribute ValidateSetAttribute ValidateRangeAttribute ValidatePatternAttribute ValidateScriptAttribute ValidateLengthAttribute ValidateCountAttribute ValidateDriveAttribute ValidateUserDriveAttribute ValidateTrustedDataAttribute ValidateNotNullAttribute ValidateNotNullOrEmptyAttribute ValidateNotNullOrWhiteSpaceAttribute AllowNullAttribute AllowEmptyStringAttribute AllowEmptyCollectionAttribute DscResourceAttribute DscPropertyAttribute DscLocalConfigurationManagerAttribute SupportsWildcardsAttribute CredentialAttribute ArgumentTypeConverterAttribute PSTypeNameAttribute PSDefaultValueAttribute OutputTypeAttribute ArgumentCompleterAttribute ArgumentToEncodingTransformationAttribute ArgumentEncodingCompletionsAttribute ArgumentCompletionsAttribute =System.ObsoleteAttribute =System.Diagnostics.CodeAnalysis.SuppressMessageAttribute",
  ],
  [
    () => require("./commands/commandInfos.ts") as object,
    "CommandInfo FunctionInfo FilterInfo WorkflowInfo CmdletInfo AliasInfo ApplicationInfo ExternalScriptInfo ScriptInfo",
  ],
  [() => require("./commands/commandLookupType.ts") as object, "CommandLookupEventArgs"],
  [() => require("./commands/commandMetadataType.ts") as object, "CommandMetadata"],
  [
    () => require("./commands/commandParameterTypes.ts") as object,
    "ParameterMetadata ParameterSetMetadata CommandParameterSetInfo CommandParameterInfo PSTypeName",
  ],
  [() => require("./commands/pagingParameters.ts") as object, "PagingParameters"],
  [
    () => require("./commands/parameterTypes.ts") as object,
    "PSBoundParametersDictionary RuntimeDefinedParameter RuntimeDefinedParameterDictionary",
  ],
  [() => require("./commands/proxyCommandType.ts") as object, "ProxyCommand"],
  [() => require("./commands/scriptCmdlet.ts") as object, "PSScriptCmdlet"],
  [() => require("./host/consoleColors.ts") as object, "=Microsoft.PowerShell.ConsoleHost+ConsoleColorProxy"],
  [
    () => require("./host/hostTypes.ts") as object,
    "Host.PSHost Host.PSHostUserInterface Host.PSHostRawUserInterface Internal.Host.InternalHost Internal.Host.InternalHostUserInterface",
  ],
  [() => require("./host/rawUserInterface.ts") as object, "Internal.Host.InternalHostRawUserInterface"],
  [() => require("./invocationInfo.ts") as object, "InvocationInfo"],
  [
    () => require("./localRunspace.ts") as object,
    "Runspaces.LocalRunspace Runspaces.Runspace Runspaces.RunspaceStateInfo Runspaces.SessionStateProxy",
  ],
  [() => require("./moduleInfo.ts") as object, "PSModuleInfo"],
  [() => require("./powerShellRuns.ts") as object, "PowerShellAsyncResult"],
  [
    () => require("./powerShellType.ts") as object,
    "PowerShell PSDataStreams PSInvocationStateInfo Runspaces.RunspaceFactory Runspaces.RunspacePool",
  ],
  [
    () => require("./psCommandTypes.ts") as object,
    "PSCommand PSInvocationSettings Runspaces.Command Runspaces.CommandCollection Runspaces.CommandParameter Runspaces.CommandParameterCollection",
  ],
  [() => require("./recordTypes.ts") as object, "WarningRecord VerboseRecord DebugRecord InformationRecord"],
  [() => require("./scriptBlockType.ts") as object, "ScriptBlock SteppablePipeline"],
  [() => require("./sessionState/defaultParameterDictionary.ts") as object, "DefaultParameterDictionary"],
  [
    () => require("./sessionState/intrinsics.ts") as object,
    "EngineIntrinsics SessionState PSVariableIntrinsics CommandInvocationIntrinsics",
  ],
  [
    () => require("./sessionState/pathIntrinsics.ts") as object,
    "PathIntrinsics DriveManagementIntrinsics CmdletProviderManagementIntrinsics",
  ],
  [
    () => require("./sessionState/providerIntrinsics.ts") as object,
    "ProviderIntrinsics ItemCmdletProviderIntrinsics ChildItemCmdletProviderIntrinsics",
  ],
  [() => require("./sessionState/psVariable.ts") as object, "PSVariable"],
  [() => require("./sessionState/psVariableAttributeCollection.ts") as object, "PSVariableAttributeCollection"],
  [() => require("./sessionState/psVersionHashTable.ts") as object, "PSVersionHashTable"],
  [() => require("./sessionState/SessionStateInternal.ts") as object, "SessionStateInternal"],
  [() => require("./typeAccelerators.ts") as object, "TypeAccelerators"],
];
