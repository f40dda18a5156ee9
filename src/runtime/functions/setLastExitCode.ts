interface GlobalVariables {
  find(name: string): { value: unknown } | undefined;
  create(name: string, value: unknown): unknown;
}

/** $LASTEXITCODE: what the last program or script file said when it ended. */
export function setLastExitCode(globalScope: GlobalVariables, code: number | null): void {
  const variable = globalScope.find("lastexitcode");
  if (variable) variable.value = code;
  else globalScope.create("LASTEXITCODE", code);
}
