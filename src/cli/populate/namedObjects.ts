import { type CatalogueParameter, catalogueCmdlet } from "../../command/catalogue/catalogue.ts";
import type { Edition } from "../../diag/Edition.ts";
import { nounOfParameter } from "../../session/identityNouns.ts";
import type { Command } from "../../syntax/ast/commands.ts";
import { walk } from "../../syntax/ast/walk.ts";
import { parseScript } from "../../syntax/parser/parseScript.ts";
import { isFolderPrincipal } from "../../world/nouns/MailboxFolderPermission.ts";
import { nounNamed } from "../../world/nouns/nounNamed.ts";
import { principalNamed } from "../../world/nouns/recipient/directory/securityName.ts";
import { familyOf } from "../../world/nouns/rows/listRows.ts";
import { monitoringOverrides, tellingParameters } from "../../world/nouns/server/monitoringOverrides.ts";
import type { ScriptValue } from "../../world/values/ScriptValue.ts";
import { serverCertificate } from "./certificates.ts";
import { type ConstantTexts, constantTexts, textsOf } from "./constantTexts.ts";
import { type DeletedState, deletedState } from "./deletedObjects.ts";
import { describedObjects } from "./fileContents.ts";
import { givenArguments } from "./givenArguments.ts";
import { hasState, type NamedState } from "./statedObjects.ts";

/** An object that a command names by identity. */
export interface NamedObject {
  readonly noun: string;
  readonly identity: string;
  /** What the command does with it. */
  readonly verb: string;
  /** The owner that another parameter names (`-Mailbox` of an Inbox rule), or the database of a disconnected mailbox. */
  readonly owner?: string;
  /** The command works on the mailbox's archive. */
  readonly archive?: true;
  /** The type of mailbox that it takes. */
  readonly type?: string;
  /** Any recipient will do, or any account and group, where one has the name already. */
  readonly takes?: "recipient" | "principal";
  /** It was removed and is kept; "held": by a hold. */
  readonly deleted?: DeletedState;
  /** The noun of what is there once a server and is named by it, where that is a server's: `EX01\\Source` of an event log level. */
  readonly part?: string;
  /** What else tells the object from others of that name. */
  readonly values?: Readonly<Record<string, ScriptValue>>;
}

/** A member that a command takes from its owner, which has to be one. */
export interface NamedRelation {
  readonly relation: string;
  readonly owner: string;
  readonly members: readonly string[];
  /** The rights that it takes away, by property. */
  readonly rights: Readonly<Record<string, readonly string[]>>;
}

/** A copy of a database on a server: one that is there, or one that could be. */
export interface NamedCopy {
  readonly database: string;
  readonly server: string;
  readonly isThere: boolean;
}

export interface ScriptNames {
  readonly copies: readonly NamedCopy[];
  /** Servers that are nodes of a cluster. */
  readonly nodes: readonly string[];
  /** The nouns of the script's cmdlets. */
  readonly nouns: ReadonlySet<string>;
  readonly objects: readonly NamedObject[];
  readonly relations: readonly NamedRelation[];
  /** Cmdlets that need more than the objects that they name. */
  readonly states: readonly NamedState[];
  /** The products of each command and of each parameter that only some products of its command have. */
  readonly products: readonly (readonly string[])[];
}

/**
 * What the commands of a script name by identity and the script itself does not make. Only whole texts count, and those of
 * the columns that it reads.
 */
