import { instant } from "../../../../src/base/instant.ts";
import type { CmdletContext, CmdletSteps } from "../../../../src/command/prelude.ts";
import { objectNotFound } from "../../../../src/world/directory/objectNotFound.ts";
import { shownDistinguishedName } from "../../../../src/world/directory/serviceDirectory.ts";
import type { NounDefinition, Values } from "../../../../src/world/nouns/defineNoun.ts";
import { nounError } from "../../../../src/world/nouns/messages/nounMessages.ts";
import { nounNamed } from "../../../../src/world/nouns/nounNamed.ts";
import { securityNameOf } from "../../../../src/world/nouns/recipient/directory/securityName.ts";
import { findRow, getRow } from "../../../../src/world/nouns/rows/findRow.ts";
import { listRows } from "../../../../src/world/nouns/rows/listRows.ts";
import { type NounRow, recipients } from "../../../../src/world/nouns/rows/NounRow.ts";
import { recipientRow } from "../../../../src/world/nouns/rows/recipientRow.ts";
import {
  addRelation,
  endRelation,
  findRelation,
  newMember,
  type RelationEnd,
  relationMember,
  relationOf,
  relationOwner,
  relationRows,
  resetToUsual,
} from "../../../../src/world/nouns/rows/relations.ts";
import { referencedObject } from "../../../../src/world/nouns/rows/valuePlace.ts";
import { changeRow, createRow } from "../../../../src/world/nouns/rows/writeRow.ts";
import { readTest } from "../../../../src/world/roles/readScope.ts";
import { identityGiven, itemsGiven } from "../../../../src/world/values/given.ts";
import { identityWord, itemsOf, type ScriptValue } from "../../../../src/world/values/ScriptValue.ts";
import type { World } from "../../../../src/world/World.ts";
import { warnUnchanged } from "../../_shared/exchangeError.ts";
import { askedRow } from "../parameters/askedRow.ts";
import type { ParameterUse } from "../parameters/parameterUses.ts";
import { warnOfMore } from "../parameters/resultLimit.ts";
import { nounObject } from "../values/NounObject.ts";
import { ignoredEntry, isInherited } from "./inheritedEntry.ts";
import { changesOf, type NounCall, onNoun } from "./onNoun.ts";
import { rehearse } from "./rehearse.ts";
import { sentence } from "./sentence.ts";

type Uses = ReadonlyMap<string, ParameterUse>;

/** Get-: the relations of an owner, or of one member with it; those of every owner where -Identity names none. */
export function showRelations(call: NounCall, limit: number): void {
  const { world, definition, given } = call;
  const { member, holder, entryMissing } = relationOf(definition);
  const wanted = identityGiven(given, member);
  if (identityGiven(given, "Identity") === null) return showEveryOwners(call, wanted, limit);
  const owner = ownerOf(call);
  if (holder !== undefined && given.get("Owner") === true) return showHolder(call, owner.key, holder);
  const named = wanted === null ? null : relationMember(world, definition, wanted);
  if (named && entryMissing && !findRelation(world, definition, owner.key, named.key)) throw entryMissing(named.text);
  if (showOwners(call, [owner.key], named?.key ?? null, limit)) warnOfMore(call);
  showOthers(call, owner.key);
}

function showEveryOwners(call: NounCall, wanted: string | null, limit: number): void {
  const { world, definition } = call;
  const key = wanted === null ? null : relationMember(world, definition, wanted).key;
  const owners = nounNamed(relationOf(definition).owner);
  if (!owners) return;
  const test = readTest(world);
  const rows = listRows(world, owners).filter((row) => !test || test(row));
  if (
    showOwners(
      call,
      rows.map(({ guid }) => guid),
      key,
      limit,
    )
  )
    warnOfMore(call);
}

/** Whether there are more relations than the limit allows. */
function showOwners(call: NounCall, owners: readonly string[], key: string | null, limit: number): boolean {
  const { cmdlet, world, definition, given } = call;
  const { shows, shownWith, inherited } = relationOf(definition);
  // What comes from above names an account by its text.
  const account = key !== null && inherited ? securityNameOf(world, key) : key;
  let count = 0;
  for (const owner of owners)
    for (const row of relationRows(world, definition, owner)) {
      if (key !== null && row.name !== key && row.name !== account) continue;
      if (row.name === holderKey || shownWith?.(row, given, world) === false) continue;
      for (const entry of entriesOf(definition, row)) {
        if (++count > limit) return true;
        cmdlet.checkStop();
        cmdlet.write(
          shows === undefined ? nounObject(world, definition, askedRow(call, entry)) : memberObject(call, shows, entry),
        );
      }
    }
  return false;
}

