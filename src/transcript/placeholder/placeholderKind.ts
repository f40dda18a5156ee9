import type { PlaceholderKind } from "./Placeholder.ts";

/** What the script does with it: the parameter that it is given to, and the noun of the command. */
export interface PlaceholderContext {
  readonly parameter: string | null;
  readonly noun: string | null;
}

/** Words of prose that name a thing, the more special ones first. */
const words: readonly (readonly [PlaceholderKind, RegExp])[] = [
  ["thumbprint", /thumb ?print/],
  ["password", /pass ?(?:word|phrase)/],
  ["path", /\b(?:path|(?<!public )folder|directory|file)\b|file ?(?:name|path)|path$|(?<!public ?)folder$/],
  ["database", /database|\b(?:db|mdb)\b/],
  [
    "mailbox",
    /mailbox|\b(?:user|alias|recipient|member|owner|upn)\b|user ?(?:name|principal ?name|alias)|e ?-?mail|smtp ?address/,
  ],
  ["domain", /domain|tenant/],
  ["server", /server|computer|\b(?:host|machine|fqdn|node|cas)\b|host ?name/],
];

const parameters: Readonly<Record<string, PlaceholderKind>> = {
  server: "server",
  computername: "server",
  database: "database",
  mailboxdatabase: "database",
  targetdatabase: "database",
  mailbox: "mailbox",
  user: "mailbox",
  thumbprint: "thumbprint",
  certificatethumbprint: "thumbprint",
  domainname: "domain",
  domain: "domain",
  path: "path",
  literalpath: "path",
  filepath: "path",
  filename: "path",
  password: "password",
};

const nouns: Readonly<Record<string, PlaceholderKind>> = {
  mailbox: "mailbox",
  casmailbox: "mailbox",
  mailboxstatistics: "mailbox",
  mailboxpermission: "mailbox",
  remotemailbox: "mailbox",
  mailboxdatabase: "database",
  exchangeserver: "server",
  clientaccessserver: "server",
  clientaccessservice: "server",
  mailboxserver: "server",
  transportservice: "server",
  transportserver: "server",
  accepteddomain: "domain",
  exchangecertificate: "thumbprint",
};

/** The kind by the parameter that takes it, else by its own words, else by the command whose identity it is. */
export function placeholderKind(name: string, { parameter, noun }: PlaceholderContext): PlaceholderKind | null {
  const told = parameterKind(parameter);
  const text = name
    .replace(/([a-z])([A-Z])/g, "$1 $2")
    .toLowerCase()
    .replace(/[_-]+/g, " ");
  // A mailbox server is a server, the database of a mailbox a database: what is said last counts.
  const said = words
    .map(([kind, pattern]) => ({ kind, at: lastMatch(text, pattern) }))
    .filter(({ at }) => at >= 0)
    .sort((left, right) => right.at - left.at)[0]?.kind;
  if (said) return said;
  if (told) return told;
  const key = noun?.toLowerCase() ?? "";
  return hasIdentityOfKind({ parameter, noun }) ? nouns[key] : null;
}

/** The kind of what a parameter takes, or null. */
export function parameterKind(parameter: string | null): PlaceholderKind | null {
  const given = parameter?.toLowerCase() ?? "";
  return Object.hasOwn(parameters, given) ? parameters[given] : null;
}

/** Whether a parameter takes the name of a thing of the organisation. */
export function isParameterOfKind(parameter: string | null): boolean {
  const kind = parameterKind(parameter);
  return parameter?.toLowerCase() === "identity" || (kind !== null && kind !== "path" && kind !== "password");
}

/** Whether a value is the identity that a command of such things takes. */
export function hasIdentityOfKind({ parameter, noun }: PlaceholderContext): boolean {
  const isIdentity = parameter === null || parameter.toLowerCase() === "identity";
  return isIdentity && noun !== null && Object.hasOwn(nouns, noun.toLowerCase());
}

/** Where the last match begins. */
function lastMatch(text: string, pattern: RegExp): number {
  return [...text.matchAll(new RegExp(pattern, "g"))].at(-1)?.index ?? -1;
}
