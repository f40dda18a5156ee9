import { hasSwitch } from "../../../src/command/hasSwitch.ts";
import type { Provider, ProviderContext, ProviderPath } from "../../../src/command/Provider.ts";
import { providerRules } from "../../../src/providers/providerRules.ts";
import { nameTest } from "../../../src/providers/resolvePath.ts";

/** How deep a listing goes: 0 is the container's own items. */
export type Depth = number;

/** Writes the items of a container, then those of each container in it, level by level below each other. */
export function writeChildren(
  provider: Provider,
  path: string,
  depth: Depth,
  context: ProviderContext,
  enters = entrance(provider, path, context),
): void {
  provider.children(path, context);
  if (depth <= 0) return;
  for (const child of containersIn(provider, path, context))
    if (enters(child)) writeChildren(provider, child, depth - 1, context, enters);
}

/** The wanted names of a container's items, relative to where the listing began. Names are looked for behind links too. */
export function writeNames(
  provider: Provider,
  path: string,
  depth: Depth,
  context: ProviderContext,
  selects: (name: string) => boolean,
  write: (name: string, path: string) => void,
  prefix = "",
): void {
  const found: string[] = [];
  provider.children(path, { ...context, write: (_item, child) => void found.push(child) });
  for (const child of found) if (selects(provider.leaf(child))) write(prefix + provider.leaf(child), child);
  if (depth <= 0) return;
  for (const child of containersIn(provider, path, context)) {
    writeNames(
      provider,
      child,
      depth - 1,
      context,
      selects,
      write,
      `${prefix}${provider.leaf(child)}${provider.separator}`,
    );
  }
}

/** Everything in a container whose name is wanted, each container's content behind it. */
export function writeMatching(
  provider: Provider,
  path: string,
  depth: Depth,
  selects: (name: string) => boolean,
  context: ProviderContext,
  enters = entrance(provider, path, context),
): void {
  const items = new Map<string, { readonly item: unknown; readonly isContainer: boolean }>();
  provider.children(path, {
    ...context,
    write: (item, child, isContainer = false) => void items.set(child, { item, isContainer }),
  });
  for (const name of provider.childNames(path, { force: context.force, filter: null })) {
    context.cmdlet.checkStop();
    const child = provider.join(path, name);
    const found = items.get(child);
    if (found && selects(name)) context.write(found.item, child, found.isContainer);
    if (depth > 0 && provider.isContainer(child) && enters(child))
      writeMatching(provider, child, depth - 1, selects, context, enters);
  }
}

/** Items below the found ones whose names are wanted, deepest first so that they can be removed in that order. */
export function* matchingBelow(
  found: ProviderPath,
  selection: { readonly include?: readonly string[] | undefined; readonly exclude?: readonly string[] | undefined },
  force: boolean,
): Generator<ProviderPath> {
  const { provider } = found;
  const selects = nameTest(selection.include, selection.exclude);
  if (!provider.isContainer(found.path) || provider.isLink(found.path)) return;
  for (const name of provider.childNames(found.path, { force, filter: null })) {
    const path = provider.join(found.path, name);
    const child: ProviderPath = { ...found, path, display: path };
    yield* matchingBelow(child, selection, force);
    if (selects(name)) yield child;
  }
}

const longestFolderPath = 248;

/** Which containers a listing of everything below goes into: no links, or with -FollowSymlink nothing twice. */
function entrance(provider: Provider, start: string, context: ProviderContext): (path: string) => boolean {
  // A link that leads back to a folder around it ends where a folder's path becomes too long for .NET Framework.
  if (providerRules().recursesIntoLinks) return (path) => path.length < longestFolderPath;
  if (!hasSwitch(context.cmdlet, "FollowSymlink")) return (path) => !provider.isLink(path);
  const visited = new Set([provider.finalPath(start).toLowerCase()]);
  return (path) => {
    const final = provider.finalPath(path).toLowerCase();
    const isNew = !visited.has(final);
    visited.add(final);
    if (!isNew) context.cmdlet.warning(`Skip already-visited directory ${path}.`);
    return isNew;
  };
}

function containersIn(provider: Provider, path: string, context: ProviderContext): string[] {
  context.cmdlet.checkStop();
  return provider
    .childNames(path, { force: context.force, filter: null })
    .map((name) => provider.join(path, name))
    .filter((child) => provider.isContainer(child));
}
