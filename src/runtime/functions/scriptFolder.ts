/** $PSScriptRoot for a script file: its folder; empty text where there is no file. */
export function scriptFolder(fileName: string | null): string {
  const folder = (fileName ?? "").slice(0, Math.max(fileName?.lastIndexOf("\\") ?? 0, 0));
  return folder.endsWith(":") ? `${folder}\\` : folder;
}
