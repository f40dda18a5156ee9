import { onPremisesProducts } from "../../../src/base/exchangeProducts.ts";
import { once } from "../../../src/base/once.ts";
import { type CatalogueCmdlet, catalogueCmdlets } from "../../../src/command/catalogue/catalogue.ts";
import { notModelled } from "../../../src/objects/errors/runtimeError.ts";
import { hasWildcards, wildcardMatcher } from "../../../src/objects/ops/wildcard.ts";
import { objectNotFound } from "../../../src/world/directory/objectNotFound.ts";
import { nounError } from "../../../src/world/nouns/messages/nounMessages.ts";
import { nounNamed } from "../../../src/world/nouns/nounNamed.ts";
import { getRow } from "../../../src/world/nouns/rows/findRow.ts";
import { listRows } from "../../../src/world/nouns/rows/listRows.ts";
import type { NounRow } from "../../../src/world/nouns/rows/NounRow.ts";
import { changeRow } from "../../../src/world/nouns/rows/writeRow.ts";
import { entryOf, hasParameter } from "../../../src/world/roles/AccountRights.ts";
import { type EntryChanges, entriesOfRole, isKnownRole, unscoped } from "../../../src/world/roles/roleCmdlets.ts";
import { roleError } from "../../../src/world/roles/roleMessages.ts";
import type { World } from "../../../src/world/World.ts";

/** A cmdlet that a role has, with the parameters that it may be used with. */
export interface RoleEntry {
  readonly role: NounRow;
  readonly cmdlet: string;
  readonly parameters: readonly string[];
  /** Of entries that are no cmdlets of Exchange: a script, or another snap-in's cmdlet. */
  readonly own?: OwnEntry;
}

/** What somebody gave to an unscoped role, by its name. */
export interface OwnEntry {
  readonly type: "Cmdlet" | "Script" | "ApplicationPermission";
  readonly snapin: string;
  readonly parameters: readonly string[];
}

/** The snap-in of Exchange's own cmdlets. */
export const exchangeSnapin = "Microsoft.Exchange.Management.PowerShell.E2010";

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
  const own = Object.entries(ownEntriesOf(role))
    .filter(([name]) => matches(name))
    .map(([cmdlet, each]): RoleEntry => ({ role, cmdlet, parameters: each.parameters, own: each }));
  const ofExchange = onPremisesCmdlets()
    .filter(({ name }) => matches(name))
    .flatMap((cmdlet) => {
      const entry = entryOf(entries, { name: cmdlet.name, category: cmdlet.category ?? null });
      if (entry === null) return [];
      const parameters = cmdlet.parameters.map(({ name }) => name).filter((name) => hasParameter(entry, name));
      return [{ role, cmdlet: cmdlet.name, parameters: parameters.sort(byCodeUnits) }];
    });
  return [...own, ...ofExchange].sort((left, right) => byCodeUnits(left.cmdlet, right.cmdlet));
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
  if (role.values.Parent === undefined && !isUnscoped(role)) throw nounError("BuiltInRole", { role: role.name });
  const before = (role.values.EntryChanges ?? {}) as EntryChanges;
  changeRow(world, definition, role, { EntryChanges: { ...before, [cmdlet]: parameters } });
}

function ownEntriesOf({ values }: NounRow): Readonly<Record<string, OwnEntry>> {
  return (values.OwnEntries ?? {}) as unknown as Readonly<Record<string, OwnEntry>>;
}

/** A role at the top that has only what somebody gives it. */
export function isUnscoped({ values }: NounRow): boolean {
  return values.RoleType === unscoped && values.Parent === undefined;
}

/** Sets or takes away (null) what an unscoped role has besides cmdlets of Exchange. */
export function changeOwnEntry(world: World, role: NounRow, name: string, entry: OwnEntry | null): void {
  const definition = nounNamed("ManagementRole");
  if (!definition) return;
  const { [name]: _, ...others } = ownEntriesOf(role);
  const all = entry === null ? others : { ...others, [name]: entry };
  changeRow(world, definition, role, {
    OwnEntries: Object.keys(all).length > 0 ? (all as unknown as NounRow["values"][string]) : null,
  });
}

/** Whether a role has a script (a pattern, null: any) with all of these parameters. */
export function roleHasScript(role: NounRow, script: string | null, parameters: readonly string[]): boolean {
  const matches = wildcardMatcher(script ?? "*");
  return Object.entries(ownEntriesOf(role)).some(
    ([name, entry]) =>
      entry.type === "Script" &&
      matches(name) &&
      parameters.every((each) => entry.parameters.some((own) => own.toLowerCase() === each.toLowerCase())),
  );
}

/** A cmdlet of Exchange with all its parameters: what an unscoped role may be given. */
export function anyEntry(role: NounRow, cmdlet: string): RoleEntry | null {
  const found = onPremisesCmdlets().find(({ name }) => name.toLowerCase() === cmdlet.toLowerCase());
  return found ? { role, cmdlet: found.name, parameters: found.parameters.map(({ name }) => name) } : null;
}

/** An entry that the parent of a role has: what may be added to the role. */
export function parentEntry(world: World, role: NounRow, cmdlet: string): RoleEntry {
  const definition = nounNamed("ManagementRole");
  const { Parent } = role.values;
  if (!definition || typeof Parent !== "string") throw nounError("BuiltInRole", { role: role.name });
  const parent = getRow(world, definition, Parent);
  return entriesNamed(world, `${parent.name}\\${cmdlet}`)[0];
}

/** Refuses parameters that an entry can't be given, because its parent lacks them. */
export function requireAmong(role: NounRow, entry: string, named: readonly string[], all: readonly string[]): void {
  const known = new Set(all.map((name) => name.toLowerCase()));
  const parameter = named.find((name) => !known.has(name.toLowerCase()));
  if (parameter !== undefined) throw roleError("RoleParameterMissing", { role: role.name, entry, parameter });
}

/** The role and the cmdlet of `Role\Cmdlet`. */
export function partsOf(identity: string): readonly [string, string] {
  const at = identity.lastIndexOf("\\");
  if (at < 0) throw roleError("EntryIdentityInvalid", { identity });
  return [identity.slice(0, at), identity.slice(at + 1)];
}

/** An entry as an object of the noun. */
export function entryRow({ role, cmdlet, parameters, own }: RoleEntry): NounRow {
  return {
    ...role,
    noun: "ManagementRoleEntry",
    name: cmdlet,
    owner: role.name,
    values: {
      Role: role.guid,
      Parameters: parameters,
      ...(own ? { Type: own.type, PSSnapinName: own.snapin } : {}),
    },
  };
}
