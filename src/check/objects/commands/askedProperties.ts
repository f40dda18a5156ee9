import { ownEntry } from "../../../base/ownEntry.ts";
import type { Call } from "../../calls/Call.ts";
import { expressionIn } from "../../calls/expressionIn.ts";
import { literalValues } from "../../literalValues.ts";
import { everyMember, type KnownObjects } from "../KnownObjects.ts";

type Asks = NonNullable<KnownObjects["asks"]>;

/** What a call must be asked for besides, property by property; undefined: it gives all that its objects have, or that is not known. */
export function askedProperties(call: Call): Asks | undefined {
  if (call.hasUnknown || call.unbound.length > 0) return undefined;
  const name = call.shape.name.toLowerCase();
  if (name === "measure-object") return ofMeasure(call);
  const always = ownEntry(fetchedAlways, name);
  return always === undefined ? undefined : ofDirectory(call, always);
}

/** Measure-Object works out what its switches name, and counts. */
function ofMeasure(call: Call): Asks | undefined {
  const given = new Set(call.named.map(({ parameter }) => parameter.name));
  if (given.has("AllStats")) return undefined;
  return (property) => {
    const asked = ownEntry(measures, property.toLowerCase());
    return asked === undefined || given.has(asked) ? null : `-${asked}`;
  };
}

/** The properties of what Measure-Object gives, by the switches that fill them (documentation of Measure-Object). */
const measures: Readonly<Record<string, string>> = {
  sum: "Sum",
  average: "Average",
  maximum: "Maximum",
  minimum: "Minimum",
  standarddeviation: "StandardDeviation",
  lines: "Line",
  words: "Word",
  characters: "Character",
};

/** Cmdlets of the directory fetch a few properties and those that `-Properties` names. */
function ofDirectory(call: Call, always: string): Asks | undefined {
  const given = call.named.find(({ parameter }) => parameter.name === "Properties");
  const written = given === undefined ? [] : given.value && literalValues(expressionIn(given.value));
  if (written === null || written.some((each) => typeof each !== "string" || each.includes("*"))) return undefined;
  const fetched = new Set([...always.split(" "), ...written.map(String)].map((each) => each.toLowerCase()));
  return (property) => {
    const key = property.toLowerCase();
    const others = sameValue.filter((each) => each.includes(key)).flat();
    const isThere = fetched.has(key) || ofEach.has(key) || others.some((each) => fetched.has(each));
    return isThere ? null : `-Properties ${property}`;
  };
}

/** What every object of the module has, and PowerShell gives any. */
const ofEach: ReadonlySet<string> = new Set(
  [
    ...everyMember,
    ..."PropertyNames PropertyCount AddedProperties RemovedProperties ModifiedProperties PSComputerName PSShowComputerName RunspaceId".split(
      " ",
    ),
  ].map((name) => name.toLowerCase()),
);

/** What cmdlets of Active Directory fetch whatever they are asked for (documentation of the module). */
const fetchedAlways: Readonly<Record<string, string>> = {
  "get-aduser":
    "DistinguishedName Enabled GivenName Name ObjectClass ObjectGUID SamAccountName SID Surname UserPrincipalName",
  "get-adcomputer":
    "DistinguishedName DNSHostName Enabled Name ObjectClass ObjectGUID SamAccountName SID UserPrincipalName",
  "get-adgroup": "DistinguishedName GroupCategory GroupScope Name ObjectClass ObjectGUID SamAccountName SID",
};

/** Names of the directory and of PowerShell for one attribute: who fetches one may read the other. */
const sameValue: readonly (readonly string[])[] = [
  "whencreated created createtimestamp",
  "whenchanged modified modifytimestamp",
  "mail emailaddress",
  "lastlogon lastlogondate lastlogontimestamp",
  "pwdlastset passwordlastset passwordexpired",
  "useraccountcontrol passwordneverexpires passwordnotrequired cannotchangepassword trustedfordelegation accountnotdelegated lockedout",
  "lockouttime accountlockouttime lockedout",
  "accountexpires accountexpirationdate",
  "badpwdcount badlogoncount",
  "badpasswordtime lastbadpasswordattempt",
  "l city",
  "st state",
  "c co country",
  "cn name",
  "sn surname",
  "telephonenumber officephone",
  "physicaldeliveryofficename office",
  "mobile mobilephone",
  "facsimiletelephonenumber fax",
  "wwwhomepage homepage",
  "member members",
  "objectsid sid",
  "serviceprincipalname serviceprincipalnames",
  "ipv4address ipv6address dnshostname",
].map((line) => line.split(" "));
