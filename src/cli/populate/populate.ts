import { productOfVersion } from "../../base/exchangeProducts.ts";
import type { Edition } from "../../diag/Edition.ts";
import { listDisconnected } from "../../world/mailbox/DisconnectedMailbox.ts";
import { createFolder, findFolder } from "../../world/mailbox/MailboxFolder.ts";
import { mailboxGuidOf } from "../../world/mailbox/mailboxGuidOf.ts";
import { ownMailboxOrNull } from "../../world/mailbox/ownMailbox.ts";
import { createPersonalStore, isPersonalStore } from "../../world/mailbox/personalStoreFile.ts";
import { makeObject, ObjectFault, type WantedObject } from "../../world/nouns/declaration/makeObject.ts";
import { type NounDefinition, type RequiredObject, verbsOf } from "../../world/nouns/defineNoun.ts";
import exchangeServer from "../../world/nouns/ExchangeServer.ts";
import { nounNamed } from "../../world/nouns/nounNamed.ts";
import { findRows } from "../../world/nouns/rows/findRow.ts";
import { familyOf, listRows } from "../../world/nouns/rows/listRows.ts";
import type { NounRow } from "../../world/nouns/rows/NounRow.ts";
import { forgetStock } from "../../world/nouns/rows/stockRows.ts";
import { changeRow } from "../../world/nouns/rows/writeRow.ts";
import { domainControllers, getOrganization, putOrganization } from "../../world/Organization.ts";
import { publicFolderNoun } from "../../world/publicFolder/publicFolders.ts";
import { addServer } from "../../world/scenario/loadScenario.ts";
import type { Scenario } from "../../world/scenario/scenarioShape.ts";
import { shellServer } from "../../world/server/ExchangeServer.ts";
import { connectBeside, connectedProducts } from "../../world/tenant/cloudConnections.ts";
import { defaultDomain } from "../../world/transport/acceptedDomains.ts";
import type { ScriptValue } from "../../world/values/ScriptValue.ts";
import { ValueFault } from "../../world/values/ValueKind.ts";
import type { World } from "../../world/World.ts";
import { WorldError } from "../../world/WorldError.ts";
import { makeCertificate, serverCertificate } from "./certificates.ts";
import type { ConstantTexts } from "./constantTexts.ts";
import { makeCopy, makeNode } from "./databaseCopies.ts";
import { makeDeleted } from "./deletedObjects.ts";
import { demandedObjects } from "./demandedObjects.ts";
import type { MadeObject } from "./MadeObject.ts";
import { enableAccount, makeArchive, makeDevice, makeDisconnected, makeOwnMailbox } from "./mailboxObjects.ts";
import type { Need } from "./Need.ts";
import {
  disconnectedMailbox,
  type NamedObject,
  type NamedRelation,
  namedObjects,
  ownMailboxName,
  personalStore,
} from "./namedObjects.ts";
import { makeQuarantined } from "./quarantinedMessage.ts";
import { makeQueued } from "./queuedMail.ts";
import { makeRoleEntry } from "./roleEntries.ts";
import { makeState, makeTarget } from "./statedObjects.ts";
import { requestValues, templateOf } from "./templates.ts";

/**
 * Makes the objects that a script names and that are not there, from their nouns' templates, each in its place. `columns`
 * are what the tables that it reads hold (`columnTexts`). Names in `absent`, in lower case, stay nobody's.
 */
