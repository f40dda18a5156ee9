import type { CmdletContext } from "../../../src/command/prelude.ts";
import { psArgumentNull } from "../../../src/objects/errors/argumentChecks.ts";
import { wildcardMatcher } from "../../../src/objects/ops/wildcard.ts";
import { providersOf } from "../../../src/providers/itemCommand.ts";
import { type CatalogMember, type CatalogVersion, catalogDigest } from "../../../src/world/certificate/fileCatalog.ts";

/** The files below the command's paths, without the catalog itself and those whose names are to be skipped. */
export function catalogMembers(
  cmdlet: CmdletContext,
  paths: readonly string[] | undefined,
  version: CatalogVersion,
  catalog: string,
  skipped: readonly string[] = [],
): CatalogMember[] {
  const service = providersOf(cmdlet);
  const { files } = service.fileSystem;
  const tests = skipped.map((pattern) => wildcardMatcher(pattern));
  const members: CatalogMember[] = [];
  const add = (path: string, relative: string): void => {
    cmdlet.checkStop();
    const name = relative.slice(relative.lastIndexOf("\\") + 1);
    if (path.toLowerCase() === catalog.toLowerCase() || tests.some((matches) => matches(name))) return;
    members.push({ path: relative, digest: catalogDigest(version, files.readBytes(path)) });
  };
  const addFolder = (folder: string, prefix: string): void => {
    for (const entry of files.list(folder)) {
      const relative = prefix + entry.path.slice(entry.path.lastIndexOf("\\") + 1);
      if (entry.isDirectory) addFolder(entry.path, `${relative}\\`);
      else add(entry.path, relative);
    }
  };
  if (paths?.some((path) => path === null)) throw psArgumentNull("path");
  for (const path of (paths ?? ["."]).flatMap((text) => service.filePaths(text))) {
    if (service.fileSystem.isContainer(path)) addFolder(path, "");
    else add(path, path.slice(path.lastIndexOf("\\") + 1));
  }
  return members;
}

/** The catalog's own path; in a folder it is called catalog.cat. */
export function catalogPath(cmdlet: CmdletContext, text: string): string {
  const service = providersOf(cmdlet);
  const path = service.filePath(text);
  return service.fileSystem.isContainer(path) ? `${path.replace(/\\$/, "")}\\catalog.cat` : path;
}
