import { transmitted } from "../../objects/clixml/remoteCopy.ts";
import { FunctionInfo } from "../../runtime/commands/CommandInfo.ts";
import { CompiledScriptBlock } from "../../runtime/functions/CompiledScriptBlock.ts";
import type { Session } from "../../session/Session.ts";

/**
 * Gives a session what somebody made in another one: functions, aliases, and variables with copies of their values, as they
 * arrive at the other end of a connection. What both have from the beginning, preferences among it, stays as it is; functions
 * of modules stay behind.
 */
export function copyOfSession(from: Session, to: Session): void {
  const { engine } = to;
  const source = from.engine.globalScope;
  const target = engine.globalScope;
  for (const variable of source.variables())
    if (!target.find(variable.name.toLowerCase())) target.create(variable.name, transmitted(variable.value));
  target.functions ??= new Map();
  for (const [key, { name, block }] of source.functions ?? [])
    if (block.module === null && !target.functions.has(key))
      target.functions.set(key, new FunctionInfo(name, new CompiledScriptBlock(engine, block.source, null)));
  target.aliases ??= new Map();
  for (const [key, alias] of source.aliases ?? []) if (!target.aliases.has(key)) target.aliases.set(key, alias);
}
