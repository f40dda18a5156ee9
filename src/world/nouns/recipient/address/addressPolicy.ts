import { defaultDomain } from "../../../transport/acceptedDomains.ts";
import { addressOf, withOnePrimary } from "../../../values/ProxyAddress.ts";
import type { World } from "../../../World.ts";
import { nounNamed } from "../../nounNamed.ts";
import { listRows } from "../../rows/listRows.ts";
import type { NounRow } from "../../rows/NounRow.ts";
import { plainRow } from "../../rows/plainRow.ts";
import { recipientRow } from "../../rows/recipientRow.ts";
import { isMeant } from "../directory/filteredObject.ts";
import { recipientTest } from "../directory/recipientFilter.ts";
import { holderOfAddress } from "./addressHolder.ts";
import { filledTemplate } from "./addressTemplate.ts";
import { addressesOf, withPrimary } from "./proxyAddresses.ts";

/** What of a recipient says which addresses it gets; one that is being made has no GUID. */
type AddressedRow = Pick<NounRow, "name" | "guid" | "values" | "distinguishedName">;

/**
 * The addresses that the first e-mail address policy gives whose filter a recipient passes. A taken address gets a number.
 */
export function policyAddresses(world: World, row: AddressedRow): readonly string[] {
  const templates = templatesFor(world, row);
  const made = withOnePrimary(
    templates.map((template) => free(world, row.guid, filledTemplate(template, row.name, row.values))),
  );
  const outside = addressOutside(row);
  return outside === null ? made : (withPrimary({ EmailAddresses: [...made] }, outside) as readonly string[]);
}

/** Of contacts and mail users the address outside stays the first one, the policy's come besides (documented). */
function addressOutside(row: Pick<NounRow, "values">): string | null {
  const { ExternalEmailAddress: stored, RecipientTypeDetails } = row.values;
  return withAddressOutside.includes(String(RecipientTypeDetails)) &&
    typeof stored === "string" &&
    stored.startsWith("SMTP:")
    ? addressOf(stored)
    : null;
}

const withAddressOutside = ["MailContact", "MailForestContact", "MailUser"];

/** The policies in the order in which they are asked. */
export function policiesInOrder(world: World): readonly NounRow[] {
  const definition = nounNamed("EmailAddressPolicy");
  return definition ? [...listRows(world, definition)].sort((left, right) => order(left) - order(right)) : [];
}

/** The policy whose addresses a recipient gets; null where none means it. */
export function policyFor(world: World, row: AddressedRow): NounRow | null {
  const probe = { ...plainRow("Recipient", { guid: "", name: "" }), ...row };
  return (
    policiesInOrder(world).find(
      (policy) =>
        policy.values.Priority === "Lowest" ||
        (isMeant(world, policy, probe) && isManagedAsWanted(world, policy, probe)),
    ) ?? null
  );
}

/** -ManagedByFilter of a policy for groups of Microsoft 365: one of their owners passes the filter. */
function isManagedAsWanted(world: World, { values }: NounRow, { values: { ManagedBy } }: NounRow): boolean {
  const { ManagedByFilter } = values;
  if (typeof ManagedByFilter !== "string" || ManagedByFilter === "") return true;
  const passes = recipientTest(world, ManagedByFilter);
  return (Array.isArray(ManagedBy) ? ManagedBy : []).some((guid) => {
    const owner = recipientRow(world, String(guid));
    return owner !== undefined && passes(owner);
  });
}

function templatesFor(world: World, row: AddressedRow): readonly string[] {
  const templates = policyFor(world, row)?.values.EnabledEmailAddressTemplates;
  return Array.isArray(templates) ? (templates as string[]) : [`SMTP:%m@${defaultDomain(world)}`];
}

/** The addresses after the policy is applied: the policy's own ones first, what was there stays as secondary. */
export function withPolicyAddresses(world: World, row: NounRow): readonly string[] {
  const now = addressesOf(row.values);
  const made = policyAddresses(world, row);
  const types = new Set(made.filter(isPrimary).map(prefixOf));
  const kept = now
    .filter((each) => !made.some((own) => own.toLowerCase() === each.toLowerCase()))
    .map((each) => (types.has(prefixOf(each)) ? `${prefixOf(each).toLowerCase()}:${addressOf(each)}` : each));
  return [...made, ...kept];
}

/** The same without a new primary address: what the policy gives besides comes to what is there. */
export function withSecondaryPolicyAddresses(world: World, row: NounRow): readonly string[] {
  const now = addressesOf(row.values);
  const known = new Set(now.map((each) => each.toLowerCase()));
  const made = policyAddresses(world, row)
    .filter((each) => !isPrimary(each))
    .filter((each) => !known.has(each.toLowerCase()));
  return [...now, ...made];
}

function isPrimary(address: string): boolean {
  return prefixOf(address) === prefixOf(address).toUpperCase();
}

function prefixOf(address: string): string {
  return address.slice(0, address.indexOf(":"));
}

function order({ values }: NounRow): number {
  return values.Priority === "Lowest" ? Number.MAX_SAFE_INTEGER : Number(values.Priority ?? 1);
}

function free(world: World, guid: string, address: string): string {
  for (let number = 1; ; number++) {
    const candidate = number === 1 ? address : address.replace("@", `${number}@`);
    if (holderOfAddress(world, candidate, guid) === undefined) return candidate;
  }
}
