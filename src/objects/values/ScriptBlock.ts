import type { ClrType } from "../types/ClrType.ts";
import { lazyType } from "../types/lazyType.ts";
import { ClrObject } from "./ClrObject.ts";

/** How operations outside the compiler run a script block; the compiler's CompiledScriptBlock implements it. */
export abstract class ScriptBlock extends ClrObject {
  abstract get text(): string;

  /** Runs in a new scope and collects what it writes. `dollarUnder` and `self` set $_ and $this where given. */
  abstract invoke(options?: {
    readonly args?: readonly unknown[];
    readonly dollarUnder?: unknown;
    readonly self?: unknown;
    /** False: in the caller's own scope, as ForEach-Object runs its blocks. */
    readonly newScope?: boolean;
    /** True: an error inside is shown and ends its statement only, as in a delegate; else it is the caller's, or hidden. */
    readonly survives?: boolean;
  }): unknown[];

  /**
   * What it writes for objects, each as $_, as the method ForEach runs it: begin once, then process for each object and end
   * once; without a process block end for each.
   */
  abstract forEach(objects: Iterable<unknown>, args: readonly unknown[]): unknown[];

  /** The single value of a block as a value: nothing gives null, several an object[]. */
  invokeForValue(options?: Parameters<ScriptBlock["invoke"]>[0]): unknown {
    const written = this.invoke(options);
    return written.length === 1 ? written[0] : written.length === 0 ? null : written;
  }

  get clrType(): ClrType {
    return scriptBlockType();
  }
}

const scriptBlockType = lazyType("System.Management.Automation.ScriptBlock");