/** The entries that a relation is shown as: one, or one a right. */
function entriesOf(definition: NounDefinition, row: NounRow): readonly NounRow[] {
  const { entryOfEach, rights = [] } = relationOf(definition);
  const list = entryOfEach === undefined ? null : row.values[entryOfEach];
  if (entryOfEach === undefined || !Array.isArray(list)) return [row];
  const { [entryOfEach]: _, ...others } = row.values;
  const alone = Object.fromEntries(Object.entries(others).filter(([key]) => !rights.includes(key)));
  const rest = rights.some((each) => Array.isArray(others[each])) ? [{ ...row, values: others }] : [];
  return [...rest, ...list.map((right) => ({ ...row, values: { ...alone, [entryOfEach]: [right] } }))];
}

/** What Add- shows: the relation, or of one that is shown as an entry a right the entries that came. */
function addedEntries(definition: NounDefinition, row: NounRow, added: Values): readonly NounRow[] {
  const { entryOfEach, rights = [] } = relationOf(definition);
  if (entryOfEach === undefined) return [row];
  const others = Object.entries(row.values).filter(([key]) => !rights.includes(key));
  return entriesOf(definition, { ...row, values: { ...Object.fromEntries(others), ...added } });
}

/** Members that are no objects of the noun any more. */
function showOthers({ cmdlet, world, definition, given }: NounCall, owner: string): void {
  const { shows, alsoShown } = relationOf(definition);
  const noun = shows === undefined ? null : nounNamed(shows);
  if (noun) for (const row of alsoShown?.(owner, given, world) ?? []) cmdlet.write(nounObject(world, noun, row));
}

function memberObject({ world }: NounCall, noun: string, row: NounRow): unknown {
  const definition = nounNamed(noun);
  if (!definition) throw new Error(`A relation shows ${noun}, which is no noun.`);
  return nounObject(world, definition, getRow(world, definition, row.name));
}

export function addSteps(cmdlet: CmdletContext, definition: NounDefinition, uses: Uses): CmdletSteps {
  const { shows, rights, refuseSecond, holder, changed } = relationOf(definition);
  return onNoun(cmdlet, "Add", definition, uses, (call) => {
    const { world } = call;
    const { owner, member, values } = endsOf(call, newMember);
    if (holder !== undefined && call.given.has("Owner")) return changeHolder(call, owner);
    requireAllowed(call, owner.key, [member.key], true);
    const isMember = rights === undefined && refuseSecond === undefined;
    const change = () =>
      world.store.transact(() => {
        const added = addRelation(world, definition, owner.key, member.key, values);
        if (!added && isMember) throw nounError("MemberAlreadyThere", { member: member.text, owner: owner.text });
        if (added) stampOwner(call, owner);
        if (added) changed?.({ world, owner: owner.key, members: [member.key], joins: true, given: call.given });
        return added;
      });
    if (isMember) rehearse(call, change);
    if (refuseSecond && findRelation(world, definition, owner.key, member.key)) throw refuseSecond(member.text);
    if (!cmdlet.shouldProcessSentence(sentenceOf(call, "Add", owner, member))) return;
    const row = change();
    if (row && shows === undefined)
      for (const entry of addedEntries(definition, row, values)) cmdlet.write(nounObject(world, definition, entry));
    if (row) return;
    const { object, account } = entryNames(call, owner.key, member.key);
    cmdlet.warning(
      `The appropriate access control entry is already present on the object "${object}" for account "${account}".`,
    );
  });
}

/** Set-: the relation has these values instead. */
export function setSteps(cmdlet: CmdletContext, definition: NounDefinition, uses: Uses): CmdletSteps {
  return onNoun(cmdlet, "Set", definition, uses, (call) => {
    const owner = ownerOf(call);
    const member = memberOf(call);
    const row = findRelation(call.world, definition, owner.key, member.key);
    if (!row) {
      const { entryMissing } = relationOf(definition);
      throw entryMissing?.(member.text) ?? nounError("RelationNotThere", { member: member.text, owner: owner.text });
    }
    requireAllowed(call, owner.key, [member.key], true);
    const values = changesOf(call, row);
    if (!cmdlet.shouldProcessSentence(sentenceOf(call, "Set", owner, member))) return;
    const change = { world: call.world, owner: owner.key, members: [member.key], joins: true, given: call.given };
    const { changed } = call.world.store.transact(() => {
      const update = changeRow(call.world, definition, row, values);
      if (update.changed) relationOf(definition).changed?.(change);
      return update;
    });
    if (!changed) warnUnchanged(cmdlet, member.text);
  });
}

