/** The folder of modules among the programs, where installed ones lie. */
export const programsModules = "C:\\Program Files\\WindowsPowerShell\\Modules";

/** Whether a folder, with or without a backslash behind it, is that one. */
export function isProgramsModules(folder: string): boolean {
  return folder.replace(/\\$/, "").toLowerCase() === programsModules.toLowerCase();
}
