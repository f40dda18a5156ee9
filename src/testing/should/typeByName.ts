import type { ClrType } from "../../objects/types/ClrType.ts";
import { typeInScript } from "../../objects/types/typeRegistry.ts";
import { runningEngine } from "../../runtime/runningEngine.ts";

/** The type that a text means to the runner, which sees no classes of test files: brackets around it do not count. */
export function typeByName(text: string): ClrType | null {
  const name = text.replace(/^\[(.*)\]$/, "$1");
  const { globalScope, typeAccelerators } = runningEngine();
  return globalScope.findType(name) ?? typeAccelerators.get(name) ?? typeInScript(name);
}