export function populate(
  world: World,
  scenario: Scenario,
  script: string,
  edition: Edition,
  columns: ConstantTexts = new Map(),
  absent: ReadonlySet<string> = new Set(),
): readonly MadeObject[] {
  const { copies, nodes, nouns, objects, relations, states, products } = namedObjects(script, edition, columns);
  const made: MadeObject[] = connect(world, products);
  /** What is being made, so that what demands itself by others is not asked for again. */
  const begun = new Set<string>();
  const make = (wanted: NamedObject, mayBeNamesake = true): void => {
    const { noun, identity } = wanted;
    const name = `${noun}\0${identity}`;
    // The folder of a mailbox, with its owner before.
    const [, owner] = (noun === "Mailbox" && /^([^:]+):[\\/]/.exec(identity)) || [];
    if (owner !== undefined) make({ ...wanted, identity: owner }, mayBeNamesake);
    if (absent.has(identity.toLowerCase())) return;
    if (begun.has(name) || made.some((each) => each.noun === noun && each.identity === identity)) return;
    begun.add(name);
    require(noun);
    const why = tried(() => makeNamed(world, scenario, wanted, need, mayBeNamesake));
    begun.delete(name);
    if (why !== false) made.push({ noun: owner === undefined ? noun : "MailboxFolder", identity, why });
  };
  const need: Need = (noun, identity, verb = "Get") => make({ noun, identity, verb });
  const require = (noun: string): void => {
    const required = nounNamed(noun)?.requires?.(world);
    if (!required) return;
    const why = tried(() => makeRequired(world, required));
    if (why !== false) made.push({ noun: required.noun, identity: required.name, why });
  };
  for (const noun of nouns) require(noun);
  const times = new Map<string, number>();
  for (const { identity } of objects) times.set(identity.toLowerCase(), (times.get(identity.toLowerCase()) ?? 0) + 1);
  // Where a script has several cmdlets for one name, a second object of that name is not what it means.
  for (const wanted of objects) make(wanted, times.get(wanted.identity.toLowerCase()) === 1);
  for (const { database, server, isThere } of copies) tried(() => makeCopy(world, database, server, isThere));
  for (const node of nodes) tried(() => makeNode(world, node));
  for (const relation of relations) relate(world, relation);
  for (const state of states) {
    const why = tried(() => makeState(world, state, need));
    const [identity = ""] = state.names;
    const isTold = made.some((each) => each.noun === state.noun && each.identity === identity && each.why === why);
    if (why !== false && !isTold) made.push({ noun: state.noun, identity, why });
  }
  return made;
}

/** A script of the cloud finds the shell connected to it, and what it has of the server works beside. */
function connect(world: World, needs: readonly (readonly string[])[]): MadeObject[] {
  const own = productOfVersion(shellServer(world).values.AdminDisplayVersion);
  const made: MadeObject[] = [];
  for (const products of needs) {
    const connected: readonly string[] = connectedProducts(world);
    if (own === null || products.includes(own) || products.some((each) => connected.includes(each))) continue;
    const product = cloudServices.find((each) => products.includes(each));
    if (product === undefined) continue;
    connectBeside(world, product);
    made.push({ noun: "connection", identity: product, why: null });
  }
  return made;
}

const cloudServices = ["Exchange Online", "Security & Compliance"] as const;

/** False where nothing had to be made, null where it was, else why it could not be. */
function tried(make: () => boolean): string | null | false {
  try {
    return make() ? null : false;
  } catch (error) {
    if (isRefusal(error)) return error.message;
    throw error;
  }
}

function isRefusal(error: unknown): error is Error {
  return error instanceof WorldError || error instanceof ObjectFault || error instanceof ValueFault;
}

function makeRequired(world: World, { noun, name, values }: RequiredObject): boolean {
  const definition = nounNamed(noun);
  if (!definition) return false;
  const template = templateOf(world, noun, name, familyOf(definition).home === "recipient");
  return makeObject(world, definition, { ...template, values: { ...template.values, ...values } }) !== null;
}

/** A public folder with those above it, and what makes it take mail. */
function makePublicFolder(world: World, identity: string, need: Need): boolean {
  const path = identity.startsWith("\\") ? identity : `\\${identity}`;
  const at = path.lastIndexOf("\\");
  const parent = path.slice(0, at);
  if (parent !== "") need("PublicFolder", parent);
  const values: Readonly<Record<string, ScriptValue>> = parent === "" ? {} : { Path: parent };
  return makeObject(world, publicFolderNoun(), { name: path.slice(at + 1), values }) !== null;
}