export function removeSteps(cmdlet: CmdletContext, definition: NounDefinition, uses: Uses): CmdletSteps {
  return onNoun(cmdlet, "Remove", definition, uses, (call) => {
    const { resets, changed, leavesRights, rights, entryMissing } = relationOf(definition);
    if (resets && call.given.get(resets.parameter) === true) return resetRelations(call, ownerOf(call));
    if (leavesRights !== undefined && call.given.get(leavesRights) === true) {
      cmdlet.shouldProcessSentence(sentence(definition, "Remove", ownerOf(call).text));
      return;
    }
    const { owner, member, values } = endsOf(call);
    requireAllowed(call, owner.key, [member.key], false);
    const isMember = rights === undefined && entryMissing === undefined;
    const leaving = { world: call.world, owner: owner.key, members: [member.key], joins: false, given: call.given };
    const change = () =>
      call.world.store.transact(() => {
        const ended = endRelation(call.world, definition, owner.key, member.key, values);
        if (!ended && isMember) throw nounError("MemberNotThere", { member: member.text, owner: owner.text });
        if (ended) stampOwner(call, owner);
        if (ended) changed?.(leaving);
        return ended;
      });
    if (isMember) rehearse(call, change);
    if (entryMissing && !findRelation(call.world, definition, owner.key, member.key)) throw entryMissing(member.text);
    if (!cmdlet.shouldProcessSentence(sentenceOf(call, "Remove", owner, member))) return;
    if (change()) return;
    if (entryMissing) throw entryMissing(member.text);
    const { object, account } = entryNames(call, owner.key, member.key);
    if (isInherited(call.world, definition, owner.key, member.key)) return cmdlet.warning(ignoredEntry(values, object));
    cmdlet.warning(
      `Can't remove the access control entry on the object "${object}" for account "${account}" because the ACE doesn't exist on the object.`,
    );
  });
}

/** Update-: the members are exactly those given. */
export function updateSteps(cmdlet: CmdletContext, definition: NounDefinition, uses: Uses): CmdletSteps {
  return onNoun(cmdlet, "Update", definition, uses, (call) => {
    const { world } = call;
    const owner = ownerOf(call);
    const wanted = membersAfter(call, owner);
    requireAllowed(call, owner.key, wanted, true);
    if (!cmdlet.shouldProcessSentence(sentence(definition, "Set", owner.text))) return;
    world.store.transact(() => {
      for (const row of relationRows(world, definition, owner.key))
        if (!wanted.includes(row.name)) endRelation(world, definition, owner.key, row.name, {});
      for (const key of wanted) addRelation(world, definition, owner.key, key, {});
      stampOwner(call, owner);
    });
  });
}

/** The keys of the members that an owner has after -Members, a list or what `@{Add=..; Remove=..}` leaves of those there are. */
function membersAfter({ world, definition, given }: NounCall, owner: RelationEnd): readonly string[] {
  const keysOf = (items: readonly ScriptValue[]): readonly string[] =>
    items.map((item) => newMember(world, definition, identityWord(item) ?? "").key);
  const value = given.get("Members") ?? null;
  if (typeof value !== "object" || value?.is !== "change") return keysOf(itemsOf(value));
  const gone = keysOf(value.remove);
  const kept = relationRows(world, definition, owner.key).map(({ name }) => name);
  return [...kept.filter((key) => !gone.includes(key)), ...keysOf(value.add)];
}

/** {0} is the member, {1} its name alone, {2} and {3} member and owner as the line names them, {4} the rights that it gives. */
function sentenceOf({ definition, given }: NounCall, verb: string, owner: RelationEnd, member: RelationEnd): string {
  const named = (name: string, { text }: RelationEnd): string => identityGiven(given, name) ?? text;
  const asNamed = [named(relationOf(definition).member, member), named("Identity", owner)];
  const rights = itemsGiven(given, "AccessRights").map((right) => `'${identityWord(right) ?? ""}'`);
  const name = member.text.slice(member.text.lastIndexOf("/") + 1);
  return sentence(definition, verb, member.text, name, ...asNamed, rights.join(", "));
}

