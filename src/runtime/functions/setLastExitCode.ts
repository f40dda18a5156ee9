import type { Engine } from "../Engine.ts";

/** $LASTEXITCODE: what the last program or script file said when it ended. */
export function setLastExitCode({ globalScope }: Engine, code: number | null): void {
  const variable = globalScope.find("lastexitcode");
  if (variable) variable.value = code;
  else globalScope.create("LASTEXITCODE", code);
}
