import { isInRange } from "../values/addressRange.ts";
import { wordOf } from "../values/ScriptValue.ts";
import type { World } from "../World.ts";
import type { ActionCall } from "./defineNoun.ts";
import { mailboxNamed } from "./mailboxRequest.ts";
import { nounNamed } from "./nounNamed.ts";
import { recipientTest } from "./recipient/recipientFilter.ts";
import { listRows } from "./rows/listRows.ts";
import type { NounRow } from "./rows/NounRow.ts";

/** A client's try to connect. */
interface Client {
  readonly authentication: string;
  readonly protocol: string;
  readonly address: string;
  readonly port: number;
  readonly user: NounRow;
}

/** The rules that would act on a client, in their order. */
export function clientAccessRulesFor({ world, given }: ActionCall): readonly NounRow[] {
  const definition = nounNamed("ClientAccessRule");
  const word = (name: string): string => wordOf(given.get(name) ?? null) ?? "";
  const client: Client = {
    authentication: word("AuthenticationType"),
    protocol: word("Protocol"),
    address: word("RemoteAddress"),
    port: Number(word("RemotePort")),
    user: mailboxNamed(world, given.get("User") ?? null),
  };
  return (definition ? [...listRows(world, definition)] : [])
    .filter(({ values }) => values.Enabled !== false)
    .filter((rule) => fits(world, rule, client))
    .sort((left, right) => Number(left.values.Priority ?? 0) - Number(right.values.Priority ?? 0));
}

/** All conditions that a rule has hold, and none of its exceptions. */
function fits(world: World, { values }: NounRow, client: Client): boolean {
  const conditions: readonly (readonly [name: string, holds: (each: string) => boolean])[] = [
    ["AnyOfAuthenticationTypes", (each) => same(each, client.authentication)],
    ["AnyOfProtocols", (each) => same(each, client.protocol)],
    ["AnyOfClientIPAddressesOrRanges", (each) => isInRange(client.address, each)],
    ["AnyOfSourceTcpPortNumbers", (each) => Number(each) === client.port],
    ["UsernameMatchesAnyOfPatterns", (each) => isLike(nameOf(client.user), each)],
  ];
  const filter = values.UserRecipientFilter;
  if (typeof filter === "string" && filter !== "" && !recipientTest(world, filter)(client.user)) return false;
  return conditions.every(
    ([name, holds]) =>
      (textsOf(values[name]).length === 0 || textsOf(values[name]).some(holds)) &&
      !textsOf(values[`Except${name}`]).some(holds),
  );
}

function textsOf(value: NounRow["values"][string] | undefined): readonly string[] {
  return Array.isArray(value) ? value.map(String) : [];
}

/** `contoso\ann` */
function nameOf({ name, values }: NounRow): string {
  return String(values.UserPrincipalName ?? name);
}

function same(left: string, right: string): boolean {
  return left.toLowerCase() === right.toLowerCase();
}

/** A pattern in which `*` stands for any letters. */
function isLike(text: string, pattern: string): boolean {
  const parts = pattern.split("*").map((part) => part.replace(/[.+?^${}()|[\]\\]/g, "\\$&"));
  return new RegExp(`^${parts.join(".*")}$`, "i").test(text);
}
