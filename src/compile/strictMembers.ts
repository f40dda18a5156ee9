import { runtimeError } from "../objects/model/runtimeError.ts";

/** What a missing member gives under Set-StrictMode -Version 2 and later. */
export function strictMissing(_target: unknown, name: string): never {
  throw runtimeError("PropertyNotFoundStrict", [name]);
}