function makeMailPublicFolder(world: World, definition: NounDefinition, identity: string, need: Need): boolean {
  const path = identity.startsWith("\\") ? identity : `\\${identity}`;
  need("PublicFolder", path);
  const given = new Map<string, ScriptValue>([["Identity", path]]);
  definition.actions?.Enable.run({ world, row: null, given, values: {}, warn: () => {} });
  return true;
}

function makeNamed(world: World, scenario: Scenario, wanted: NamedObject, need: Need, mayBeNamesake: boolean): boolean {
  const { noun, identity, verb, owner, type, archive = false } = wanted;
  const part = wanted.part === undefined ? null : nounNamed(wanted.part);
  if (noun === "ExchangeServer")
    return !(part && findRows(world, part, identity).length > 0) && makeServer(world, scenario, identity);
  if (noun === "DomainController") return makeDomainController(world, identity);
  if (noun === "ManagementRoleEntry") return makeRoleEntry(world, identity, verb);
  if (noun === personalStore) return makeStore(world, identity);
  if (noun === "Queue" || noun === "Message") return makeQueued(world, identity, noun === "Message", verb, need);
  if (noun === "MigrationUser") return makeMigrationUser(world, identity, need);
  if (noun === "QuarantineMessage") return makeQuarantined(world, identity);
  if (noun === serverCertificate) return makeCertificate(world, identity, owner, need);
  if (noun === disconnectedMailbox) return makeDisconnected(world, wanted, need);
  if (noun === "Mailbox" && /^:[\\/]/.test(identity)) return makeOwnMailbox(world);
  const definition = nounNamed(noun);
  if (!definition) return false;
  if (noun === "MobileDevice") return makeDevice(world, identity, need);
  if (noun === "DatabaseAvailabilityGroupNetwork") return makeNetwork(world, definition, identity, need);
  if (definition.ownerParameter !== undefined && owner !== undefined)
    return makeOwned(world, definition, owner, wanted, need);
  if (noun === "UMMailbox") return makeUMMailbox(world, definition, identity, need);
  // A folder of a mailbox, a copy on a server: the owner has to be there.
  const word = noun === "Mailbox" ? identity.replace(/:\\.*$/s, "") : identity;
  const family = familyOf(definition);
  const isThere = findRows(world, definition, word).length > 0;
  const isTaken = findRows(world, family, word).length > 0;
  const { deleted } = wanted;
  if (deleted !== undefined)
    return makeDeleted(world, definition, identity, deleted, () =>
      isTaken
        ? namesake(world, definition, word, need)
        : makeWhole(world, definition, templateOf(world, noun, word, true), need),
    );
  if (isTaken && !isThere && family.home === "recipient" && verbsOf(definition).includes("New")) {
    if (wanted.takes === "principal") return false;
    const takesAny = noun === "Mailbox" && wanted.takes === "recipient";
    if (takesAny && enableAccount(world, word)) return true;
    if (takesAny && findRows(world, family, word).some(({ values }) => values.PrimarySmtpAddress)) return false;
    return mayBeNamesake && namesake(world, definition, word, need) !== null;
  }
  if (isThere || isTaken)
    return noun === "Mailbox" && [makeFolders(world, identity), archive && makeArchive(world, word)].includes(true);
  if (definition.kind === "perServer") {
    const [owner, ...name] = word.split("\\");
    if (name.length === 0) return makeOnShellServer(world, definition, word);
    need("ExchangeServer", owner);
    const { values } = templateOf(world, noun, name.join("\\"), false);
    return makeObject(world, definition, { name: name.join("\\"), owner: hostOf(owner), values }) !== null;
  }
  if (noun === "MailboxDatabaseCopy") {
    const [database, server] = word.split("\\");
    if (server !== undefined) need("ExchangeServer", server);
    need("MailboxDatabase", database);
    if (server === undefined) return false;
    return makeCopy(world, database, server, true);
  }
  if (noun === "PublicFolder") return makePublicFolder(world, word, need);
  if (noun === "MailPublicFolder") return makeMailPublicFolder(world, definition, word, need);
  if (definition.kind === "request" || definition.states) return makeRequest(world, definition, word, verb, need);
  const template = templateOf(world, noun, word, family.noun === "Recipient");
  if (template.ou !== undefined) need("OrganizationalUnit", template.ou);
  // The same name in another unit: of the directory's names only those in one unit differ.
  if (template.ou !== undefined && family.home === "recipient" && findRows(world, family, template.name).length > 0)
    return namesake(world, definition, template.name, need, template.ou) !== null;
  const values = {
    ...template.values,
    ...wanted.values,
    ...(type === undefined ? {} : { RecipientTypeDetails: type }),
  };
  const guid = guidIn(word);
  const object = { ...template, values, ...(guid === null ? {} : { guid }) };
  const made = (family.home === "recipient" ? makeRecipient : makeWhole)(world, definition, object, need) !== null;
  if (noun === "Mailbox") makeFolders(world, identity);
  if (noun === "Mailbox" && archive) makeArchive(world, word);
  return made;
}

