import { commentsOfText } from "../../compile/language/commentsOfText.ts";
import { fileSystem } from "../../objects/host/FileSystem.ts";
import { decodeText, detectEncoding } from "../../objects/text/detectEncoding.ts";
import type { Engine } from "../../runtime/Engine.ts";
import type { PesterConfiguration } from "../configuration/PesterConfiguration.ts";
import { filePath } from "./filePath.ts";

const fileName = "Pester.BeforeContainer.ps1";

/** The folder of the repository around a folder, which holds `.git`; the folder itself where there is none. */
export function repositoryRoot(location: string): string {
  for (let folder = location.replace(/\\$/, ""); folder !== ""; folder = folderAround(folder))
    if (fileSystem().entry(`${folder}\\.git`)?.isDirectory) return folder;
  return location;
}

/**
 * Pester 6: the scripts that are dot-sourced before a test file, those of the outermost folder first: one a folder, from
 * that of the repository (Run.RepoRoot) to the file's own. A file outside of the repository, and a block, have that of
 * the repository's folder alone. One with the comment `#pester:no-inherit` ends the way up.
 */
export function beforeContainerFiles(
  engine: Engine,
  configuration: PesterConfiguration,
  file: string | null,
  location: string,
): string[] {
  const given = configuration.text("Run.RepoRoot");
  if (given === "") return [];
  const root = filePath(given, location).replace(/\\$/, "");
  const isInside = file?.toLowerCase().startsWith(`${root.toLowerCase()}\\`) ?? false;
  const found: string[] = [];
  for (let folder = isInside ? folderAround(file ?? "") : root; folder !== ""; folder = folderAround(folder)) {
    const script = `${folder}\\${fileName}`;
    if (fileSystem().entry(script)) {
      found.unshift(script);
      if (endsTheWay(script, engine)) break;
    }
    if (folder.toLowerCase() === root.toLowerCase()) break;
  }
  return found;
}

function endsTheWay(script: string, { edition }: Engine): boolean {
  const bytes = fileSystem().readBytes(script);
  const comments = commentsOfText(decodeText(bytes, detectEncoding(bytes)), edition);
  return comments.some((comment) => /^#\s*pester:no-inherit\b/i.test(comment));
}

function folderAround(path: string): string {
  return path.includes("\\") ? path.slice(0, path.lastIndexOf("\\")) : "";
}
