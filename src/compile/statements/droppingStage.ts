import { CmdletInfo, type CommandInfo } from "../../runtime/commands/CommandInfo.ts";
import type { Engine } from "../../runtime/Engine.ts";
import type { CompiledScriptBlock } from "../../runtime/functions/CompiledScriptBlock.ts";
import type { Stage } from "../../runtime/pipeline/Stage.ts";

/** The stage of a command that a script's call does not bind in this edition; null for all others. */
export function droppingStage(command: CommandInfo | CompiledScriptBlock, { edition }: Engine): Stage | null {
  if (!(command instanceof CmdletInfo)) return null;
  return command.definition.unboundIn?.includes(edition) ? dropping : null;
}

const nothing = () => undefined;

const dropping: Stage = { prepare: nothing, begin: nothing, process: nothing, end: nothing, dispose: nothing };
