import { catalogueCmdlet, catalogueCmdlets } from "../../command/catalogue/catalogue.ts";
import { hasWildcards, wildcardMatcher } from "../../objects/ops/wildcard.ts";
import { makeObject } from "../../world/nouns/declaration/makeObject.ts";
import { nounNamed } from "../../world/nouns/nounNamed.ts";
import { findRows } from "../../world/nouns/rows/findRow.ts";
import { listRows } from "../../world/nouns/rows/listRows.ts";
import { changeRow } from "../../world/nouns/rows/writeRow.ts";
import { builtInEntry } from "../../world/roles/roleCmdlets.ts";
import type { World } from "../../world/World.ts";

/**
 * The role of `Help Desk\\Set-Mailbox`: a child of a role of setup that has the cmdlet, the whole of it where one has; without its entry where the
 * command is about to add it. Of `Help Desk\\New-*` one that has any such cmdlet; a script has a role of no scope.
 */
export function makeRoleEntry(world: World, identity: string, verb: string): boolean {
  const definition = nounNamed("ManagementRole");
  const at = identity.indexOf("\\");
  const [name, word] = [identity.slice(0, at), identity.slice(at + 1)];
  if (!definition || at < 1 || /[*?]/.test(name) || findRows(world, definition, name).length > 0) return false;
  const matches = wildcardMatcher(word);
  const known = hasWildcards(word)
    ? catalogueCmdlets("exchange").find((each) => matches(each.name) && each.category === "mailboxes")
    : catalogueCmdlet(word, "Exchange", "Desktop");
  if (!known && verb === "Add")
    return makeObject(world, definition, { name, values: { UnScopedTopLevel: true } }) !== null;
  const cmdlet = { name: known?.name ?? word, category: known?.category ?? null };
  const entries = listRows(world, definition).flatMap((row) => {
    const entry = row.values.Parent === undefined ? builtInEntry(String(row.values.RoleType), cmdlet) : null;
    return entry === null ? [] : [{ row, entry }];
  });
  const parent = (
    entries.find(({ entry }) => entry.are === "all") ??
    entries.find(({ entry }) => entry.are === "allBut") ??
    entries[0]
  )?.row;
  if (!parent) return false;
  const role = makeObject(world, definition, { name, values: { Parent: parent.name } });
  if (role && verb === "Add") changeRow(world, definition, role, { EntryChanges: { [cmdlet.name]: null } });
  return role !== null;
}
