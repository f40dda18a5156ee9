import { onPremisesProducts } from "../../../src/base/exchangeProducts.ts";
import { once } from "../../../src/base/once.ts";
import { type CatalogueCmdlet, catalogueCmdlets } from "../../../src/command/catalogue/catalogue.ts";
import { notModelled } from "../../../src/objects/errors/runtimeError.ts";
import { hasWildcards, wildcardMatcher } from "../../../src/objects/ops/wildcard.ts";
import { objectNotFound } from "../../../src/world/directory/objectNotFound.ts";
import { nounError } from "../../../src/world/nouns/nounMessages.ts";
import { nounNamed } from "../../../src/world/nouns/nounNamed.ts";
import { getRow } from "../../../src/world/nouns/rows/findRow.ts";
import { listRows } from "../../../src/world/nouns/rows/listRows.ts";
import type { NounRow } from "../../../src/world/nouns/rows/NounRow.ts";
import { changeRow } from "../../../src/world/nouns/rows/writeRow.ts";
import { entryOf, hasParameter } from "../../../src/world/roles/AccountRights.ts";
import { type EntryChanges, entriesOfRole, isKnownRole } from "../../../src/world/roles/roleCmdlets.ts";
import type { World } from "../../../src/world/World.ts";

/** A cmdlet that a role has, with the parameters that it may be used with. */
export interface RoleEntry {
  readonly role: NounRow;
  readonly cmdlet: string;
  readonly parameters: readonly string[];
}

/** The entries that `Role\Cmdlet` names, either part with wildcards. */
export function entriesNamed(world: World, identity: string): readonly RoleEntry[] {
  const [roleName, cmdletName] = partsOf(identity);
  const definition = nounNamed("ManagementRole");
  if (!definition) return [];
  const isPattern = hasWildcards(roleName);
  const matchesRole = wildcardMatcher(roleName);
  const roles = isPattern
    ? listRows(world, definition).filter(({ name }) => matchesRole(name))
    : [getRow(world, definition, roleName)];
  const matches = wildcardMatcher(cmdletName);
  const found = roles.flatMap((role) => entriesOf(world, role, !isPattern, matches) ?? []);
  if (found.length === 0 && !isPattern && !hasWildcards(cmdletName)) throw objectNotFound(world, identity);
  return found;
}

/** The entries of a role whose cmdlets fit; null (or the error) where nothing is known of the role of setup that it goes back to. */
function entriesOf(
  world: World,
  role: NounRow,
  isAsked: boolean,
  matches: (cmdlet: string) => boolean,
): readonly RoleEntry[] | null {
  const entries = entriesOfRole(world, role);
  if (!isKnownRole(entries.rootType)) {
    if (isAsked) throw notModelled(`The entries of the management role '${role.name}'`);
    return null;
  }
  return onPremisesCmdlets()
    .filter(({ name }) => matches(name))
    .flatMap((cmdlet) => {
      const entry = entryOf(entries, { name: cmdlet.name, category: cmdlet.category ?? null });
      if (entry === null) return [];
      const parameters = cmdlet.parameters.map(({ name }) => name).filter((name) => hasParameter(entry, name));
      return [{ role, cmdlet: cmdlet.name, parameters: parameters.sort(byCodeUnits) }];
    })
    .sort((left, right) => byCodeUnits(left.cmdlet, right.cmdlet));
}

/** Whether a role has a cmdlet (a pattern, null: any) with all of these parameters. */
export function roleHas(world: World, role: NounRow, cmdlet: string | null, parameters: readonly string[]): boolean {
  const matches = wildcardMatcher(cmdlet ?? "*");
  return (entriesOf(world, role, false, matches) ?? []).some((entry) => {
    const own = new Set(entry.parameters.map((name) => name.toLowerCase()));
    return parameters.every((name) => own.has(name.toLowerCase()));
  });
}

/** The cmdlets that a server has of any version; roles of the cloud's own are not told apart. */
const onPremisesCmdlets = once((): readonly CatalogueCmdlet[] =>
  catalogueCmdlets("exchange").filter(({ products }) =>
    onPremisesProducts.some((product) => products?.includes(product) ?? true),
  ),
);

function byCodeUnits(left: string, right: string): number {
  return left < right ? -1 : left > right ? 1 : 0;
}

/** Sets (a list) or takes away (null) an entry of a role of one's own, or of all its entries that fit. */
export function changeEntry(world: World, role: NounRow, cmdlet: string, parameters: readonly string[] | null): void {
  const definition = nounNamed("ManagementRole");
  if (!definition) return;
  if (role.values.Parent === undefined) throw nounError("BuiltInRole", { role: role.name });
  const before = (role.values.EntryChanges ?? {}) as EntryChanges;
  changeRow(world, definition, role, { EntryChanges: { ...before, [cmdlet]: parameters } });
}

/** An entry that the parent of a role has: what may be added to the role. */
export function parentEntry(world: World, role: NounRow, cmdlet: string): RoleEntry {
  const definition = nounNamed("ManagementRole");
  const { Parent } = role.values;
  if (!definition || typeof Parent !== "string") throw nounError("BuiltInRole", { role: role.name });
  const parent = getRow(world, definition, Parent);
  return entriesNamed(world, `${parent.name}\\${cmdlet}`)[0];
}

/** The role and the cmdlet of `Role\Cmdlet`. */
export function partsOf(identity: string): readonly [string, string] {
  const at = identity.lastIndexOf("\\");
  return at < 0 ? ["*", identity] : [identity.slice(0, at), identity.slice(at + 1)];
}

/** An entry as an object of the noun. */
export function entryRow({ role, cmdlet, parameters }: RoleEntry): NounRow {
  return {
    ...role,
    noun: "ManagementRoleEntry",
    name: cmdlet,
    owner: role.name,
    values: { Role: role.guid, Parameters: parameters },
  };
}