export function namedObjects(script: string, edition: Edition, columns: ConstantTexts = new Map()): ScriptNames {
  const objects = new Map<string, NamedObject>();
  const relations: NamedRelation[] = [];
  const states: NamedState[] = [];
  const made = new Set<string>();
  // The members that the script itself adds, by their relation.
  const added = new Set<string>();
  const copies: NamedCopy[] = [];
  const nodes = new Set<string>();
  const addServer = (server: string, verb: string) =>
    objects.set(`ExchangeServer:${server}`, { noun: "ExchangeServer", identity: server, verb });
  const products: (readonly string[])[] = [];
  const nouns = new Set<string>();
  // Whether the script itself takes a mailbox's account away.
  let takesAccounts = false;
  let exports = false;
  const piped = new Map<Command, readonly string[]>();
  const { ast } = parseScript(script, { edition, tokens: false });
  const constants = constantTexts(ast, columns);
  walk(ast, (node) => {
    if (node.kind === "Pipeline") {
      const [first, second] = node.pipelineElements;
      if (first?.kind === "CommandExpression" && second?.kind === "Command")
        piped.set(second, textsOf(first, constants));
    }
    if (node.kind !== "Command") return;
    for (const server of computersOf(node, constants, edition)) addServer(server, "Get");
    for (const server of nodesOf(node, constants)) {
      nodes.add(server);
      addServer(server, "Get");
    }
    const call = catalogueCall(node, piped.get(node) ?? [], constants);
    if (!call) return;
    const { verb, noun, given } = call;
    nouns.add(noun);
    exports ||= verb === "Export" && noun === "Message";
    const owner = ownerOf(noun, given);
    if (owner === ownMailboxName || isOfOwnMailbox(call))
      objects.set(ownMailboxName, { noun: "Mailbox", identity: ownMailboxName, verb });
    const isOfArchive = given.some(([{ name }]) => name === "Archive") && verb !== "Enable" && verb !== "New";
    const archives = new Set(given.flatMap(([{ name }]) => archiveSwitches[name] ?? []));
    if (hasState(`${verb}-${noun}`))
      states.push({
        cmdlet: `${verb}-${noun}`,
        noun,
        names: given.flatMap(([{ name }, texts]) => (namesOfState.has(name) ? texts : [])),
        given: textsOfParameter(given),
        has: (name) => given.some(([parameter]) => parameter.name === name),
      });
    for (const each of [call, ...given.map(([parameter]) => parameter)])
      if (each.products) products.push(each.products);
    for (const [parameter, values] of given) {
      const isOwnName =
        parameter.name === "Name" ||
        parameter.name === "Alias" ||
        (parameter.name === "Identity" && namedByIdentity.has(noun));
      if (verb === "New" && isOwnName)
        for (const value of values) made.add(`${familyName(noun)}:${value.toLowerCase()}`);
      const named = nounNamedBy(call, parameter);
      if (/AddressTemplates?$/.test(parameter.name))
        for (const domain of values.flatMap((each) => /@([\w-]+(?:\.[\w-]+)+)$/.exec(each)?.[1] ?? []))
          objects.set(`AcceptedDomain:${domain}`, { noun: "AcceptedDomain", identity: domain, verb });
      if (parameter.name === "DomainController" && parameter.type === "Fqdn")
        for (const name of values)
          objects.set(`DomainController:${name}`, { noun: "DomainController", identity: name, verb });
      const isOfServer = named !== null && nounNamed(named)?.kind === "perServer";
      if (/^(Queue|Message)Identity$/.test(parameter.type) || isOfServer)
        for (const server of serversOf(isOfServer ? values.filter((each) => /[*?]/.test(each)) : values))
          addServer(server, verb);
      if (named === null || (verb === "New" && parameter.name !== "Alias" && isOwnName)) continue;
      if (isAdded(call, named)) {
        for (const value of values) made.add(`${familyName(noun)}:${value.toLowerCase()}`);
        continue;
      }
      const deleted = deletedState(verb, noun, parameter.name, (name) => given.some(([each]) => each.name === name));
      for (const identity of values) {
        const key = `${deleted ?? ""}${named}:${identity.toLowerCase()}`;
        const isMadeHere =
          deleted === null &&
          (wordsOf(identity).some((word) => made.has(`${familyName(named)}:${word}`)) ||
            (named === "ManagementRoleEntry" && made.has(`ManagementRole:${roleOf(identity).toLowerCase()}`)));
        const isLeft = named === disconnectedMailbox && takesAccounts;
        const isNamed = isName(identity, named) || (named === "ManagementRoleEntry" && isName(roleOf(identity)));
        if (isNamed && !isMadeHere && !isLeft && !objects.has(key))
          objects.set(key, {
            noun: named,
            identity,
            verb,
            ...typeOf(call, parameter),
            ...takesOf(parameter),
            ...(named === "ExchangeServer" && parameter.name === "Identity" && noun !== named ? { part: noun } : {}),
            ...(deleted === null ? {} : { deleted }),
            ...(monitoringOverrides.includes(named) || named === disconnectedMailbox ? { values: toldOf(given) } : {}),
            ...(named === "ManagementScope" ? { values: valuesOfScope(parameter.name, given) } : {}),
            ...(owner !== null && (parameter.name === "Identity" || ownedByOthers.has(named)) ? { owner } : {}),
            ...((isOfArchive && parameter.name === "Identity") || archives.has(parameter.name)
              ? { archive: true }
              : {}),
          });
      }
    }
    const described = verb === "Set" ? describedObjects[noun] : undefined;
    if (described !== undefined) objects.set(`${noun}:${described}`, { noun, identity: described, verb });
    takesAccounts ||= noun === "Mailbox" && (verb === "Disable" || verb === "Remove");
    const copy = copyOf(`${verb}-${noun}`, given);
    if (copy) copies.push(copy);
    if (verb === "Add") for (const [, words] of given) for (const word of words) added.add(memberKey(noun, word));
    const taken = takenMembers(verb, noun, given);
    const members = taken?.members.filter((each) => !added.has(memberKey(noun, each))) ?? [];
    if (taken && members.length > 0) relations.push({ ...taken, members });
  });
  // Messages that a script exports one after the other were suspended before, however it finds them.
  if (exports)
    for (const [key, object] of objects)
      if (object.noun === "Message" || object.noun === "Queue") objects.set(key, { ...object, verb: "Export" });
  return { copies, nodes: [...nodes], nouns, objects: [...objects.values()], relations, states, products };
}

