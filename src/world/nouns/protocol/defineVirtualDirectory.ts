import { getExchangeServer, hasRole, shellServer } from "../../server/ExchangeServer.ts";
import { type Given, wordGiven } from "../../values/given.ts";
import { type ScriptValue, wordOf } from "../../values/ScriptValue.ts";
import type { World } from "../../World.ts";
import type { WorldError } from "../../WorldError.ts";
import { webSites } from "../../web/webServer.ts";
import {
  defineNoun,
  type NounChange,
  type NounDefinition,
  type ParameterRule,
  type PropertyRule,
  type Values,
} from "../defineNoun.ts";
import { nounError } from "../messages/nounMessages.ts";
import { findRow } from "../rows/findRow.ts";
import type { NounRow } from "../rows/NounRow.ts";
import { productFolder, serverOfRow } from "../server/serverOfRow.ts";
import { authenticationMethods } from "./authenticationMethods.ts";

/** A web application of a server, as setup makes it below the Default Web Site. */
interface VirtualDirectory {
  readonly noun: string;
  readonly called: string;
  /** The name of its .NET type; absent: `AD` before the noun. */
  readonly typeName?: string;
  /** Its name below the web site: `owa`, `EWS`. */
  readonly application: string;
  /** The path of its InternalUrl; null: setup gives it none. */
  readonly url: string | null;
  readonly scheme?: "http";
  /** The folder of its files below the product's own. */
  readonly folder: string;
  /**
   * Properties that say which ways of signing in it takes, in the order of InternalAuthenticationMethods, with what setup
   * gives them.
   */
  readonly authentication?: Partial<Readonly<Record<keyof typeof methodsByProperty, boolean>>>;
  /** No parameter says ExternalAuthenticationMethods: they are those of the web server as well. */
  readonly sameOutside?: true;
  /** What WindowsAuthentication stands for, where it is more than WindowsIntegrated. */
  readonly windowsMethods?: readonly string[];
  readonly properties?: Readonly<Record<string, PropertyRule>>;
  readonly parameters?: NounDefinition["parameters"];
  readonly validate?: NounDefinition["validate"];
  readonly objectClass: string;
  /** The first version whose setup makes it; absent: all. */
  readonly from?: string;
  /** What it is called, and the one of the same web site that has to have the same URLs. */
  readonly pair?: readonly [own: string, other: string];
  readonly source: NounDefinition["source"];
}

/** The words of InternalAuthenticationMethods by the property that turns them on. */
const methodsByProperty = {
  BasicAuthentication: ["Basic"],
  DigestAuthentication: ["Digest"],
  WindowsAuthentication: ["WindowsIntegrated"],
  FormsAuthentication: ["Fba"],
  WSSecurityAuthentication: ["WSSecurity"],
  AdfsAuthentication: ["Adfs"],
  OAuthAuthentication: ["OAuth"],
} as const;

const site = "Default Web Site";
/** The web site of a Mailbox server's own applications, which the Default Web Site's hand their work to. */
const backEnd = "Exchange Back End";
const isBackEnd = ({ name }: Pick<NounRow, "name">): boolean => name.endsWith(`(${backEnd})`);

