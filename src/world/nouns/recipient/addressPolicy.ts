import { getOrganization } from "../../Organization.ts";
import { withOnePrimary } from "../../values/ProxyAddress.ts";
import type { World } from "../../World.ts";
import type { Values } from "../defineNoun.ts";
import { nounNamed } from "../nounNamed.ts";
import { listRows } from "../rows/listRows.ts";
import type { NounRow } from "../rows/NounRow.ts";
import { recipients } from "../rows/NounRow.ts";
import { matchesRecipientFilter } from "./recipientFilter.ts";

/**
 * The addresses that the first e-mail address policy gives whose filter a recipient passes: `%m` alias, `%g` given name,
 * `%s` surname, `%i` initial, `%d` display name, `%1g` the first letter of the given name. A taken address gets a number.
 */
export function policyAddresses(world: World, row: Pick<NounRow, "name" | "guid" | "values">): readonly string[] {
  const templates = templatesFor(world, row);
  return withOnePrimary(templates.map((template) => free(world, row.guid, filled(template, row.name, row.values))));
}

function templatesFor(world: World, row: Pick<NounRow, "name" | "guid" | "values">): readonly string[] {
  const definition = nounNamed("EmailAddressPolicy");
  const policies = definition ? [...listRows(world, definition)] : [];
  policies.sort((left, right) => order(left) - order(right));
  for (const policy of policies) {
    const filter = String(policy.values.RecipientFilter ?? "");
    const templates = policy.values.EnabledEmailAddressTemplates;
    if (!Array.isArray(templates)) continue;
    if (policy.values.Priority === "Lowest" || matchesRecipientFilter(world, filter, row as NounRow))
      return templates as string[];
  }
  return [`SMTP:%m@${getOrganization(world).acceptedDomains[0]}`];
}

function order({ values }: NounRow): number {
  return values.Priority === "Lowest" ? Number.MAX_SAFE_INTEGER : Number(values.Priority ?? 1);
}

function filled(template: string, name: string, values: Values): string {
  const of = (property: string): string => String(values[property] ?? "");
  const parts: Readonly<Record<string, string>> = {
    m: of("Alias"),
    g: of("FirstName"),
    s: of("LastName"),
    i: of("Initials"),
    d: of("DisplayName") || name,
  };
  const withPrefix = template.includes(":") ? template : `SMTP:${template}`;
  const [address, domain = ""] = withPrefix.split("@");
  const local = address.replace(/%(\d*)([mgsid])/g, (_, length: string, part: string) => {
    const text = parts[part].replace(/[^\w.!#$%&'*+/=?^`{|}~-]/g, "");
    return length === "" ? text : text.slice(0, Number(length));
  });
  const isEmpty = local.slice(local.indexOf(":") + 1).replace(/\./g, "") === "";
  return `${isEmpty ? `${local.slice(0, local.indexOf(":") + 1)}${parts.m}` : local}@${domain}`;
}

function free(world: World, guid: string, address: string): string {
  for (let number = 1; ; number++) {
    const candidate = number === 1 ? address : address.replace("@", `${number}@`);
    const word = `Recipient:${candidate.slice(candidate.indexOf(":") + 1).toLowerCase()}`;
    const others = world.store.find(recipients, "identity", word).filter((each) => each.guid !== guid);
    if (others.length === 0) return candidate;
  }
}
