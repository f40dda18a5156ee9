import { ownEntry } from "../../../../base/ownEntry.ts";
import type { World } from "../../../World.ts";
import { type Filter, type FilterTest, parseFilter } from "../../filter/opathSyntax.ts";
import { nounError } from "../../messages/nounMessages.ts";
import { referencedObject } from "../../rows/valuePlace.ts";
import { typeBits } from "./recipientTypes.ts";

/** The attributes of the directory that properties of filters stand for (documented by the list of filterable properties). */
const attributes: Readonly<Record<string, string>> = {
  alias: "mailNickname",
  city: "l",
  company: "company",
  department: "department",
  displayname: "displayName",
  distinguishedname: "distinguishedName",
  emailaddresses: "proxyAddresses",
  externalemailaddress: "targetAddress",
  database: "homeMDB",
  fax: "facsimileTelephoneNumber",
  firstname: "givenName",
  hiddenfromaddresslistsenabled: "msExchHideFromAddressLists",
  homephone: "homePhone",
  initials: "initials",
  lastname: "sn",
  legacyexchangedn: "legacyExchangeDN",
  managedby: "managedBy",
  manager: "manager",
  memberofgroup: "memberOf",
  mobilephone: "mobile",
  name: "name",
  notes: "info",
  objectcategory: "objectCategory",
  objectclass: "objectClass",
  office: "physicalDeliveryOfficeName",
  phone: "telephoneNumber",
  postalcode: "postalCode",
  recipientdisplaytype: "msExchRecipientDisplayType",
  recipienttypedetails: "msExchRecipientTypeDetails",
  recipienttypedetailsvalue: "msExchRecipientTypeDetails",
  samaccountname: "sAMAccountName",
  serverlegacydn: "msExchHomeServerName",
  stateorprovince: "st",
  streetaddress: "streetAddress",
  title: "title",
  userprincipalname: "userPrincipalName",
  windowsemailaddress: "mail",
  ...numbered("customattribute", "extensionAttribute", 15),
  ...numbered("extensioncustomattribute", "msExchExtensionCustomAttribute", 5),
};

function numbered(property: string, attribute: string, count: number): Record<string, string> {
  return Object.fromEntries(
    Array.from({ length: count }, (_, at) => [`${property}${at + 1}`, `${attribute}${at + 1}`]),
  );
}

const displayTypes: Readonly<Record<string, number>> = {
  mailboxuser: 0,
  distributiongroup: 1,
  dynamicdistributiongroup: 3,
  remotemailuser: 6,
  conferenceroommailbox: 7,
  equipmentmailbox: 8,
  securitydistributiongroup: 1_043_741_833,
  aclablemailboxuser: 1_073_741_824,
  syncedconferenceroommailbox: -2_147_481_850,
};

/** What a type of recipient is in the directory. */
const typeFilters: Readonly<Record<string, string>> = {
  usermailbox: "(&(objectClass=user)(objectCategory=person)(mailNickname=*)(msExchHomeServerName=*))",
  mailuser: "(&(objectClass=user)(objectCategory=person)(mailNickname=*)(!(msExchHomeServerName=*))(targetAddress=*))",
  mailcontact: "(&(objectClass=contact)(objectCategory=person)(mailNickname=*)(targetAddress=*))",
  mailuniversaldistributiongroup:
    "(&(objectCategory=group)(groupType:1.2.840.113556.1.4.803:=8)(!(groupType:1.2.840.113556.1.4.803:=2147483648))(mailNickname=*))",
  mailuniversalsecuritygroup: "(&(objectCategory=group)(groupType:1.2.840.113556.1.4.803:=2147483656)(mailNickname=*))",
  mailnonuniversalgroup: "(&(objectCategory=group)(!(groupType:1.2.840.113556.1.4.803:=8))(mailNickname=*))",
  dynamicdistributiongroup: "(&(objectCategory=msExchDynamicDistributionList)(mailNickname=*))",
  publicfolder: "(&(objectCategory=publicFolder)(mailNickname=*))",
};

/** A filter of recipients as the directory is asked (inferred from the product's own filters); a refusal where it can't be told. */
export function ldapFilter(world: World, filter: string): string {
  return filter.trim() === "" ? "" : told(world, parseFilter(filter));
}

function told(world: World, filter: Filter): string {
  if (filter.is === "not") return `(!${told(world, filter.inner)})`;
  if (filter.is === "test") return toldTest(world, filter);
  return `(${filter.is === "and" ? "&" : "|"}${partsOf(world, filter, filter.is)})`;
}

function partsOf(world: World, filter: Filter, joined: "and" | "or"): string {
  if (filter.is !== joined) return told(world, filter);
  return partsOf(world, filter.left, joined) + partsOf(world, filter.right, joined);
}

function toldTest(world: World, { property, operator, value }: FilterTest): string {
  const name = property.toLowerCase();
  const isNegative = operator === "ne" || operator === "notlike";
  const positive = positiveTest(world, name, operator, value);
  return isNegative === isNothing(value) ? positive : `(!${positive})`;
}

function isNothing(value: FilterTest["value"]): boolean {
  return value.is === "constant" && value.value === null;
}

function positiveTest(
  world: World,
  name: string,
  operator: FilterTest["operator"],
  value: FilterTest["value"],
): string {
  const attribute = ownEntry(attributes, name);
  const text = value.is === "text" ? value.text : value.is === "constant" ? String(value.value ?? "*") : null;
  if (name === "recipienttype" && text !== null && ownEntry(typeFilters, text.toLowerCase()) !== undefined)
    return typeFilters[text.toLowerCase()];
  if (attribute === undefined || text === null)
    throw nounError("NotModelled", { what: `The LDAP form of the property ${name} in filters` });
  if (operator === "ge" || operator === "le") return `(${attribute}${operator === "ge" ? ">" : "<"}=${escaped(text)})`;
  if (operator === "gt" || operator === "lt")
    return `(&(${attribute}=*)(!(${attribute}${operator === "gt" ? "<" : ">"}=${escaped(text)})))`;
  if (isNothing(value)) return `(${attribute}=*)`;
  return `(${attribute}=${valueOf(world, name, text, operator === "like" || operator === "notlike")})`;
}

function valueOf(world: World, name: string, text: string, isPattern: boolean): string {
  const lower = text.toLowerCase();
  if (name === "recipienttypedetails" || name === "recipienttypedetailsvalue")
    return ownEntry(typeBits, lower) === undefined ? text : String(2 ** typeBits[lower]);
  if (name === "recipientdisplaytype") return String(ownEntry(displayTypes, lower) ?? text);
  if (name === "hiddenfromaddresslistsenabled") return lower.toUpperCase();
  if (/^[0-9a-f]{8}-[0-9a-f-]{27}$/.test(lower)) return referencedObject(world, ["Recipient"], lower).distinguishedName;
  return isPattern ? text.split("*").map(escaped).join("*") : escaped(text);
}

/** Characters that mean something in LDAP filters (RFC 4515). */
function escaped(text: string): string {
  return text.replace(/[\\*()\0]/g, (character) => `\\${character.charCodeAt(0).toString(16).padStart(2, "0")}`);
}
