import { SwitchParameter } from "../objects/values/SwitchParameter.ts";
import type { CmdletContext } from "./CmdletContext.ts";

/** Whether a switch of the command is on: `-File:$false` is not. For parameters that only some commands have. */
export function hasSwitch(cmdlet: CmdletContext, name: string): boolean {
  const value = cmdlet.raw(name);
  return value instanceof SwitchParameter ? value.isPresent : value === true;
}
