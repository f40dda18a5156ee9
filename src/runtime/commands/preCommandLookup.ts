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

/** The action that a session asks before it looks for a command. Names that it calls itself are not shown to it. */
export class PreCommandLookup {
  #runs = false;

  constructor(readonly action: Delegate) {}

  /** A command, null where nothing is to be found, undefined where the search goes on. */
  answer(name: string): CommandInfo | null | undefined {
    if (this.#runs) return undefined;
    const lookup = new CommandLookup(name);
    this.#runs = true;
    try {
      this.action.invoke(name, lookup);
    } finally {
      this.#runs = false;
    }
    return lookup.stopSearch ? lookup.command : undefined;
  }
}