/** What New- makes that -Identity names. */
const namedByIdentity: ReadonlySet<string> = new Set(["OMEConfiguration", "SearchDocumentFormat"]);

/** Switches that mean the archive of the mailbox that another parameter names. */
const archiveSwitches: Readonly<Record<string, readonly string[]>> = {
  Archive: ["Mailbox"],
  IsArchive: ["Mailbox"],
  SourceIsArchive: ["SourceMailbox"],
  TargetIsArchive: ["TargetMailbox"],
};

/** What a scope is of, by the parameter that names it or by what a command changes in it: recipients, servers or databases. */
function valuesOfScope(parameter: string, given: Given): Readonly<Record<string, ScriptValue>> {
  const changed = given.map(([{ name }]) => /^(Server|Database)(?:RestrictionFilter|List)$/.exec(name)?.[1]);
  const kind = changed.find((each) => each !== undefined) ?? (/ConfigWriteScope$/.test(parameter) ? "Server" : null);
  return {
    ...(parameter.startsWith("Exclusive") ? { Exclusive: true } : {}),
    ...(kind === null ? {} : { RecipientRestrictionFilter: null, [`${kind}RestrictionFilter`]: "Name -like '*'" }),
  };
}

/** What names the object of a state. */
const namesOfState: ReadonlySet<string> = new Set(["Identity", "SearchName", "Entries", "Ids", "DomainName"]);

function textsOfParameter(given: Given): NamedState["given"] {
  return (name) => given.find(([parameter]) => parameter.name === name)?.[1] ?? [];
}

/** Whether a command adds the very object that it names, and not something to it. */
function isAdded({ verb, noun }: CatalogueCall, named: string): boolean {
  return verb === "Add" && named === noun && noun !== "ManagementRoleEntry";
}

function memberKey(relation: string, member: string): string {
  return `${relation}:${member.toLowerCase()}`;
}

/** The servers of `EX01\\contoso.com`, `EX01\\contoso.com\\1234` and `EX01\\EWS*`. */
function serversOf(identities: readonly string[]): readonly string[] {
  return identities.flatMap((each) => /^([A-Za-z][\w-]*)\\/.exec(each)?.[1] ?? []);
}

/** The role of `Help Desk\\New-*`. */
function roleOf(entry: string): string {
  return entry.replace(/\\.*$/s, "");
}

