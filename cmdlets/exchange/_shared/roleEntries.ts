import { catalogueCmdlet, catalogueNames } from "../../../src/command/catalogue/catalogue.ts";
import { notModelled } from "../../../src/objects/errors/runtimeError.ts";
import { hasWildcards, wildcardMatcher } from "../../../src/objects/ops/wildcard.ts";
import { objectNotFound } from "../../../src/world/directory/DirectoryObject.ts";
import { nounError } from "../../../src/world/nouns/nounMessages.ts";
import { nounNamed } from "../../../src/world/nouns/nounNamed.ts";
import { getRow } from "../../../src/world/nouns/rows/findRow.ts";
import { listRows } from "../../../src/world/nouns/rows/listRows.ts";
import type { NounRow } from "../../../src/world/nouns/rows/NounRow.ts";
import { changeRow } from "../../../src/world/nouns/rows/writeRow.ts";
import { builtInRoleHas, type EntryChanges, roleLineage } from "../../../src/world/roles/roleCmdlets.ts";
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
  const found = roles.flatMap((role) =>
    (entriesOf(world, role, !isPattern) ?? []).filter((each) => matches(each.cmdlet)),
  );
  if (found.length === 0 && !isPattern && !hasWildcards(cmdletName)) throw objectNotFound(world, identity);
  return found;
}

/** All entries of a role; null (or the error) where nothing is known of the role of setup that it goes back to. */
function entriesOf(world: World, role: NounRow, isAsked: boolean): readonly RoleEntry[] | null {
  const { root, changes } = roleLineage(world, role);
  const type = String(root.values.RoleType ?? "");
  const names = catalogueNames("exchange").filter((name) => {
    const [verb, noun] = verbAndNoun(name);
    return builtInRoleHas(type, verb, noun) === true;
  });
  if (names.length === 0 && builtInRoleHas(type, "", "") === null) {
    if (isAsked) throw notModelled(`The entries of the management role '${root.name}'`);
    return null;
  }
  const all = new Map(names.map((name) => [name, parametersOf(name)]));
  for (const [name, parameters] of Object.entries(changes))
    if (parameters === null) all.delete(name);
    else all.set(name, parameters);
  return [...all]
    .sort(([left], [right]) => (left < right ? -1 : 1))
    .map(([cmdlet, parameters]) => ({ role, cmdlet, parameters }));
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

function parametersOf(cmdlet: string): readonly string[] {
  const names = catalogueCmdlet(cmdlet, "Exchange", "Desktop")?.parameters.map(({ name }) => name) ?? [];
  return [...names].sort((left, right) => (left < right ? -1 : 1));
}

function verbAndNoun(name: string): readonly [string, string] {
  const at = name.indexOf("-");
  return [name.slice(0, at), name.slice(at + 1)];
}
