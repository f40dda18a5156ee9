import type { ClrType } from "../../types/ClrType.ts";
import { lazyType } from "../../types/lazyType.ts";
import { ClrObject } from "../ClrObject.ts";
import type { ScriptBlock } from "../ScriptBlock.ts";

/** Where a breakpoint stops. */
export type BreakpointPlace =
  | { readonly kind: "Line"; readonly line: number; readonly column: number }
  | { readonly kind: "Command"; readonly command: string }
  | { readonly kind: "Variable"; readonly variable: string; readonly mode: "Read" | "Write" | "ReadWrite" };

/** A breakpoint of a session. */
export class Breakpoint extends ClrObject {
  enabled = true;
  hitCount = 0;

  constructor(
    readonly id: number,
    readonly place: BreakpointPlace,
    /** Full path of the script that it belongs to; null: any code. */
    readonly script: string | null,
    readonly action: ScriptBlock | null,
  ) {
    super();
  }

  get clrType(): ClrType {
    return types[this.place.kind]();
  }

  get text(): string {
    const { place, script } = this;
    if (place.kind === "Line")
      return `Line breakpoint on '${script}:${place.line}${place.column > 0 ? `, ${place.column}` : ""}'`;
    const where = script === null ? "" : `${script}:`;
    if (place.kind === "Command") return `Command breakpoint on '${where}${place.command}'`;
    return `Variable breakpoint on '${where}$${place.variable}' (${place.mode} access)`;
  }
}

const types = {
  Line: lazyType("System.Management.Automation.LineBreakpoint"),
  Command: lazyType("System.Management.Automation.CommandBreakpoint"),
  Variable: lazyType("System.Management.Automation.VariableBreakpoint"),
};