/** Whose rows the objects of a noun are: recipients of every kind are one family. */
function familyName(noun: string): string {
  const definition = nounNamed(noun);
  return definition ? familyOf(definition).noun : noun;
}

/** An identity, and what it ends with: the name of `SERVER\\Name`, `\\Folder` and `contoso.com/Users/Name`. */
function wordsOf(identity: string): readonly string[] {
  const word = identity.toLowerCase();
  return [word, word.slice(Math.max(word.lastIndexOf("\\"), word.lastIndexOf("/")) + 1)];
}

/** The noun of what a parameter of a command names. */
function nounNamedBy({ verb, noun, given }: CatalogueCall, parameter: CatalogueParameter): string | null {
  if (ofDisconnected.has(`${verb}-${noun} -${parameter.name}`)) return disconnectedMailbox;
  if (
    /^QuarantineMessageIdentity/.test(parameter.type) ||
    (noun === "QuarantineMessage" && parameter.name === "MessageId")
  )
    return "QuarantineMessage";
  const kept = /^(Queue|Message|MigrationUser)Id(?:entity|Parameter)$/.exec(parameter.type)?.[1];
  if (kept !== undefined) return kept;
  if (`${verb}-${noun} -${parameter.name}` === "New-MailboxImportRequest -FilePath") return personalStore;
  if (parameter.name === "SoftDeletedObject") return noun.replace(/^SoftDeleted/, "");
  if (parameter.name === "RequestGuid") return noun.replace(/Statistics$/, "");
  if (parameter.type === "ExchangeCertificateIdParameter" || /Thumbprint$/.test(parameter.name))
    return serverCertificate;
  const usual = nounOfParameter(noun, verb, parameter, new Set(given.map(([each]) => each.name)));
  // The account that gets a mailbox has none before; an archive goes to one that has.
  if (noun === "Mailbox" && verb === "Connect" && parameter.name === "User")
    return given.some(([{ name }]) => name === "Archive") ? "Mailbox" : "User";
  if (noun === "UMCallAnsweringRule" && parameter.name === "Mailbox") return "UMMailbox";
  // A folder that is about to lose its mail has it before.
  if (noun === "MailPublicFolder" && verb === "Disable" && parameter.name === "Identity") return noun;
  const declared = usual === null ? nounOfProperty(noun, parameter.name.replace(/^(Add|Remove)/, "")) : null;
  if (declared !== null) return declared === "Recipient" ? "Mailbox" : declared;
  return usual !== null && parameter.name === "Identity" ? ofVoiceMail(verb, noun, usual) : usual;
}

/** The noun of what a property names, as the declaration says it. */
function nounOfProperty(noun: string, property: string): string | null {
  const rule = nounNamed(noun)?.properties?.[property];
  return rule?.names ?? [rule?.references ?? null].flat()[0];
}

const typesOfParameters: Readonly<Record<string, string>> = {
  "Place -Identity": "RoomMailbox",
  "CalendarProcessing -Identity": "RoomMailbox",
  "PublicFolder -Mailbox": "PublicFolderMailbox",
  "PublicFolderMailbox -Identity": "PublicFolderMailbox",
  "PublicFolderMoveRequest -TargetMailbox": "PublicFolderMailbox",
  "Mailbox -DefaultPublicFolderMailbox": "PublicFolderMailbox",
  ...Object.fromEntries(
    ["Mailbox", "MailUser", "MailContact", "RemoteMailbox", "DistributionGroup", "DynamicDistributionGroup"].map(
      (noun) => [`${noun} -ArbitrationMailbox`, "ArbitrationMailbox"],
    ),
  ),
};

const typesOfSwitches: Readonly<Record<string, string>> = {
  Arbitration: "ArbitrationMailbox",
  PublicFolder: "PublicFolderMailbox",
};

/** The type of mailbox that a parameter means, by itself or by a switch beside -Identity. */
function typeOf({ verb, noun, given }: CatalogueCall, { name }: CatalogueParameter): { readonly type?: string } {
  const isOf = name === "Identity" && noun === "Mailbox" && verb !== "New";
  const found = isOf ? given.map(([each]) => typesOfSwitches[each.name]).find((each) => each !== undefined) : undefined;
  const type = found ?? typesOfParameters[`${noun} -${name}`];
  return type === undefined ? {} : { type };
}

