import { instant } from "../../base/instant.ts";
import { getAuthConfig, setNextCertificate } from "../../world/auth/AuthConfig.ts";
import { hasPrivateKey, listCertificates } from "../../world/certificate/ExchangeCertificate.ts";
import { makeObject } from "../../world/nouns/declaration/makeObject.ts";
import { nounNamed } from "../../world/nouns/nounNamed.ts";
import { findRow } from "../../world/nouns/rows/findRow.ts";
import { listRows } from "../../world/nouns/rows/listRows.ts";
import { nounObjects, recipients } from "../../world/nouns/rows/NounRow.ts";
import { changeRow } from "../../world/nouns/rows/writeRow.ts";
import { shellServer } from "../../world/server/ExchangeServer.ts";
import type { Json } from "../../world/values/Json.ts";
import type { World } from "../../world/World.ts";
import { makeCopiesUpTo, makeMembers, makeStopped, suspendCopy } from "./databaseCopies.ts";
import type { Need } from "./Need.ts";

/** What a cmdlet works on beside the objects that it names, or in which state: made where it is not there. */
export interface NamedState {
  readonly cmdlet: string;
  readonly noun: string;
  /** What the command calls it. */
  readonly names: readonly string[];
  readonly given: (parameter: string) => readonly string[];
  readonly has: (parameter: string) => boolean;
}

/** The rule of a cmdlet; true where something was made. */
type StateRule = (world: World, given: NamedState["given"], need: Need, has: NamedState["has"]) => boolean;

const pixel = "R0lGODlhAQABAIAAAP///wAAACwAAAAAAQABAAACAkQBADs=";

const rules: Readonly<Record<string, StateRule>> = {
  "Get-UserPhoto": givePhoto,
  "Remove-UserPhoto": givePhoto,
  "New-ComplianceSearchAction": (world, given) => given("SearchName").some((name) => complete(world, name)),
  "Set-TenantAllowBlockListItems": listEntries,
  "Remove-TenantAllowBlockListItems": listEntries,
  "Set-HybridConfiguration": configureHybrid,
  "Remove-HybridConfiguration": configureHybrid,
  "Update-HybridConfiguration": configureHybrid,
  "Remove-FederatedDomain": (world, given, need) =>
    given("DomainName").some((name) => {
      need("AcceptedDomain", name);
      return federate(world, name);
    }),
  "Get-FederatedDomainProof": (world, given, need) => given("Thumbprint").length === 0 && trust(world, need),
  "Get-FederationInformation": (world, given) => given("DomainName").some((name) => federate(world, name)),
  "Test-EdgeSynchronization": subscribe,
  "Start-EdgeSynchronization": subscribe,
  "Update-MailboxDatabaseCopy": (world, given) => given("Identity").some((name) => suspendCopy(world, name)),
  "Set-MailboxDatabaseCopy": (world, given, need) =>
    given("Identity").some((name) => makeCopiesUpTo(world, name, Number(given("ActivationPreference")[0] ?? 0), need)),
  "Add-MailboxDatabaseCopy": (world, given, need) =>
    given("Identity").some((name) =>
      makeCopiesUpTo(world, name, Number(given("ActivationPreference")[0] ?? 0) - 1, need),
    ),
  "New-DatabaseAvailabilityGroupNetwork": (world, given) =>
    given("DatabaseAvailabilityGroup").some((name) =>
      changeNamed(world, "DatabaseAvailabilityGroup", name, { ManualDagNetworkConfiguration: true }),
    ),
  "New-MoveRequest": (world, given, need) => given("TargetDatabase").length === 0 && makeTarget(world, need),
  "Set-MailboxRegionalConfiguration": giveLanguage,
  "Stop-DatabaseAvailabilityGroup": joinServers,
  "Start-DatabaseAvailabilityGroup": joinServers,
  "Restore-DatabaseAvailabilityGroup": (world, given, need) =>
    given("Identity").some((group) => makeStopped(world, group, need)),
  "Remove-DatabaseAvailabilityGroupServer": joinServers,
  "Set-AuthConfig": (world, _given, _need, has) => has("PublishCertificate") && nextOfAuthorization(world),
  "Set-FederationTrust": (world, given, _need, has) =>
    has("PublishFederationCertificate") &&
    given("Identity").some((name) => {
      const [certificate] = listCertificates(world, shellServer(world).name).filter(hasPrivateKey);
      return changeNamed(world, "FederationTrust", name, { OrgNextPrivCertificate: certificate?.thumbprint ?? null });
    }),
};

/** A mailbox that moves without a target goes to another database than its own. */
export function makeTarget(world: World, need: Need): boolean {
  const databases = nounNamed("MailboxDatabase");
  if (!databases || listRows(world, databases).length > 1) return false;
  need("MailboxDatabase", "Mailbox Database 2");
  return true;
}

/** Whether something was made for a cmdlet of the script. */
export function makeState(world: World, { cmdlet, given, has }: NamedState, need: Need): boolean {
  return rules[cmdlet]?.(world, given, need, has) ?? false;
}

export function hasState(cmdlet: string): boolean {
  return Object.hasOwn(rules, cmdlet);
}

