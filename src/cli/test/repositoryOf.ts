import { existsSync } from "node:fs";
import path from "node:path";

/** The root of the repository that a folder of the host lies in (it has `.git`); the folder itself where there is none. */
export function repositoryOf(folder: string): string {
  for (let around = folder; ; around = path.dirname(around)) {
    if (existsSync(path.join(around, ".git"))) return around;
    if (path.dirname(around) === around) return folder;
  }
}
