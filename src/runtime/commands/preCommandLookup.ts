import type { Delegate } from "../../objects/calls/Delegate.ts";
import type { ClrType } from "../../objects/types/ClrType.ts";
import { lazyType } from "../../objects/types/lazyType.ts";
import { ClrObject } from "../../objects/values/ClrObject.ts";
import type { CompiledScriptBlock } from "../functions/CompiledScriptBlock.ts";
import { type CommandInfo, FunctionInfo } from "./CommandInfo.ts";

const argumentsType = lazyType("System.Management.Automation.CommandLookupEventArgs");

/** What an action is told of a command that is looked for, and what it answers. */
export class CommandLookup extends ClrObject {
  command: CommandInfo | null = null;
  stopSearch = false;
  #block: CompiledScriptBlock | null = null;

  constructor(readonly commandName: string) {
    super();
  }

  get clrType(): ClrType {
    return argumentsType();
  }

  get block(): CompiledScriptBlock | null {
    return this.#block;
  }

  /** A block in place of the command ends the search. */
  set block(block: CompiledScriptBlock | null) {
    this.#block = block;
    this.stopSearch = block !== null;
    this.command = block && new FunctionInfo(this.commandName, block);
  }
}

/** Where a session keeps the action that is asked before a command is looked for. */
export interface LookupActions {
  preCommandLookup: Delegate | null;
}

/**
 * What the action of `PreCommandLookupAction` answers to a name: a command, null where nothing is to be found, undefined
 * where the search goes on. Names that the action itself calls are not shown to it.
 */
export function answerOfAction(actions: LookupActions, name: string): CommandInfo | null | undefined {
  const action = actions.preCommandLookup;
  if (action === null) return undefined;
  const lookup = new CommandLookup(name);
  actions.preCommandLookup = null;
  try {
    action.invoke(name, lookup);
  } finally {
    actions.preCommandLookup = action;
  }
  return lookup.stopSearch ? lookup.command : undefined;
}
