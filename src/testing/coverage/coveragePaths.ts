import { type FileSystemEntry, fileSystem } from "../../objects/host/FileSystem.ts";
import { getMember } from "../../objects/members/getMember.ts";
import { toBoolean } from "../../objects/ops/toBoolean.ts";
import { toText } from "../../objects/ops/toText.ts";
import { hasWildcards, wildcardMatcher } from "../../objects/ops/wildcard.ts";
import { Dictionary } from "../../objects/values/collections/Dictionary.ts";
import { unwrap } from "../../objects/values/PSObject.ts";
import type { PesterConfiguration } from "../configuration/PesterConfiguration.ts";
import { filePath } from "../run/filePath.ts";

/** A file to measure, and which of its points count: by names with wildcards, and by lines. */
export interface CoveragePath {
  readonly file: string;
  readonly className: string;
  readonly functionName: string;
  readonly firstLine: number;
  readonly lastLine: number;
}

/** Who hears of paths that are not there, and of wildcards that all lead to nothing. */
export interface PathFaults {
  missing(given: string, path: string): void;
  nowhere(): void;
}

/**
 * The scripts and modules that CodeCoverage.Path names (else those of the folders of Run.Path), each with the parts that
 * count.
 */
export function coveragePaths(
  configuration: PesterConfiguration,
  location: string,
  { missing, nowhere }: PathFaults,
): CoveragePath[] {
  const given = configuration.items("CodeCoverage.Path");
  const entries = given.length > 0 ? given : configuration.items("Run.Path").map((path) => folderAt(path, location));
  const extension = configuration.text("Run.TestExtension").toLowerCase();
  // Plain paths stand together: where one of them is not there, none is measured.
  const isPlain = (entry: unknown): boolean => !(unwrap(entry) instanceof Dictionary);
  const lost = entries.filter(isPlain).find((entry) => !isThere(filePath(toText(entry), location)));
  if (lost !== undefined) missing(toText(lost), filePath(toText(lost), location));
  const leadsSomewhere = (entry: unknown): boolean => entriesAt(filePath(toText(entry), location)).length > 0;
  const plain = entries.filter(isPlain);
  if (lost === undefined && plain.length > 0 && !plain.some(leadsSomewhere)) nowhere();
  const measured = lost === undefined ? entries : entries.filter((entry) => !isPlain(entry));
  return measured.flatMap((entry) => {
    const asked = askedPart(entry, configuration);
    const path = filePath(asked.path, location);
    if (!isPlain(entry) && !isThere(path)) missing(asked.path, path);
    return filesAt(path, asked.recurses)
      .filter((file) => asked.includesTests || !file.toLowerCase().endsWith(extension))
      .map((file) => ({ file, ...asked.part }));
  });
}

/** A path, or a dictionary with Path, Class, Function, StartLine, EndLine, IncludeTests and RecursePaths. */
function askedPart(entry: unknown, configuration: PesterConfiguration) {
  const table = unwrap(entry);
  const isTable = table instanceof Dictionary;
  const member = (...names: readonly string[]): unknown =>
    isTable
      ? names.map((name) => getMember(table, name)).find((value) => value !== null && value !== undefined)
      : undefined;
  const text = (...names: readonly string[]): string => toText(member(...names) ?? "");
  const flag = (name: string, standard: boolean): boolean => {
    const value = member(name);
    return value === undefined ? standard : toBoolean(value);
  };
  return {
    path: isTable ? text("Path", "p") : toText(entry),
    includesTests: flag("IncludeTests", !configuration.flag("CodeCoverage.ExcludeTests")),
    recurses: flag("RecursePaths", configuration.flag("CodeCoverage.RecursePaths")),
    part: {
      className: text("Class", "c") || "*",
      functionName: text("Function", "f") || "*",
      firstLine: Number(text("StartLine", "Start", "s") || 0),
      lastLine: Number(text("EndLine", "End", "e") || Number.MAX_SAFE_INTEGER),
    },
  };
}

/** A folder as it is, and that of a file. */
function folderAt(given: unknown, location: string): string {
  const path = filePath(toText(given), location);
  const entry = fileSystem().entry(path);
  return entry && !entry.isDirectory ? path.slice(0, path.lastIndexOf("\\")) : path;
}

function filesAt(path: string, recurses: boolean): string[] {
  return entriesAt(path).flatMap((entry) => scriptsAt(entry, recurses));
}

/** What a path, of which the last part may have wildcards, leads to. */
function entriesAt(path: string): readonly FileSystemEntry[] {
  const cut = path.lastIndexOf("\\");
  if (hasWildcards(path)) {
    const matches = wildcardMatcher(path.slice(cut + 1));
    return fileSystem()
      .list(path.slice(0, cut))
      .filter((entry) => matches(entry.path.slice(entry.path.lastIndexOf("\\") + 1)));
  }
  const entry = fileSystem().entry(path);
  return entry ? [entry] : [];
}

function scriptsAt({ path, isDirectory }: FileSystemEntry, recurses: boolean): string[] {
  return isDirectory ? filesIn(path, recurses) : [path].filter(isScript);
}

/** Whether a path leads to something; one with wildcards may lead to nothing. */
function isThere(path: string): boolean {
  return hasWildcards(path) || fileSystem().entry(path) !== null;
}

function isScript(path: string): boolean {
  return /\.psm?1$/i.test(path);
}

/** Files of the folder, then those of the folders in it. */
function filesIn(folder: string, recurses: boolean): string[] {
  const entries = fileSystem().list(folder);
  const own = entries.filter(({ path, isDirectory }) => !isDirectory && isScript(path)).map(({ path }) => path);
  const inner = recurses ? entries.filter(({ isDirectory }) => isDirectory) : [];
  return [...own, ...inner.flatMap(({ path }) => filesIn(path, true))];
}