/** With an object for everything that New- demands; where the noun refuses that, or there is none, without. */
function makeWhole(world: World, definition: NounDefinition, object: WantedObject, need: Need): NounRow | null {
  const demanded = demandedObjects(world, definition, object.values, need);
  if (Object.keys(demanded).length > 0)
    try {
      return makeObject(world, definition, { ...object, values: { ...demanded, ...object.values } });
    } catch (error) {
      if (!isRefusal(error)) throw error;
    }
  return makeObject(world, definition, object);
}

/** A recipient under another alias where the one that its name makes is somebody's: `John Doe` beside `johndoe`. */
function makeRecipient(world: World, definition: NounDefinition, object: WantedObject, need: Need): NounRow | null {
  try {
    return makeWhole(world, definition, object, need);
  } catch (error) {
    if (!isRefusal(error) || object.values.Alias === undefined) throw error;
    return makeWhole(world, definition, { ...object, values: underOtherAlias(world, definition, object.values) }, need);
  }
}

/** A recipient whose name another one has already: it lies in a unit of its own, or in the one that is meant, under another alias. */
function namesake(
  world: World,
  definition: NounDefinition,
  word: string,
  need: Need,
  unit = `${getOrganization(world).dnsDomain}/Namesakes`,
): NounRow | null {
  if (word.includes("@")) return null;
  const { name, values } = templateOf(world, definition.noun, word, true);
  need("OrganizationalUnit", unit);
  return makeObject(world, definition, {
    name,
    ou: unit,
    isOther: true,
    values: underOtherAlias(world, definition, values),
  });
}

/** The alias with the noun behind it, for the account's name as well. */
function underOtherAlias(
  world: World,
  { noun }: NounDefinition,
  values: WantedObject["values"],
): Record<string, ScriptValue> {
  const alias = `${String(values.Alias ?? "object")}.${noun}`;
  const renamed: Record<string, ScriptValue> = { ...values, Alias: alias };
  if (values.UserPrincipalName !== undefined) renamed.UserPrincipalName = `${alias}@${defaultDomain(world)}`;
  return renamed;
}

/** An object of somebody, such as an Inbox rule of a mailbox, or of a server. */
function makeOwned(
  world: World,
  definition: NounDefinition,
  owner: string,
  { identity: name, values: told }: NamedObject,
  need: Need,
): boolean {
  const { ownerParameter = "Mailbox", noun } = definition;
  need(ownerParameter === "Server" ? "ExchangeServer" : "Mailbox", owner);
  const holder = owner === ownMailboxName ? (ownMailboxOrNull(world)?.guid ?? owner) : owner;
  if (noun === "UMCallAnsweringRule") need("UMMailbox", holder);
  if (findRows(world, definition, `${holder}\\${name}`).length > 0) return false;
  const template = templateOf(world, noun, name, false);
  const values = { ...template.values, ...told, [ownerParameter]: holder };
  return makeObject(world, definition, { name: template.name, values }) !== null;
}

