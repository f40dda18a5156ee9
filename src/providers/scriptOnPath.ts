import type { ProviderService } from "./ProviderService.ts";

/** A script file in the folders of $env:PATH, in their order; those that are relative are of where one is. */
export function scriptOnPath(providers: ProviderService, name: string): string | null {
  const folders = providers.environment.get("PATH");
  if (folders === null || name.trim() === "" || /[*?[\]"<>|]/.test(name)) return null;
  const file = /\.ps1$/i.test(name) ? name : `${name}.ps1`;
  for (const folder of folders.split(";")) {
    if (folder.trim() === "") continue;
    const path = `${folder.trim().replace(/[\\/]$/, "")}\\${file}`;
    if (providers.scriptFile(path) !== null) return path;
  }
  return null;
}