/** The servers that a command takes out of a group, or into it again, are its members, and it is of the kind that has that. */
function joinServers(world: World, given: NamedState["given"]): boolean {
  return given("Identity").some((group) => makeMembers(world, group, given("MailboxServer")));
}

/** The first object of that name with other values. */
function changeNamed(world: World, noun: string, name: string, values: Readonly<Record<string, Json>>): boolean {
  const definition = nounNamed(noun);
  const row = definition && findRow(world, definition, name);
  return definition && row ? changeRow(world, definition, row, values).changed : false;
}

/** A certificate that is to sign after the one that does. */
function nextOfAuthorization(world: World): boolean {
  const { values } = getAuthConfig(world);
  const own = listCertificates(world, shellServer(world).name).filter(hasPrivateKey);
  const next = own.find(({ thumbprint }) => thumbprint !== values.CurrentCertificateThumbprint);
  if (values.NextCertificateThumbprint || !next) return false;
  return setNextCertificate(world, { thumbprint: next.thumbprint, effectiveDate: instant(world.clock.now()) }).changed;
}

const languageKey = "MailboxRegionalConfiguration.Language";

/** Whoever has formats of dates and times has a language. */
function giveLanguage(world: World, given: NamedState["given"]): boolean {
  if (given("Language").length > 0) return false;
  const mailboxes = nounNamed("Mailbox");
  return given("Identity").some((name) => {
    const row = mailboxes && findRow(world, mailboxes, name);
    const isGiven = typeof row?.values[languageKey] === "string";
    return !isGiven && changeNamed(world, "Mailbox", name, { [languageKey]: "en-US", Languages: ["en-US"] });
  });
}

function givePhoto(world: World, given: NamedState["given"]): boolean {
  const mailboxes = nounNamed("Mailbox");
  const rows = given("Identity").flatMap((name) => (mailboxes && findRow(world, mailboxes, name)) ?? []);
  for (const row of rows) {
    const values = { "UserPhoto.PictureData": pixel, "UserPhoto.Preview": pixel, HasPicture: true };
    world.store.put(recipients, row.guid, { ...row, values: { ...values, ...row.values } });
  }
  return rows.length > 0;
}

/** A search that has come to its end, so that there is something to do with what it found. */
function complete(world: World, name: string): boolean {
  const searches = nounNamed("ComplianceSearch");
  const row = searches && findRow(world, searches, name);
  if (!searches || !row || row.values.Status === "Completed") return false;
  const { row: started } = changeRow(world, searches, row, { Status: "Starting" });
  return changeRow(world, searches, started, { Status: "Completed" }).changed;
}

/** Entries of the tenant's lists, by their values or their ids. */
function listEntries(world: World, given: NamedState["given"]): boolean {
  const items = nounNamed("TenantAllowBlockListItems");
  const [ListType] = given("ListType");
  if (!items || ListType === undefined) return false;
  const [ListSubType = "Tenant"] = given("ListSubType");
  const common = { ListType, ListSubType, Action: "Block" };
  const make = (id: string | null, Value: string): boolean => {
    const isThere = listRows(world, items).some(({ name, values }) => name === id || values.Value === Value);
    const row = isThere ? null : makeObject(world, items, { name: world.ids.newGuid(), values: { ...common, Value } });
    // Ids of the service are longer than names in the directory may be.
    if (row && id !== null) world.store.put(nounObjects, row.guid, { ...row, name: id });
    return row !== null;
  };
  const byValue = given("Entries").map((entry) => make(null, entry));
  const byId = given("Ids").map((id, at) => make(id, `sample${at + 1}.example.com`));
  return [...byValue, ...byId].includes(true);
}

/** The one object of a hybrid deployment. */
function configureHybrid(world: World): boolean {
  const configuration = nounNamed("HybridConfiguration");
  if (!configuration || listRows(world, configuration).length > 0) return false;
  return makeObject(world, configuration, { name: "HybridConfiguration", values: {} }) !== null;
}

/** A domain of the organisation that others may ask for what its federation says; nobody answers for another one. */
function federate(world: World, name: string): boolean {
  const [identifiers, accepted] = [nounNamed("FederatedOrganizationIdentifier"), nounNamed("AcceptedDomain")];
  const domain = accepted && findRow(world, accepted, name);
  const [row] = identifiers ? listRows(world, identifiers) : [];
  if (!identifiers || !domain || !row) return false;
  const Domains = Array.isArray(row.values.Domains) ? row.values.Domains.map(String) : [];
  if (Domains.some((each) => each.toLowerCase() === name.toLowerCase())) return false;
  return changeRow(world, identifiers, row, { Domains: [...Domains, name.toLowerCase()] }).changed;
}

/** A federation trust, whose certificate signs. */
function trust(world: World, need: Need): boolean {
  const trusts = nounNamed("FederationTrust");
  if (!trusts || listRows(world, trusts).length > 0) return false;
  need("FederationTrust", "Microsoft Federation Gateway");
  return false;
}

/** The subscription of an Edge Transport server. */
function subscribe(world: World, _given: NamedState["given"], need: Need): boolean {
  const subscriptions = nounNamed("EdgeSubscription");
  if (!subscriptions || listRows(world, subscriptions).length > 0) return false;
  need("EdgeSubscription", "EDGE01");
  return false;
}
