// What a cmdlet file needs, in one import line.
export type { BlockOptions, CmdletContext, ErrorSpec } from "./CmdletContext.ts";
export { type CmdletDefinition, type CmdletSteps, defineCmdlet } from "./CmdletDefinition.ts";
export type { PSHost } from "./PSHost.ts";
export type { SessionState } from "./SessionState.ts";
export { unmodelledCmdlet } from "./unmodelledCmdlet.ts";
