import { PSCustomObject } from "../objects/model/PSObject.ts";
import { runtimeError } from "../objects/model/runtimeError.ts";

/** What a missing member gives under Set-StrictMode -Version 2 and later. */
export function strictMissing(target: unknown, name: string): unknown {
  if (target instanceof PSCustomObject && /^(count|length)$/i.test(name)) return 1;
  throw runtimeError("PropertyNotFoundStrict", [name]);
}
