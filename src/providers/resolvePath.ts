import { once } from "../base/once.ts";
import type { Provider, ProviderPath } from "../command/Provider.ts";
import type { PSDriveInfo } from "../objects/values/shell/PSDriveInfo.ts";
import { providerQualified } from "./itemLocation.ts";
import { managementError, notSupportedByProvider, pathNotFound } from "./providerErrors.ts";
import { providerRules } from "./providerRules.ts";
import { WildcardPattern } from "./WildcardPattern.ts";

/** A path as written, with its provider known: a place to start from and names below it, which may be patterns. */
export interface LocatedPath {
  readonly provider: Provider;
  readonly drive: PSDriveInfo | null;
  /** What stood in front of "::". */
  readonly prefix?: string;
  /** Provider path that the names start from: the drive's root, or what stood behind "::". */
  readonly root: string;
  readonly names: readonly string[];
  /** Whether a separator stands at the end, which the error of a missing path shows too. */
  readonly endsInSeparator?: boolean;
}

export interface ResolveOptions {
  /** The path has no patterns, whatever its characters. */
  readonly literal?: boolean;
  /** A literal path as it was written, which is how the error of a missing one names it. */
  readonly written?: string;
  readonly include?: readonly string[] | undefined;
  readonly exclude?: readonly string[] | undefined;
  /** A path that is not there is no error. */
  readonly missesNothing?: boolean;
  /** The caller selects by -Include or -Exclude among what is in the path. */
  readonly selectsLater?: boolean;
  readonly filter?: string | null;
  readonly force?: boolean;
}

/** -Filter ends in an error where the provider knows no filters, whether there is an item or not. */
export function checkFilter(provider: Provider, filter: string | null | undefined): void {
  if (filter && !provider.supports("filter")) throw notSupportedByProvider("filter");
}

/** The path with the separator that it was written with. */
export function asWritten(found: ProviderPath): ProviderPath {
  if (!found.endsInSeparator) return found;
  const { separator } = found.provider;
  return { ...found, path: found.path + separator, display: found.display + separator };
}

/** Whether a path has patterns to expand. */
export function isPattern(located: LocatedPath): boolean {
  return located.names.some((name) => WildcardPattern.isPattern(name));
}

/** The path itself, whether there is something or not. */
export function plainPath(located: LocatedPath, literal = false): ProviderPath {
  return pathOf(located, literal ? located.names : located.names.map((name) => WildcardPattern.unescape(name)));
}

/** All items that a path means. A path without patterns must be there. */
export function expandPath(located: LocatedPath, options: ResolveOptions = {}): ProviderPath[] {
  const selects = nameTest(options.include, options.exclude);
  if (options.literal || !isPattern(located)) {
    const found = plainPath(located, options.literal);
    const end = located.endsInSeparator ? located.provider.separator : "";
    if (!located.provider.exists(found.path)) {
      if (options.literal && isPattern(located) && providerRules().missesLiteralPatterns) return [];
      if (options.missesNothing) return [];
      if (options.selectsLater || isSelective(options.include, options.exclude)) return nothingIn(located);
      throw pathNotFound((located.prefix === undefined ? options.written : undefined) ?? found.display + end);
    }
    if (!selects(located.provider.leaf(found.path))) return [];
    return [end === "" ? found : { ...found, endsInSeparator: true }];
  }
  return matchingNames(located, options)
    .map((names) => pathOf(located, names))
    .filter(({ path }) => selects(located.provider.leaf(path)));
}

/** Whether -Include or -Exclude is given anything, be it nothing that a name could match. */
export function isSelective(include?: NamePatterns, exclude?: NamePatterns): boolean {
  return (include?.length ?? 0) + (exclude?.length ?? 0) > 0;
}

/** With -Include or -Exclude the last name of a path is one to look for, where what is above it is there. */
function nothingIn(located: LocatedPath): ProviderPath[] {
  const above = plainPath({ ...located, names: located.names.slice(0, -1) });
  if (located.provider.supports("navigation") && !located.provider.exists(above.path))
    throw pathNotFound(above.display);
  return [];
}

/** -Include and -Exclude: whether an item's name is wanted. What is null or empty among the patterns, or in their place, is none. */
export function nameTest(include?: NamePatterns, exclude?: NamePatterns): (name: string) => boolean {
  const wanted = patternsOf(include).map(compile);
  const unwanted = patternsOf(exclude).map(compile);
  return (name) => {
    if (wanted.length > 0 && !wanted.some((pattern) => pattern.matches(name))) return false;
    return !unwanted.some((pattern) => pattern.matches(name));
  };
}

type NamePatterns = readonly (string | null)[] | null;

export function patternsOf(given: NamePatterns = null): readonly string[] {
  return (given ?? []).flatMap((pattern) => pattern || []);
}

function matchingNames(located: LocatedPath, options: ResolveOptions): string[][] {
  const { provider, names } = located;
  const first = names.findIndex((name) => WildcardPattern.isPattern(name));
  // The part in front of the first pattern is a path like any other, and must be there.
  if (first > 0 && provider.supports("navigation")) {
    const start = plainPath({ ...located, names: names.slice(0, first) });
    if (!provider.exists(start.path)) throw pathNotFound(start.display);
  }
  let found: string[][] = [[]];
  names.forEach((name, index) => {
    if (!WildcardPattern.isPattern(name)) {
      found = found.map((above) => [...above, WildcardPattern.unescape(name)]);
      return;
    }
    // What the file system's own filter lets nothing through for is never looked at as a pattern.
    const pattern = once(() => compile(name));
    const isLast = index === names.length - 1;
    const filter = (isLast ? options.filter : null) || (provider.supports("filter") ? filterOf(name) : null);
    const listing = { force: options.force ?? false, filter };
    found = found.flatMap((above) => {
      const folder = pathOf(located, above).path;
      if (!provider.exists(folder) || !provider.isContainer(folder)) return [];
      return provider
        .childNames(folder, listing)
        .filter((child) => pattern().matches(child))
        .map((child) => [...above, child]);
    });
  });
  return found.filter((each) => provider.exists(pathOf(located, each).path));
}

/** What a pattern asks of the file system, which has its own idea of "?", before the pattern decides. */
function filterOf(pattern: string): string | null {
  return pattern.includes("`") ? null : pattern.replace(/\[.*?\]/g, "?");
}

function compile(text: string): WildcardPattern {
  const pattern = WildcardPattern.parse(text);
  if (pattern) return pattern;
  const message = `The specified wildcard character pattern is not valid: ${text}`;
  throw managementError("RuntimeException", "NotSpecified", message, "WildcardPatternException").marked(
    "endsItemCommand",
  );
}

function pathOf(located: LocatedPath, names: readonly string[]): ProviderPath {
  const { provider, drive, root, prefix } = located;
  let path = root;
  for (const name of names) path = provider.join(path, name);
  const display = drive ? drivePath(provider, drive, names, path) : path;
  return { provider, drive, path, display, prefix };
}

/** "T:\a\b", "Env:\PATH": a path as it is shown with its drive, or where that is hidden with its provider. */
export function drivePath(provider: Provider, drive: PSDriveInfo, names: readonly string[], path: string): string {
  if (drive.isHidden) return providerQualified(provider, path);
  return `${drive.name}:${provider.separator}${names.join(provider.separator)}`;
}
