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

/** The action of `PreCommandLookupAction`. Names that it calls itself are not shown to it. */
export class PreCommandLookup {
  #isAsked = false;

  constructor(readonly action: Delegate) {}

  /** A command for a name, null where nothing is to be found, undefined where the search goes on. */
  answer(name: string): CommandInfo | null | undefined {
    if (this.#isAsked) return undefined;
    const lookup = new CommandLookup(name);
    this.#isAsked = true;
    try {
      this.action.invoke(name, lookup);
    } finally {
      this.#isAsked = false;
    }
    return lookup.stopSearch ? lookup.command : undefined;
  }
}