/** A mailbox that has voice mail, by the first policy that there is. */
function makeUMMailbox(world: World, definition: NounDefinition, identity: string, need: Need): boolean {
  if (findRows(world, definition, identity).length > 0) return false;
  need("Mailbox", identity);
  const [mailboxes, policies] = [nounNamed("Mailbox"), nounNamed("UMMailboxPolicy")];
  const mailbox = mailboxes && findRows(world, mailboxes, identity)[0];
  if (!mailboxes || !mailbox || !policies) return false;
  if (listRows(world, policies).length === 0) need("UMMailboxPolicy", "UM policy");
  const UMMailboxPolicy = listRows(world, policies)[0]?.guid ?? null;
  return changeRow(world, mailboxes, mailbox, { UMEnabled: true, UMMailboxPolicy }).changed;
}

/** The folders of `ann:\\Marketing\\Reports` that the mailbox has not; false where it has all. */
function makeFolders(world: World, identity: string): boolean {
  const [, owner, path] = /^(.*?):[\\/](.+)$/s.exec(identity) ?? [];
  const mailboxes = nounNamed("Mailbox");
  const mailbox = path === undefined || !mailboxes ? undefined : findRows(world, mailboxes, owner)[0];
  if (!mailbox || path === undefined) return false;
  const parts = path.split(/[\\/]/).filter((part) => part !== "");
  const missing = parts
    .map((_, at) => parts.slice(0, at + 1).join("/"))
    .filter((each) => findFolder(world, mailboxGuidOf(mailbox), each) === null);
  for (const each of missing) createFolder(world, mailboxGuidOf(mailbox), `/${each}`);
  return missing.length > 0;
}

/** A connector or directory that is named without a server lies on the shell's; a server's name means all of its own. */
function makeOnShellServer(world: World, definition: NounDefinition, name: string): boolean {
  const { shellServer } = getOrganization(world);
  if (!verbsOf(definition).includes("New") || findRows(world, exchangeServer, name).length > 0) return false;
  const { values } = templateOf(world, definition.noun, name, false);
  return makeObject(world, definition, { name, owner: shellServer, values }) !== null;
}

/** A network of an availability group whose networks are made by hand; the group alone stands for one of its own: `DAG1\\Network`. */
function makeNetwork(world: World, definition: NounDefinition, identity: string, need: Need): boolean {
  const [group, name = "MapiDagNetwork"] = identity.split("\\");
  need("DatabaseAvailabilityGroup", group);
  if (findRows(world, definition, identity).length > 0) return false;
  const groups = nounNamed("DatabaseAvailabilityGroup");
  const [row] = groups ? findRows(world, groups, group) : [];
  if (groups && row) changeRow(world, groups, row, { ManualDagNetworkConfiguration: true });
  return makeObject(world, definition, { name, owner: group, values: { DatabaseAvailabilityGroup: group } }) !== null;
}

/** A request about a mailbox: `ann\\MailboxExport`, or the mailbox alone; in a state in which the verb works. */
function makeRequest(world: World, definition: NounDefinition, identity: string, verb: string, need: Need): boolean {
  const guid = guidIn(identity);
  if (guid !== null) return makeRequestOfGuid(world, definition, guid, need);
  const { netBiosDomain } = getOrganization(world);
  const isAccount = identity.toLowerCase().startsWith(`${netBiosDomain.toLowerCase()}\\`);
  const at = isAccount ? -1 : identity.lastIndexOf("\\");
  const [owner, name] =
    at === 0 || (definition.ownerOf && at > 0) ? [identity.slice(0, at), identity.slice(at + 1)] : [identity, identity];
  if (definition.ownerOf) need("Mailbox", owner);
  if (definition.noun === "MoveRequest") makeTarget(world, need);
  const values = valuesOfRequest(world, definition, owner, name, need);
  const made = makeObject(world, definition, { name, values });
  const { property = "", first, verbs = {} } = definition.states ?? {};
  const from = verbs[verb]?.from ?? [];
  if (made && from.length > 0 && first !== undefined && !from.includes(first))
    changeRow(world, definition, made, { [property]: from[0] });
  return made !== null;
}