/** The noun of virtual directories: one on each server, `SERVER\owa (Default Web Site)`. */
export function defineVirtualDirectory(one: VirtualDirectory): NounDefinition {
  const { application, authentication } = one;
  const methods: PropertyRule = { ...authenticationMethods, derive: (row) => methodsOf(one, row) };
  const signInRules = Object.fromEntries(
    Object.entries(authentication ?? {}).map(([name, initial]): [string, PropertyRule] => [name, { default: initial }]),
  );
  const definition: NounDefinition = defineNoun({
    noun: one.noun,
    kind: "perServer",
    tasks: "SystemConfigurationTasks",
    called: one.called,
    type: `Microsoft.Exchange.Data.Directory.SystemConfiguration.${one.typeName ?? `AD${one.noun}`}`,
    directory: {
      containers: ["HTTP", "Protocols", "{server}", "Servers", "{administrativeGroup}", "Administrative Groups"],
      objectClass: ["top", "msExchVirtualDirectory", one.objectClass],
      exchangeVersion: "0.10 (14.0.100.0)",
    },
    name: (given, _values, world) => newName(definition, application, given, world),
    // -Name names the application.
    renamed: (name, given, world) => newName(definition, name, given, world),
    hidden: (row, given) =>
      isBackEnd(row) && given.get("ShowMailboxVirtualDirectories") !== true && !namesBackEnd(given.get("Identity")),
    properties: {
      Name: { kind: "String", derive: ({ name }) => name, ifKnown: true },
      WebSiteName: { hidden: true, ifKnown: true },
      MetabasePath: {
        kind: "String",
        derive: (row, world) => `IIS://${fqdnOf(world, row)}/W3SVC/1/ROOT/${application}`,
      },
      Path: { kind: "String", default: (row, world) => `${productFolder(world, row)}\\${one.folder}` },
      AdminDisplayVersion: {
        kind: "ServerVersion",
        derive: (row, world) => serverOfRow(world, row).values.AdminDisplayVersion,
      },
      ExtendedProtectionFlags: { default: [] },
      // Applications with pages tell their web site and what they are called, Exchange ActiveSync in words of its own.
      WebSite: { kind: "String", derive: webSiteOf, ifKnown: true },
      WebsiteName: { kind: "String", derive: webSiteOf, ifKnown: true },
      DisplayName: { kind: "String", default: application, ifKnown: true },
      InternalUrl: {
        default: (row, world) =>
          one.url === null || isBackEnd(row)
            ? null
            : `${one.scheme ?? "https"}://${fqdnOf(world, row).toLowerCase()}/${one.url}`,
      },
      ExternalAuthenticationMethods: { ...authenticationMethods, ifKnown: true },
      ...(authentication
        ? {
            InternalAuthenticationMethods: methods,
            ...(one.sameOutside ? { ExternalAuthenticationMethods: { ...methods, ifKnown: true } as const } : {}),
            ...signInRules,
          }
        : {}),
      ...one.properties,
    },
    parameters: {
      WebSiteName: { accepted: "It is part of the name." },
      Role: { accepted: "It is part of the name: Mailbox means the back end." },
      ShowMailboxVirtualDirectories: { accepted: "Read where the back end is hidden." },
      ApplicationRoot: { accepted: "Where the web server keeps the application shows nowhere." },
      AppPoolId: { accepted: "Where the web server runs the application shows nowhere." },
      AppPoolIdForManagement: { accepted: "Where the web server runs the application shows nowhere." },
      ADPropertiesOnly: { accepted: "Nothing is read from a metabase." },
      ...(authentication && "FormsAuthentication" in authentication ? { FormsAuthentication: formsParameter } : {}),
      ...one.parameters,
    },
    validate: (change) => formsRefusal(one, change) ?? one.validate?.(change) ?? null,
    warnings: ({ before, after, given }) =>
      one.pair && before && after && (given.has("InternalUrl") || given.has("ExternalUrl"))
        ? [
            `You've changed the InternalURL or ExternalURL for the ${one.pair[0]} virtual directory. Please make the same change for the ${one.pair[1]} virtual directory in the same website.`,
          ]
        : [],
    stock: (world, server) => [
      { name: `${application} (${site})`, owner: server, from: one.from },
      ...(isMailboxServer(world, server)
        ? [{ name: `${application} (${backEnd})`, owner: server, from: one.from }]
        : []),
    ],
    source: one.source,
  });
  return definition;
}

/** A page to sign in stands for Basic, and for nothing that a browser asks by itself (documented). */
const formsParameter: ParameterRule = {
  sets: (value, { given }): Values => ({
    FormsAuthentication: value === true,
    ...(value === true ? { BasicAuthentication: true } : {}),
    ...Object.fromEntries(
      browserMethods.filter((name) => value === true && !given.has(name)).map((name) => [name, false]),
    ),
  }),
};

const browserMethods = ["DigestAuthentication", "WindowsAuthentication"];

function formsRefusal({ authentication }: VirtualDirectory, { after }: NounChange): WorldError | null {
  if (!after || (after.values.FormsAuthentication ?? authentication?.FormsAuthentication) !== true) return null;
  const other = browserMethods.find((name) => after.values[name] === true);
  return other ? nounError("FormsStandAlone", { other }) : null;
}

function webSiteOf({ name }: Pick<NounRow, "name">): string {
  return / \((.*)\)$/.exec(name)?.[1] ?? site;
}

/** A directory that is there already is refused by its own sentence. */
function newName(definition: NounDefinition, application: string, given: Given, world: World): string {
  const onMailbox = (wordGiven(given, "Role") ?? "").toLowerCase() === "mailbox";
  const webSite = wordGiven(given, "WebSiteName") ?? (onMailbox ? backEnd : site);
  const word = wordGiven(given, "Server");
  const server = word === null ? shellServer(world) : getExchangeServer(world, word);
  const known = webSites().find((each) => each.name.toLowerCase() === webSite.toLowerCase());
  if (!known) throw nounError("WebSiteNotFound", { site: webSite, server: server.name });
  const name = `${application} (${known.name})`;
  if (findRow(world, definition, `${server.name}\\${name}`))
    throw nounError("VirtualDirectoryExists", { name: application, server: server.name, site: webSite });
  return name;
}

/** Whether an identity is the one of a back end, as text or as its object. */
function namesBackEnd(identity: ScriptValue | undefined): boolean {
  const word = wordOf(identity ?? null) ?? "";
  return word.toLowerCase().includes(backEnd.toLowerCase());
}

function isMailboxServer(world: World, server: string): boolean {
  return hasRole(getExchangeServer(world, server), "Mailbox");
}

function methodsOf({ authentication = {}, windowsMethods }: VirtualDirectory, { values }: NounRow): readonly string[] {
  const methods = windowsMethods ? { ...methodsByProperty, WindowsAuthentication: windowsMethods } : methodsByProperty;
  return (Object.keys(authentication) as (keyof typeof methodsByProperty)[]).flatMap((name) =>
    (values[name] ?? authentication[name]) === true ? methods[name] : [],
  );
}

function fqdnOf(world: World, row: NounRow): string {
  return serverOfRow(world, row).values.Fqdn;
}
