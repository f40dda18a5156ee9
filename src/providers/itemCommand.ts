import type { CmdletContext } from "../command/CmdletContext.ts";
import type { ProviderContext, ProviderPath } from "../command/Provider.ts";
import { ClrException, PSError } from "../objects/errors/PSError.ts";
import type { PSDriveInfo } from "../objects/values/shell/PSDriveInfo.ts";
import { withLocation } from "./itemLocation.ts";
import { type ProviderService, providerServiceKey } from "./ProviderService.ts";
import { providerInvocationError } from "./providerErrors.ts";
import { isSelective, nameTest } from "./resolvePath.ts";

/** The parameters that say which items a command is about. */
export interface ItemSelection {
  readonly Path?: readonly (string | null)[] | undefined;
  readonly LiteralPath?: readonly string[] | undefined;
  readonly Include?: readonly string[] | undefined;
  readonly Exclude?: readonly string[] | undefined;
  readonly Filter?: string | undefined;
  readonly Force?: boolean | undefined;
  /** A literal path must be there even where -Include or -Exclude selects. */
  readonly mustBeThere?: boolean;
}

/** What is done with one item; with it come all the items that its written path resolved to. */
export type ItemAction = (found: ProviderPath, together: readonly ProviderPath[]) => void;

export function providersOf(cmdlet: CmdletContext): ProviderService {
  return cmdlet.service(providerServiceKey);
}

/** The paths of a command with whether they are literal. */
export function writtenPaths(values: ItemSelection): { readonly texts: readonly string[]; readonly literal: boolean } {
  if (values.LiteralPath !== undefined) return { texts: values.LiteralPath, literal: true };
  return { texts: (values.Path ?? []).map((path) => path ?? ""), literal: false };
}

/**
 * Does something for every item of the command's paths; what fails for one path is reported, and the next one follows.
 * `missing` is the command's own error for a path that is not there.
 */
export function forEachItem(
  cmdlet: CmdletContext,
  values: ItemSelection,
  action: ItemAction,
  missing: ((path: PSError) => PSError) | null = null,
): void {
  const service = providersOf(cmdlet);
  const { texts, literal } = writtenPaths(values);
  const resolve = (text: string) => {
    try {
      return service.resolve(text, { literal, ...selectionOf(values) });
    } catch (thrown) {
      throw missing && thrown instanceof PSError && thrown.record.errorId === "PathNotFound" ? missing(thrown) : thrown;
    }
  };
  for (const text of texts) {
    reporting(cmdlet, () => {
      const found = resolve(text);
      for (const item of found) reporting(cmdlet, () => action(item, found));
    });
  }
}

/** What a command selects among what its paths mean; nothing is selected from literal paths by -Include and -Exclude. */
export function selectionOf(values: ItemSelection) {
  const isLiteral = values.LiteralPath !== undefined;
  return {
    include: isLiteral ? undefined : values.Include,
    exclude: isLiteral ? undefined : values.Exclude,
    // A literal path that is not there is no error then.
    missesNothing: isLiteral && !values.mustBeThere && isSelective(values.Include, values.Exclude),
    filter: values.Filter ?? null,
    force: values.Force ?? false,
  };
}

/** Whether -Include and -Exclude let an item pass, for commands that heed them where a path is literal, too. */
export function isSelected({ Include, Exclude }: ItemSelection, { provider, path }: ProviderPath): boolean {
  return nameTest(Include, Exclude)(provider.leaf(path));
}

/**
 * Runs something and reports what PowerShell's item commands report without ending: missing items and drives, what a
 * provider does not support, what it could not read or write. Everything else ends the command, as do the errors of later
 * commands of the pipeline.
 */
export function reporting(cmdlet: CmdletContext, action: () => void): boolean {
  try {
    action();
    return true;
  } catch (thrown) {
    if (!(thrown instanceof PSError)) throw thrown instanceof ClrException ? providerInvocationError(thrown) : thrown;
    if (thrown.endsScript || thrown.passage.failedPipeline !== null || endsCommand(thrown)) throw thrown;
    cmdlet.error(thrown);
    return false;
  }
}

const endingIds = new Set([
  "Argument",
  "InvalidOperation",
  "NotModelled",
  "CatchFromBaseAdapterSetValue",
  "ReadOnlyProperty",
]);

function endsCommand(error: PSError): boolean {
  const { errorId } = error.record;
  return error.marks.includes("endsItemCommand") || endingIds.has(errorId) || errorId.includes(".");
}

/** What the provider's operations need of the command. */
export function providerContext(
  cmdlet: CmdletContext,
  found: { readonly provider: ProviderPath["provider"]; readonly drive: PSDriveInfo | null },
  values: ItemSelection = {},
): ProviderContext {
  return {
    cmdlet,
    force: values.Force ?? false,
    filter: values.Filter ?? null,
    drive: found.drive,
    write: (item, path, isContainer) => {
      if (Array.isArray(item)) for (const each of item) writeThroughProvider(cmdlet, each);
      else {
        const more = isContainer === undefined ? {} : { isContainer };
        writeThroughProvider(cmdlet, withLocation(item, found.provider, found.drive, path, more));
      }
    },
  };
}

/** What a later command of the pipeline throws comes back to the provider that wrote, whose command makes it its own. */
export function writeThroughProvider(cmdlet: CmdletContext, value: unknown): void {
  try {
    cmdlet.write(value);
  } catch (thrown) {
    throw thrown instanceof PSError && thrown.cause === "thrown" ? thrown.marked("throughProvider") : thrown;
  }
}
