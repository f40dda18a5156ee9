import { toText } from "../objects/ops/toText.ts";
import { fileName } from "../objects/text/windowsPath.ts";
import type { ProviderService } from "./ProviderService.ts";

/** The folders of $env:PSModulePath. */
export function moduleFolders(providers: ProviderService): string[] {
  const value = providers.getContentVariable("Env", "PSModulePath");
  const text = value === null || value === undefined ? "" : toText(value);
  return (text.includes(";") ? text.split(";") : text.split(/:(?=[A-Za-z]:|\/|$)/)).filter((folder) => folder !== "");
}

/** The files of the versions that a module's folder holds, the newest first, and of the folder itself. */
export function moduleFilesIn(
  { fileSystem: { files } }: ProviderService,
  base: string,
  isWanted: (version: string) => boolean = () => true,
): string[] {
  const name = fileName(base);
  const versions = files.entry(base)?.isDirectory
    ? files
        .list(base)
        .filter(({ isDirectory, path }) => isDirectory && /\\\d+(\.\d+)+$/.test(path) && isWanted(fileName(path)))
        .map((entry) => entry.path)
        .sort((left, right) => compareVersionTexts(fileName(right), fileName(left)))
    : [];
  return [...versions, base].flatMap((place) => {
    const file = [`${place}\\${name}.psd1`, `${place}\\${name}.psm1`].find(
      (path) => files.entry(path)?.isDirectory === false,
    );
    return file === undefined ? [] : [file];
  });
}

/** The files of the modules that a folder of modules holds, by the names of the modules. */
export function modulesIn(providers: ProviderService, folder: string): string[] {
  const { files } = providers.fileSystem;
  if (!files.entry(folder)?.isDirectory) return [];
  const folders = files.list(folder).filter((entry) => entry.isDirectory);
  return folders.flatMap(({ path }) => moduleFilesIn(providers, path));
}

export function compareVersionTexts(left: string, right: string): number {
  const [a, b] = [left, right].map((text) => text.split(".").map(Number));
  for (let index = 0; index < Math.max(a.length, b.length); index++) {
    const difference = (a[index] ?? 0) - (b[index] ?? 0);
    if (difference !== 0) return difference;
  }
  return 0;
}
