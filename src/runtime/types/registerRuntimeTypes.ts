import { once } from "../../base/once.ts";
import type { NamedClr } from "../../objects/types/defineClr.ts";
import { registerType, registerTypeLater } from "../../objects/types/typeRegistry.ts";
import { attributeTypes } from "./attributeTypes.ts";
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
} from "./commandInfos.ts";
import { commandLookupType } from "./commandLookupType.ts";
import { registerCommandMembers } from "./commandMembers.ts";
import { commandMetadataType } from "./commandMetadataType.ts";
import {
  commandParameterSetType,
  commandParameterType,
  outputTypeName,
  parameterMetadataType,
  parameterSetMetadataType,
} from "./commandParameterTypes.ts";
import { consoleColorProxy } from "./consoleColors.ts";
import { consoleType } from "./consoleType.ts";
import { defaultParameterDictionary } from "./defaultParameterDictionary.ts";
import { host, hostBases, hostUserInterface } from "./hostTypes.ts";
import { commandInvocationIntrinsics, engineIntrinsics, psVariableIntrinsics, sessionStateType } from "./intrinsics.ts";
import { invocationInfo } from "./invocationInfo.ts";
import { localRunspace, runspaceStateInfo, runspaceType, sessionStateProxy } from "./localRunspace.ts";
import { moduleInfo } from "./moduleInfo.ts";
import { pagingParameters } from "./pagingParameters.ts";
import { boundParameters, runtimeDefinedParameter, runtimeDefinedParameterDictionary } from "./parameterTypes.ts";
import { driveManagementIntrinsics, pathIntrinsics, providerManagementIntrinsics } from "./pathIntrinsics.ts";
import { powerShellAsyncResult } from "./powerShellRuns.ts";
import {
  powerShellType,
  psDataStreams,
  psInvocationStateInfo,
  runspaceFactory,
  runspacePoolType,
} from "./powerShellType.ts";
import { providerIntrinsics } from "./providerIntrinsics.ts";
import { proxyCommandType } from "./proxyCommandType.ts";
import {
  commandCollectionType,
  commandParameterCollectionType,
  commandType,
  invocationSettingsType,
  pipelineParameterType,
  psCommand,
} from "./psCommandTypes.ts";
import { psVariable } from "./psVariable.ts";
import { psVariableAttributeCollection } from "./psVariableAttributeCollection.ts";
import { psVersionHashTable } from "./psVersionHashTable.ts";
import { rawUserInterface } from "./rawUserInterface.ts";
import { debugRecord, informationRecord, verboseRecord, warningRecord } from "./recordTypes.ts";
import { sessionStateInternalType } from "./SessionStateInternal.ts";
import { scriptBlockType, steppablePipeline } from "./scriptBlockType.ts";
import { scriptCmdlet } from "./scriptCmdlet.ts";
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
