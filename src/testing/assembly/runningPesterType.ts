import { testFrameworkKey } from "../../command/catalogue/testFramework.ts";
import type { ClrType } from "../../objects/types/ClrType.ts";
import { runningEngine } from "../../runtime/runningEngine.ts";
import { ownAssemblyType } from "./ownAssembly.ts";

/** A type of the Pester that the running session is like. */
export function runningPesterType(name: string, engine = runningEngine()): ClrType {
  return ownAssemblyType(name, engine.service(testFrameworkKey).version);
}
