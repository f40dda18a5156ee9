import type { CmdletContext } from "../../../src/command/prelude.ts";
import type { PSError } from "../../../src/objects/errors/PSError.ts";
import { providerServiceKey } from "../../../src/providers/ProviderService.ts";

/** The keys of a manifest that name files which an import works through. */
export type ProcessedKey = "TypesToProcess" | "FormatsToProcess" | "ScriptsToProcess";

/** The full paths of the files that a manifest names; throws where one is not there. */
export function processedFiles(
  cmdlet: CmdletContext,
  manifest: string,
  key: ProcessedKey,
  names: readonly string[],
): string[] {
  const providers = cmdlet.service(providerServiceKey);
  const folder = manifest.slice(0, manifest.lastIndexOf("\\"));
  return names.map((name) => {
    const path = providers.filePath(/^[A-Za-z]:|^\\/.test(name) ? name : `${folder}\\${name}`);
    if (providers.fileSystem.files.entry(path)?.isDirectory !== false) throw missingFile(cmdlet, manifest, key, path);
    return path;
  });
}

/** Gives the session the members and views of a module's files. */
export function loadTypesAndFormats(cmdlet: CmdletContext, types: readonly string[], formats: readonly string[]): void {
  const load = (command: string, path: string) =>
    cmdlet.state.createScriptBlock(`param($Path) ${command} -AppendPath $Path`).invoke({ args: [path] });
  for (const path of types) load("Microsoft.PowerShell.Utility\\Update-TypeData", path);
  for (const path of formats) load("Microsoft.PowerShell.Utility\\Update-FormatData", path);
}

function missingFile(cmdlet: CmdletContext, manifest: string, key: ProcessedKey, path: string): PSError {
  return cmdlet.terminate({
    id: "Modules_InvalidManifest",
    message: `The member '${key}' in the module manifest is not valid: Cannot find path '${path}' because it does not exist.. Verify that a valid value is specified for this field in the '${manifest}' file.`,
    category: "ResourceUnavailable",
    target: manifest,
    exception: "System.ArgumentException",
  });
}