/** What a parameter takes whose type is not of mailboxes alone. */
function takesOf({ type }: CatalogueParameter): Pick<NamedObject, "takes"> {
  if (/^(Extended)?SecurityPrincipalId|^RoleAssigneeId|^RoleGroupMemberId|^ADRawEntryId/.test(type))
    return { takes: "principal" };
  // Lists of any kind say of no type at all whom they take.
  return /Recipient(WithAdUserGroup)?Id|^(Mailbox)?UserContactId|^MailboxFolderUserId|^MultiValuedProperty$/.test(type)
    ? { takes: "recipient" }
    : {};
}

/** What tells overrides of one monitoring item from each other, and mailboxes without an account. */
function toldOf(given: Given): Readonly<Record<string, string>> {
  const told = given.filter(([{ name }]) => tellingParameters.includes(name) || name === "MailboxState");
  return Object.fromEntries(told.flatMap(([{ name }, [text]]) => (text === undefined ? [] : [[name, text]])));
}

/** What stands for objects whose owner another parameter names than that of -Identity. */
const ownedByOthers: ReadonlySet<string> = new Set(["DisconnectedMailbox", serverCertificate]);

/** What stands for a mailbox without an account in place of a noun. */
export const disconnectedMailbox = "DisconnectedMailbox";

/** What stands for a file of a mailbox's items in place of a noun. */
export const personalStore = "PersonalStore";

/** Parameters that name mailboxes without an account. */
const ofDisconnected: ReadonlySet<string> = new Set([
  "Connect-Mailbox -Identity",
  "New-MailboxRestoreRequest -SourceStoreMailbox",
  "Remove-Mailbox -StoreMailboxIdentity",
  "Remove-StoreMailbox -Identity",
]);

/** How a mailbox folder is named that lies in the mailbox of who runs the shell. */
export const ownMailboxName = ":\\";

/** Commands that mean the mailbox of who runs the shell where they name none. */
function isOfOwnMailbox({ verb, noun, given }: CatalogueCall): boolean {
  const names = given.map(([{ name }]) => name);
  return (
    `${verb}-${noun}` === "New-MailMessage" ||
    (noun === "MailboxFolder" && verb === "Get" && !names.includes("Identity"))
  );
}

/** What names the owner of an object beside -Identity, or the database of a disconnected mailbox. */
function ownerOf(noun: string, given: Given): string | null {
  const ownerParameter = nounNamed(noun)?.ownerParameter;
  const onServer = noun === serverCertificate ? ["Server"] : [];
  for (const name of [ownerParameter, ...onServer, "SourceDatabase", "Database"]) {
    const owner = given.find(([parameter]) => parameter.name === name);
    if (owner) return owner[1][0] ?? null;
  }
  const isNamed = given.some(([{ name }, texts]) => name === "Identity" && texts.some((text) => text.includes("\\")));
  return ownerParameter === undefined || isNamed ? null : ownMailboxName;
}

/** Mailboxes whose voice mail is looked at or changed have it. */
function ofVoiceMail(verb: string, noun: string, usual: string): string {
  return verb !== "Enable" && (noun === "UMMailbox" || noun === "UMMailboxPIN") ? "UMMailbox" : usual;
}

type Given = readonly (readonly [CatalogueParameter, readonly string[]])[];

/** What the cmdlets of database copies say of one. */
function copyOf(cmdlet: string, given: Given): NamedCopy | null {
  const of = (name: string): string | undefined => given.find(([parameter]) => parameter.name === name)?.[1][0];
  const parameter = cmdlet === "Add-MailboxDatabaseCopy" ? "MailboxServer" : "ActivateOnServer";
  if (cmdlet !== "Add-MailboxDatabaseCopy" && cmdlet !== "Move-ActiveMailboxDatabase") return null;
  const [database, server] = [of("Identity"), of(parameter)];
  return database === undefined || server === undefined
    ? null
    : { database, server, isThere: parameter === "ActivateOnServer" };
}

