import { existsSync, realpathSync } from "node:fs";
import { homedir, tmpdir } from "node:os";
import path from "node:path";

const repositories = [".git", ".hg", ".svn"];

/** What lies at the root of a project that was exported from its repository. */
const exported = [".github", ".gitattributes", ".gitignore", ".vscode", ".editorconfig", "LICENSE"];

/**
 * The folder that tests of a folder see, to read only: the root of the repository that it lies in. Where there is none, the
 * widest of: the folder around it, the current folder and the folders of `places` (named by the person) that it lies in, and
 * the outermost one around it that looks like a project's root. Never a whole disk, nor what is around a home or temporary folder.
 */
export function projectOf(folder: string, places: readonly string[]): string {
  const around = foldersAround(folder);
  const repository = around.find((each) => has(each, repositories));
  if (repository !== undefined) return repository;
  const named = new Set([process.cwd(), ...places].map(realPath));
  const sees = (each: string, at: number): boolean => at <= 1 || named.has(each) || has(each, exported);
  return around.filter((each, at) => sees(each, at) && !isWide(each)).at(-1) ?? folder;
}

/** The folder itself, the one around it, and so on to the root of the disk. */
function foldersAround(folder: string): string[] {
  const outer = path.dirname(folder);
  return outer === folder ? [folder] : [folder, ...foldersAround(outer)];
}

function has(folder: string, names: readonly string[]): boolean {
  return names.some((name) => existsSync(path.join(folder, name)));
}

function isWide(folder: string): boolean {
  const holds = (other: string): boolean => !path.relative(folder, realPath(other)).startsWith("..");
  return path.dirname(folder) === folder || holds(homedir()) || holds(tmpdir());
}

function realPath(folder: string): string {
  const whole = path.resolve(folder);
  return existsSync(whole) ? realpathSync(whole) : whole;
}
