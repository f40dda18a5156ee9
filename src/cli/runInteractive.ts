import type { GlobalOptions } from "./GlobalOptions.ts";
import type { Program } from "./Program.ts";
import type { PwshOptions } from "./pwshOptions.ts";

export function runInteractive(_options: GlobalOptions, _pwsh: PwshOptions, _program: Program): number {
  return 0;
}
