import type { CmdletContext } from "../../../../src/command/prelude.ts";
import { providerServiceKey } from "../../../../src/providers/ProviderService.ts";
import { pathNotFound } from "../../../../src/providers/providerErrors.ts";

/** The text of the script file that a job is to run. */
export function scriptText(cmdlet: CmdletContext, path: string): string {
  const providers = cmdlet.service(providerServiceKey);
  const full = providers.filePath(path);
  if (providers.fileSystem.files.entry(full)?.isDirectory !== false) throw pathNotFound(full);
  return providers.readText(full);
}