/** The disconnected mailbox that a request to restore one reads. */
function sourceValues(world: World, { noun }: NounDefinition, need: Need): Readonly<Record<string, ScriptValue>> {
  if (noun !== "MailboxRestoreRequest") return {};
  if (listDisconnected(world, null).length === 0) need(disconnectedMailbox, "Former employee");
  const [source] = listDisconnected(world, null);
  return source ? { SourceStoreMailbox: source.guid, AllowLegacyDNMismatch: true } : {};
}

/** A request that is named by its GUID alone, about a mailbox of its own. */
function makeRequestOfGuid(world: World, definition: NounDefinition, guid: string, need: Need): boolean {
  if (!definition.ownerOf) return makeObject(world, definition, { name: guid, values: {}, guid }) !== null;
  const owner = "Requested";
  need("Mailbox", owner);
  const values = valuesOfRequest(world, definition, owner, owner, need);
  return makeObject(world, definition, { name: owner, values, guid }) !== null;
}

/** What a script would say of a request; the file that it reads or writes is there. */
function valuesOfRequest(
  world: World,
  definition: NounDefinition,
  owner: string,
  name: string,
  need: Need,
): Readonly<Record<string, ScriptValue>> {
  const values = { ...requestValues(definition, owner, name), ...sourceValues(world, definition, need) };
  if (typeof values.FilePath === "string") makeStore(world, values.FilePath);
  return values;
}

/** The user of a batch of local moves that has not begun. */
function makeMigrationUser(world: World, identity: string, need: Need): boolean {
  const [users, batches] = [nounNamed("MigrationUser"), nounNamed("MigrationBatch")];
  const isThere = users?.compute?.(world, new Map()).some(({ name }) => name === identity.toLowerCase());
  if (!batches || isThere !== false || !identity.includes("@")) return false;
  need("Mailbox", identity);
  const base64 = Buffer.from(`EmailAddress\r\n${identity}\r\n`).toString("base64");
  const values = { Local: true, CSVData: { is: "bytes", base64 } } as const;
  return makeObject(world, batches, { name: `Move of ${identity}`, values }) !== null;
}

function makeStore(world: World, path: string): boolean {
  if (isPersonalStore(world, path)) return false;
  createPersonalStore(world, path);
  return true;
}

function guidIn(word: string): string | null {
  return /^\{?([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})\}?$/i.exec(word)?.[1].toLowerCase() ?? null;
}

function makeServer(world: World, scenario: Scenario, identity: string): boolean {
  const name = hostOf(identity.split("\\")[0]);
  if (name === "" || [identity, name].some((each) => findRows(world, exchangeServer, each).length > 0)) return false;
  const host = identity.split("\\")[0].toLowerCase();
  const fqdn = host.includes(".") ? host : `${host}.${getOrganization(world).dnsDomain}`;
  addServer(world, scenario, name.toUpperCase(), fqdn);
  forgetStock(world);
  return true;
}

function makeDomainController(world: World, name: string): boolean {
  const organization = getOrganization(world);
  const known = domainControllers(world).flatMap((each) => [each, each.split(".")[0]]);
  if (known.some((each) => each.toLowerCase() === name.toLowerCase())) return false;
  const full = name.includes(".") ? name : `${name}.${organization.dnsDomain}`;
  const furtherDomainControllers = [...(organization.furtherDomainControllers ?? []), full];
  putOrganization(world, { ...organization, furtherDomainControllers });
  return true;
}

function hostOf(server: string): string {
  return server.split(".")[0];
}

/** A member that is taken away is one before. */
function relate(world: World, { relation, owner, members, rights }: NamedRelation): void {
  const definition = nounNamed(relation);
  if (!definition) return;
  const values = Object.fromEntries(
    Object.entries(rights).map(([name, items]) => [name, { is: "list", items } as const]),
  );
  for (const member of members) tried(() => makeObject(world, definition, { name: member, owner, values }) !== null);
}
