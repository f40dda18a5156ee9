import path from "node:path";

/** Where programs keep a person's data on this system. */
export function dataFolder(environment: NodeJS.ProcessEnv): string {
  const home = environment.HOME || environment.USERPROFILE || ".";
  if (environment.XDG_DATA_HOME) return path.join(environment.XDG_DATA_HOME, "cmdlab");
  if (process.platform === "win32")
    return path.join(environment.LOCALAPPDATA || path.join(home, "AppData", "Local"), "cmdlab");
  return path.join(home, ".local", "share", "cmdlab");
}
