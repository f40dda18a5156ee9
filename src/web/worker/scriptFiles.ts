import type { FileSystem } from "../../objects/host/FileSystem.ts";

/** Folders of drive C: whose scripts are nobody's own. */
const foreign = /^C:\\(?:Windows|Program Files(?: \(x86\))?|ProgramData)$/i;
const deepest = 4;
const most = 200;

/** The scripts of drive C: by their full paths, but for those of the system and of programs. */
export function scriptFiles(files: FileSystem): readonly string[] {
  const found: string[] = [];
  const walk = (folder: string, depth: number): void => {
    for (const { path, isDirectory, link } of files.list(folder)) {
      if (found.length === most) return;
      if (!isDirectory) {
        if (/\.ps[md]?1$/i.test(path)) found.push(path);
      } else if (depth < deepest && !link && !foreign.test(path)) walk(path, depth + 1);
    }
  };
  walk("C:\\", 1);
  return found;
}
