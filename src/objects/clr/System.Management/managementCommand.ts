import { notModelled } from "../../errors/runtimeError.ts";
import { ambient } from "../../host/ambient.ts";

/** What a command of the session gives for a value that is made from a text, as [wmi]"..." is. */
export function managementCommand(script: string, args: readonly unknown[]): unknown[] {
  const block = ambient().scriptBlock?.(script);
  if (!block) throw notModelled("Objects of WMI outside a session");
  return block.invoke({ args });
}
