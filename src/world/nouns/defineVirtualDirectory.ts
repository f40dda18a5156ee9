import { wordOf } from "../values/ScriptValue.ts";
import type { World } from "../World.ts";
import { defineNoun, type NounDefinition, type PropertyRule } from "./defineNoun.ts";
import type { NounRow } from "./rows/NounRow.ts";
import { productFolder, serverOfRow } from "./serverOfRow.ts";

/** A web application of a server, as setup makes it below the Default Web Site. */
interface VirtualDirectory {
  readonly noun: string;
  readonly called: string;
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
  /** What WindowsAuthentication stands for, where it is more than WindowsIntegrated. */
  readonly windowsMethods?: readonly string[];
  readonly properties?: Readonly<Record<string, PropertyRule>>;
  readonly parameters?: NounDefinition["parameters"];
  readonly objectClass: string;
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

/** The noun of virtual directories: one on each server, `SERVER\owa (Default Web Site)`. */
export function defineVirtualDirectory(one: VirtualDirectory): NounDefinition {
  const { application, authentication } = one;
  const methods: PropertyRule = { kind: "MultiValuedProperty<String>", derive: (row) => methodsOf(one, row) };
  const signInRules = Object.fromEntries(
    Object.entries(authentication ?? {}).map(([name, initial]): [string, PropertyRule] => [name, { default: initial }]),
  );
  return defineNoun({
    noun: one.noun,
    kind: "perServer",
    called: one.called,
    directory: {
      containers: ["HTTP", "Protocols", "{server}", "Servers", "{administrativeGroup}", "Administrative Groups"],
      objectClass: ["top", "msExchVirtualDirectory", one.objectClass],
      exchangeVersion: "0.10 (14.0.100.0)",
    },
    name: (given) => `${application} (${wordOf(given.get("WebSiteName") ?? null) ?? site})`,
    properties: {
      Name: { kind: "String", derive: ({ name }) => name },
      MetabasePath: {
        kind: "String",
        derive: (row, world) => `IIS://${fqdnOf(world, row)}/W3SVC/1/ROOT/${application}`,
      },
      Path: { kind: "String", default: (row, world) => `${productFolder(world, row)}\\${one.folder}` },
      AdminDisplayVersion: {
        kind: "ServerVersion",
        derive: (row, world) => serverOfRow(world, row).values.AdminDisplayVersion,
      },
      WebSite: { kind: "String", derive: ({ name }) => / \((.*)\)$/.exec(name)?.[1] ?? site },
      WebSiteName: { kind: "String", derive: ({ name }) => / \((.*)\)$/.exec(name)?.[1] ?? site },
      DisplayName: { kind: "String", default: application },
      InternalUrl: {
        default: (row, world) =>
          one.url === null ? null : `${one.scheme ?? "https"}://${fqdnOf(world, row).toLowerCase()}/${one.url}`,
      },
      ...(authentication ? { InternalAuthenticationMethods: methods, ...signInRules } : {}),
      ...one.properties,
    },
    parameters: {
      WebSiteName: { accepted: "It is part of the name." },
      ADPropertiesOnly: { accepted: "Nothing is read from a metabase." },
      ...one.parameters,
    },
    stock: (_world, server) => [{ name: `${application} (${site})`, owner: server }],
    source: one.source,
  });
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
