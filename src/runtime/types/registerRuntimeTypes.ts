import { once } from "../../base/once.ts";
import type { NamedClr } from "../../objects/types/defineClr.ts";
import { registerType, registerTypeLater } from "../../objects/types/typeRegistry.ts";
import { attributeTypes } from "./commands/attributeTypes.ts";
import {
  aliasInfo,
  applicationInfo,
  cmdletInfoType,
  commandInfo,
  externalScriptInfo,
  filterInfo,
  functionInfo,
  scriptInfo,
  workflowInfo,
} from "./commands/commandInfos.ts";
import { commandLookupType } from "./commands/commandLookupType.ts";
import { registerCommandMembers } from "./commands/commandMembers.ts";
import { commandMetadataType } from "./commands/commandMetadataType.ts";
import {
  commandParameterSetType,
  commandParameterType,
  outputTypeName,
  parameterMetadataType,
  parameterSetMetadataType,
} from "./commands/commandParameterTypes.ts";
import { pagingParameters } from "./commands/pagingParameters.ts";
import {
  boundParameters,
  runtimeDefinedParameter,
  runtimeDefinedParameterDictionary,
} from "./commands/parameterTypes.ts";
import { proxyCommandType } from "./commands/proxyCommandType.ts";
import { scriptCmdlet } from "./commands/scriptCmdlet.ts";
import { consoleColorProxy } from "./host/consoleColors.ts";
import { consoleType } from "./host/consoleType.ts";
import { host, hostBases, hostUserInterface } from "./host/hostTypes.ts";
import { rawUserInterface } from "./host/rawUserInterface.ts";
import { invocationInfo } from "./invocationInfo.ts";
import { localRunspace, runspaceStateInfo, runspaceType, sessionStateProxy } from "./localRunspace.ts";
import { moduleInfo } from "./moduleInfo.ts";
import { powerShellAsyncResult } from "./powerShellRuns.ts";
import {
  powerShellType,
  psDataStreams,
  psInvocationStateInfo,
  runspaceFactory,
  runspacePoolType,
} from "./powerShellType.ts";
import {
  commandCollectionType,
  commandParameterCollectionType,
  commandType,
  invocationSettingsType,
  pipelineParameterType,
  psCommand,
} from "./psCommandTypes.ts";
import { debugRecord, informationRecord, verboseRecord, warningRecord } from "./recordTypes.ts";
import { scriptBlockType, steppablePipeline } from "./scriptBlockType.ts";
import { defaultParameterDictionary } from "./sessionState/defaultParameterDictionary.ts";
import {
  commandInvocationIntrinsics,
  engineIntrinsics,
  psVariableIntrinsics,
  sessionStateType,
} from "./sessionState/intrinsics.ts";
import {
  driveManagementIntrinsics,
  pathIntrinsics,
  providerManagementIntrinsics,
} from "./sessionState/pathIntrinsics.ts";
import { providerIntrinsics } from "./sessionState/providerIntrinsics.ts";
import { psVariable } from "./sessionState/psVariable.ts";
import { psVariableAttributeCollection } from "./sessionState/psVariableAttributeCollection.ts";
import { psVersionHashTable } from "./sessionState/psVersionHashTable.ts";
import { sessionStateInternalType } from "./sessionState/SessionStateInternal.ts";
import { typeAccelerators } from "./typeAccelerators.ts";

/** Makes the types of the runtime's own values known; once per process. */
export const registerRuntimeTypes = once((): void => {
  for (const definition of [...definitions, ...attributeTypes]) registerType(definition as NamedClr);
  registerTypeLater("System.Console", consoleType);
  registerCommandMembers();
});

const definitions = [
  commandInfo,
  functionInfo,
  filterInfo,
  workflowInfo,
  cmdletInfoType,
  aliasInfo,
  applicationInfo,
  externalScriptInfo,
  scriptInfo,
  parameterMetadataType,
  parameterSetMetadataType,
  commandParameterSetType,
  commandParameterType,
  outputTypeName,
  invocationInfo,
  moduleInfo,
  boundParameters,
  defaultParameterDictionary,
  proxyCommandType,
  runtimeDefinedParameter,
  runtimeDefinedParameterDictionary,
  psVariable,
  psVariableAttributeCollection,
  psVersionHashTable,
  warningRecord,
  verboseRecord,
  debugRecord,
  informationRecord,
  scriptBlockType,
  steppablePipeline,
  commandMetadataType as NamedClr<never>,
  pagingParameters as NamedClr<never>,
  scriptCmdlet,
  engineIntrinsics,
  sessionStateType,
  sessionStateInternalType,
  psVariableIntrinsics,
  pathIntrinsics,
  driveManagementIntrinsics,
  providerManagementIntrinsics,
  commandInvocationIntrinsics,
  ...hostBases,
  host,
  hostUserInterface,
  consoleColorProxy,
  rawUserInterface,
  typeAccelerators,
  ...providerIntrinsics,
  commandLookupType,
  localRunspace,
  runspaceType,
  runspaceStateInfo,
  sessionStateProxy,
  powerShellType,
  powerShellAsyncResult,
  invocationSettingsType,
  psCommand,
  commandType,
  pipelineParameterType,
  commandCollectionType,
  commandParameterCollectionType,
  psDataStreams,
  psInvocationStateInfo,
  runspaceFactory,
  runspacePoolType,
];
