import type { CompiledScriptBlock } from "./CompiledScriptBlock.ts";

/** Reads all that is piped into a command line's script. */
export type ReadPiped = () => readonly unknown[];

/** Whether a block does something with what is piped into it. */
export function takesInput({ code }: CompiledScriptBlock): boolean {
  return code.slots.input >= 0 || code.process !== null;
}
