// What a cmdlet file needs, in one import line.
export type { BlockOptions, CmdletContext, ErrorSpec } from "./CmdletContext.ts";
export { type CmdletDefinition, type CmdletSteps, defineCmdlet } from "./CmdletDefinition.ts";
export { unmodelledCmdlet } from "./catalogue/unmodelledCmdlet.ts";
export type { SessionState } from "./SessionState.ts";
export type { PSHost } from "./services/PSHost.ts";