function takenMembers(verb: string, noun: string, given: Given): NamedRelation | null {
  const definition = nounNamed(noun);
  const rule = definition?.relation;
  // An entry that has to be there to be shown or changed is one of the least rights.
  const isLooked = rule?.entryMissing !== undefined && (verb === "Get" || verb === "Set");
  if (!rule || (verb !== "Remove" && !isLooked)) return null;
  const of = (name: string): readonly string[] => given.find(([parameter]) => parameter.name === name)?.[1] ?? [];
  const [owner] = ["Identity", ...(definition.identityParameters ?? [])].flatMap(of);
  const members = of(rule.member).filter((text) => isName(text));
  if (owner === undefined || members.length === 0) return null;
  if (isLooked) return { relation: noun, owner, members, rights: { AccessRights: ["FolderVisible"] } };
  const rights = ["AccessRights", ...(rule.rights ?? [])]
    .map((name) => [name, of(name)] as const)
    .filter(([, words]) => words.length > 0);
  return { relation: noun, owner, members, rights: Object.fromEntries(rights) };
}

/** Neither a pattern nor nothing nor everything, nor one of those who have rights without being an object. */
function isName(text: string, noun = "Mailbox"): boolean {
  if (/^\s*(all)?\s*$/i.test(text) || /[*?[\]]/.test(text)) return false;
  return noun !== "Mailbox" || (principalNamed(text) === null && !isFolderPrincipal(text));
}

/** The computers that a cmdlet of Windows works on, by names without a domain. */
function computersOf(
  { commandElements: [head, ...rest] }: Command,
  constants: ConstantTexts,
  edition: Edition,
): readonly string[] {
  const cmdlet = head?.kind === "StringConstantExpression" ? catalogueCmdlet(head.value, "", edition) : null;
  const given = cmdlet ? givenArguments(cmdlet, rest) : [];
  return given
    .flatMap(([{ name }, value]) => (name === "ComputerName" && value !== null ? textsOf(value, constants) : []))
    .filter((name) => /^[A-Za-z][\w-]*$/.test(name) && name.toLowerCase() !== "localhost");
}

/** The servers that a cmdlet of failover clusters calls nodes, by name or by place. */
function nodesOf({ commandElements: [head, ...rest] }: Command, constants: ConstantTexts): readonly string[] {
  if (head?.kind !== "StringConstantExpression" || !/^(?:get|resume|start|stop|suspend)-clusternode$/i.test(head.value))
    return [];
  return rest.flatMap((each, index) => {
    const above = rest[index - 1];
    const isOfName = above?.kind !== "CommandParameter" || above.parameterName.toLowerCase() === "name";
    return isOfName && each.kind !== "CommandParameter" ? textsOf(each, constants).filter((text) => isName(text)) : [];
  });
}

interface CatalogueCall {
  readonly verb: string;
  readonly noun: string;
  readonly given: Given;
  readonly products?: readonly string[];
}

/** A command of the product, with the texts of its arguments and those that are piped to it. */
function catalogueCall(
  { commandElements: [head, ...rest] }: Command,
  piped: readonly string[],
  constants: ConstantTexts,
): CatalogueCall | null {
  if (head?.kind !== "StringConstantExpression" || !head.value.includes("-")) return null;
  const cmdlet = catalogueCmdlet(head.value, "Exchange", "Desktop");
  if (!cmdlet) return null;
  const at = cmdlet.name.indexOf("-");
  const given = givenArguments(cmdlet, rest).map(
    ([parameter, value]) => [parameter, value === null ? [] : textsOf(value, constants)] as const,
  );
  const identity = cmdlet.parameters.find(({ name }) => name === "Identity");
  const takesPiped = identity !== undefined && piped.length > 0 && !given.some(([each]) => each === identity);
  return {
    verb: cmdlet.name.slice(0, at),
    noun: cmdlet.name.slice(at + 1),
    given: takesPiped ? [...given, [identity, piped]] : given,
    ...(cmdlet.products ? { products: cmdlet.products } : {}),
  };
}
