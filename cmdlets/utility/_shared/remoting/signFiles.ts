import type { CmdletContext } from "../../../../src/command/prelude.ts";
import { notModelled } from "../../../../src/objects/errors/runtimeError.ts";

/** Signs the files of a module that stands for a session. */
export function signFiles(cmdlet: CmdletContext, paths: readonly string[], certificate: unknown): void {
  if (cmdlet.edition === "Core") throw notModelled("Signing the files of a session's module in PowerShell 7");
  const parameters = new Map<string, unknown>([
    ["FilePath", [...paths]],
    ["Certificate", certificate],
  ]);
  cmdlet.state.callCommand("Set-AuthenticodeSignature", [], parameters);
}