/** The object of the owner has changed where it holds its members and entries itself. */
function stampOwner({ world, definition }: NounCall, { key }: RelationEnd): void {
  const row = relationOf(definition).inOwner ? recipientRow(world, key) : undefined;
  if (row) world.store.put(recipients, row.guid, { ...row, whenChanged: instant(world.clock.now()) });
}

/** An entry of the directory as the product's warnings tell of it: the object's distinguished name, the account's. */
function entryNames({ world, definition }: NounCall, owner: string, member: string) {
  const { distinguishedName, text } = referencedObject(world, [relationOf(definition).owner], owner);
  return { object: shownDistinguishedName(world, distinguishedName) || text, account: securityNameOf(world, member) };
}

function requireAllowed(
  { world, definition, given }: NounCall,
  owner: string,
  members: readonly string[],
  joins: boolean,
) {
  const refusal = relationOf(definition).guard?.({ world, owner, members, joins, given });
  if (refusal) throw refusal;
}

interface RelationEnds {
  readonly owner: RelationEnd;
  readonly member: RelationEnd;
  readonly values: Values;
}

/** What -Identity, the member's parameter and the others say. With -Owner there is no member. */
function endsOf(call: NounCall, find = relationMember): RelationEnds {
  const values = changesOf(call, null);
  const owner = ownerOf(call);
  const holds = relationOf(call.definition).holder !== undefined && call.given.has("Owner");
  return { owner, member: holds ? owner : memberOf(call, find), values };
}

/** The row that says who owns an object, which is no relation to a member. */
const holderKey = "\\owner";

function showHolder({ cmdlet, world, definition }: NounCall, owner: string, usual: string): void {
  const stored = findRelation(world, definition, owner, holderKey);
  const values = { Owner: stored?.values.Owner ?? usual };
  const shown = { noun: definition.noun, guid: owner, name: holderKey, owner, distinguishedName: "" };
  const time = stored ?? { whenCreated: "2000-01-01T00:00:00.000Z", whenChanged: "2000-01-01T00:00:00.000Z" };
  const row = { ...time, ...shown, values };
  cmdlet.write(nounObject(world, holderNoun(definition), row, ["Identity", "Owner", "IsValid"]));
}

const holderNouns = new WeakMap<NounDefinition, NounDefinition>();

/** Who owns an object is shown by a type of its own. */
function holderNoun(definition: NounDefinition): NounDefinition {
  const known = holderNouns.get(definition);
  if (known) return known;
  const own = { ...definition, type: "Microsoft.Exchange.Management.RecipientTasks.OwnerPresentationObject" };
  holderNouns.set(definition, own);
  return own;
}

/** -Owner: somebody else owns the object. */
function changeHolder({ cmdlet, world, definition, given }: NounCall, { key, text }: RelationEnd): void {
  const member = relationMember(world, definition, identityGiven(given, "Owner") ?? "");
  if (!cmdlet.shouldProcessSentence(sentence(definition, "Add", member.text))) return;
  const now = findRelation(world, definition, key, holderKey);
  const values = { Owner: member.key };
  if (!now) createRow(world, definition, { name: holderKey, owner: key, values });
  else if (!changeRow(world, definition, now, values).changed) warnUnchanged(cmdlet, text);
}

/** An owner's relations are those that every owner has from the start. */
function resetRelations({ cmdlet, world, definition }: NounCall, owner: RelationEnd): void {
  if (!cmdlet.shouldProcessSentence(sentence(definition, "Remove", owner.text))) return;
  const run = relationOf(definition).resets?.run;
  if (run) world.store.transact(() => run(world, owner.key));
  else resetToUsual(world, definition, owner.key);
}

function ownerOf({ world, definition, given }: NounCall): RelationEnd {
  const identity = identityGiven(given, "Identity") ?? "";
  const owner = relationOwner(world, definition, identity, given);
  requireVisible(world, owner.key, identity);
  return owner;
}

/** An owner outside of the account's read scope is one that is not there. */
function requireVisible(world: World, key: string, identity: string): void {
  const test = readTest(world);
  const recipients = nounNamed("Recipient");
  const row = test && recipients && findRow(world, recipients, key.split("/")[0]);
  if (row && !test(row)) throw objectNotFound(world, identity);
}

function memberOf({ world, definition, given }: NounCall, find = relationMember): RelationEnd {
  const word = identityGiven(given, relationOf(definition).member);
  if (word === null) throw objectNotFound(world, "");
  return find(world, definition, word);
}
