import { describeCertificate } from "../../base/describeCertificate.ts";
import { distinguishedNameParts } from "../directory/distinguishedName.ts";
import { mostDaysOfSpan } from "../values/EnhancedTimeSpan.ts";
import { smtpDomainKind } from "../values/SmtpDomain.ts";
import { domainOfAddress } from "../values/text/domainOfAddress.ts";
import { nowhere, ValueFault } from "../values/ValueKind.ts";
import type { Fail } from "./parseScenario.ts";
import type { Scenario } from "./scenarioShape.ts";

/** What opens and is still no whole organisation: names of domains and certificates that nothing in the file has. */
export function scenarioDoubts(scenario: Scenario, fail: Fail): void {
  checkDomains(scenario, fail);
  checkForest(scenario, fail);
  checkThumbprint(scenario, fail);
  checkAddresses(scenario, fail);
  checkNames(scenario, fail);
}

/** Two objects of one noun and place with one name are one object: the second changes the first. */
function checkNames({ objects = {} }: Scenario, fail: Fail): void {
  for (const [noun, list] of Object.entries(objects)) {
    const seen = new Map<string, number>();
    for (const [index, { name, owner = "", ou = "" }] of list.entries()) {
      const key = `${owner}/${ou}/${name}`.toLowerCase();
      const other = seen.get(key);
      if (other === undefined) seen.set(key, index);
      else fail(["objects", noun, index, "name"], `'${name}' is there already as objects.${noun}[${other}]`);
    }
  }
}

/** The forest's names are one name, mail domains are domains, and a trial lasts as long as the directory can tell. */
function checkForest({ forest, organization, servers }: Scenario, fail: Fail): void {
  const parts = distinguishedNameParts(forest.distinguishedName);
  if (parts.length === 0 || !parts.every(([kind]) => kind.toUpperCase() === "DC"))
    fail(
      ["forest", "distinguishedName"],
      "expected a distinguished name of domain components such as DC=contoso,DC=com",
    );
  for (const [index, domain] of organization.acceptedDomains.entries())
    if (!isDomain(domain)) fail(["organization", "acceptedDomains", index], `'${domain}' is no domain of mail`);
  for (const [index, { remainingTrialPeriod: days }] of servers.entries())
    if (days < 0 || days > mostDaysOfSpan)
      fail(["servers", index, "remainingTrialPeriod"], `expected 0 to ${mostDaysOfSpan} days, found ${days}`);
}

function isDomain(text: string): boolean {
  try {
    smtpDomainKind.parse(text, nowhere);
    return true;
  } catch (error) {
    if (error instanceof ValueFault) return false;
    throw error;
  }
}

/** Accounts sign in with a domain of their tenant; servers lie in the domain of the forest. */
function checkDomains({ tenants, servers, forest }: Scenario, fail: Fail): void {
  for (const [index, { domains, accounts }] of tenants.entries()) {
    const known = domains.map(({ name }) => name.toLowerCase());
    for (const [place, { userPrincipalName }] of accounts.entries()) {
      const domain = domainOfAddress(userPrincipalName);
      if (!known.includes(domain))
        fail(
          ["tenants", index, "accounts", place, "userPrincipalName"],
          `the tenant has no domain '${domain}', only ${known.join(", ")}`,
        );
    }
  }
  for (const [index, { fqdn }] of servers.entries())
    if (!fqdn.toLowerCase().endsWith(`.${forest.dnsDomain.toLowerCase()}`))
      fail(["servers", index, "fqdn"], `the server does not lie in the forest's domain '${forest.dnsDomain}'`);
}

/** The certificate that OAuth signs with is one of a server's. */
function checkThumbprint({ authConfig, servers }: Scenario, fail: Fail): void {
  const wanted = authConfig.currentCertificateThumbprint;
  if (wanted === null) return;
  const thumbprints = servers.flatMap(({ certificates }) => certificates.flatMap(thumbprintOf));
  if (!thumbprints.includes(wanted.toUpperCase()))
    fail(["authConfig", "currentCertificateThumbprint"], `no server has a certificate with the thumbprint ${wanted}`);
}

function thumbprintOf({ certificate }: Scenario["servers"][number]["certificates"][number]): readonly string[] {
  try {
    return [describeCertificate(Buffer.from(`${certificate.join("\n")}\n`)).thumbprint];
  } catch {
    return [];
  }
}

/** Primary addresses of recipients are of domains that the organisation receives for. */
function checkAddresses({ organization, objects = {} }: Scenario, fail: Fail): void {
  const accepted = new Set(organization.acceptedDomains.map((name) => name.toLowerCase()));
  for (const { name, values } of objects.AcceptedDomain ?? [])
    accepted.add(String(values?.DomainName ?? name).toLowerCase());
  for (const [noun, list] of Object.entries(objects)) {
    for (const [index, { values = {} }] of list.entries()) {
      const address = values.PrimarySmtpAddress;
      if (typeof address === "string" && noun !== "MailContact" && !accepted.has(domainOfAddress(address)))
        fail(
          ["objects", noun, index, "values", "PrimarySmtpAddress"],
          `'${domainOfAddress(address)}' is no accepted domain of the organisation`,
        );
    }
  }
}
