import { serviceKey } from "../../base/ServiceKey.ts";
import type { ScriptBlock } from "../../objects/values/ScriptBlock.ts";
import type { Breakpoint, BreakpointPlace } from "../../objects/values/shell/Breakpoint.ts";

/** The breakpoints of a session, and what happens where one is hit. */
export interface DebuggerService {
  /** By their ids. */
  breakpoints(): readonly Breakpoint[];
  add(place: BreakpointPlace, script: string | null, action: ScriptBlock | null): Breakpoint;
  remove(breakpoint: Breakpoint): void;
  setEnabled(breakpoint: Breakpoint, enabled: boolean): void;
  /** Stops where the caller stands, as Wait-Debugger does. */
  stopHere(): void;
  /** Stops before the next statement. */
  stopNext(): void;
  /**
   * What Set-PSDebug says: 0 shows nothing, 1 what runs, 2 calls and assignments too. With `steps` somebody is asked at
   * each place; undefined leaves that as it is.
   */
  setTracing(level: number, steps: boolean | undefined): void;
}

export const debuggerServiceKey = serviceKey<DebuggerService>("debugger");
