import { isMemberOf } from "../transport/senderRestrictions.ts";
import { wordGiven } from "../values/given.ts";
import { isInRange } from "../values/text/addressRange.ts";
import { textList } from "../values/text/textList.ts";
import { nowhere } from "../values/ValueKind.ts";
import type { World } from "../World.ts";
import { propertyNamed } from "./declaration/nounFacts.ts";
import { type ActionCall, defineNoun, type Values } from "./defineNoun.ts";
import { compileFilter } from "./filter/compileFilter.ts";
import distributionGroup from "./recipient/DistributionGroup.ts";
import user from "./recipient/User.ts";
import { mailboxNamed } from "./request/mailboxRequest.ts";
import { findRow } from "./rows/findRow.ts";
import { listRows } from "./rows/listRows.ts";
import type { NounRow } from "./rows/NounRow.ts";
import { rowValue } from "./rows/rowValue.ts";

/** A connection of a client, as rules see it. */
interface ClientConnection {
  readonly protocol: string;
  readonly authentication: string;
  readonly address: string;
  readonly port: number;
  readonly user: NounRow;
}

/** Rules that let clients in or keep them out, in the order of their priority: the first that fits decides. */
const clientAccessRule = defineNoun({
  noun: "ClientAccessRule",
  kind: "ordered",
  called: "client access rule",
  verbs: ["Get", "New", "Remove", "Set", "Test"],
  orderFrom: 1,
  properties: { Action: { default: "AllowAccess" }, Enabled: { kind: "Boolean", default: true } },
  without: ["Specific"],
  actions: {
    Test: {
      on: null,
      takes: ["AuthenticationType", "Protocol", "RemoteAddress", "RemotePort", "User", "OAuthClaims"],
      run: test,
    },
  },
  source: "documented",
});

export default clientAccessRule;

/** Conditions by property; exceptions are the same behind `Except`. */
const conditions: Readonly<
  Record<string, (wanted: readonly string[], connection: ClientConnection, world: World) => boolean>
> = {
  AnyOfProtocols: (wanted, { protocol }) => isOneOf(wanted, protocol),
  AnyOfAuthenticationTypes: (wanted, { authentication }) => isOneOf(wanted, authentication),
  AnyOfClientIPAddressesOrRanges: (wanted, { address }) => wanted.some((range) => isInRange(range, address)),
  AnyOfSourceTcpPortNumbers: (wanted, { port }) => wanted.some((each) => hasPort(each, port)),
  UserIsMemberOf: (wanted, { user: row }, world) =>
    isMemberOf(
      world,
      row,
      wanted.flatMap((each) => findRow(world, distributionGroup, each)?.guid ?? []),
    ),
  UsernameMatchesAnyOfPatterns: (wanted, connection) => wanted.some((pattern) => hasName(connection.user, pattern)),
};

/** The rule that decides about a connection; nothing where none does, which lets it in. */
function test({ world, given }: ActionCall): readonly NounRow[] {
  const word = (name: string): string => wordGiven(given, name) ?? "";
  const connection: ClientConnection = {
    protocol: word("Protocol"),
    authentication: word("AuthenticationType"),
    address: word("RemoteAddress"),
    port: Number(word("RemotePort")),
    user: mailboxNamed(world, given.get("User") ?? null),
  };
  const rules = [...listRows(world, clientAccessRule)].sort(
    (left, right) => Number(left.values.Priority ?? 0) - Number(right.values.Priority ?? 0),
  );
  const rule = rules.find(({ values }) => values.Enabled !== false && fits(world, values, connection));
  return rule ? [rule] : [];
}

function fits(world: World, values: Values, connection: ClientConnection): boolean {
  const isMeant = Object.entries(conditions).every(([name, condition]) => {
    const wanted = textList(values[name]);
    const exempt = textList(values[`Except${name}`]);
    if (exempt.length > 0 && condition(exempt, connection, world)) return false;
    return wanted.length === 0 || condition(wanted, connection, world);
  });
  const filter = values.UserRecipientFilter;
  return isMeant && (typeof filter !== "string" || filter === "" || passes(world, filter, connection.user));
}

function passes(world: World, filter: string, row: NounRow): boolean {
  return compileFilter(filter, {
    property(name) {
      const property = propertyNamed(user, name);
      return property?.kind
        ? { kind: property.kind, place: nowhere, read: (each) => rowValue(world, user, property, each) }
        : null;
    },
    variable: () => null,
  })(row);
}

function isOneOf(wanted: readonly string[], word: string): boolean {
  return wanted.some((each) => each.toLowerCase() === word.toLowerCase());
}

/** `25` or `1000-2000` */
function hasPort(range: string, port: number): boolean {
  const [least, most = least] = range.split("-").map(Number);
  return port >= least && port <= most;
}

/** `CONTOSO\\*ann*`: the account name of older domains, with wildcards. */
function hasName({ values, name }: NounRow, pattern: string): boolean {
  const wanted = pattern
    .slice(pattern.lastIndexOf("\\") + 1)
    .split("*")
    .map((part) => part.replace(/[.+?^${}()|[\]\\]/g, "\\$&"));
  const expression = new RegExp(`^${wanted.join(".*")}$`, "i");
  return [String(values.SamAccountName ?? name), String(values.UserPrincipalName ?? "")].some((each) =>
    expression.test(each),
  );
}
