import { describeCertificate } from "../../../base/describeCertificate.ts";
import { productOfVersion } from "../../../base/exchangeProducts.ts";
import { instantMilliseconds } from "../../../base/instant.ts";
import { nameGuid } from "../../../base/nameGuid.ts";
import { newTenantSettings } from "../../tenant/Tenant.ts";
import type { Scenario } from "../scenarioShape.ts";
import { generateObjects } from "./generateObjects.ts";
import { generateCertificate, generateServer } from "./generateServers.ts";
import { type ReleaseYear, releasesOfYears, type ScenarioWishes } from "./ScenarioWishes.ts";

/** An organisation from a description: real certificates, names of its own, and the same text for the same wishes. */
export function generateScenario(wishes: ScenarioWishes): Scenario {
  const { name, domain, seed, version } = wishes;
  const release = releaseOf(version);
  const start = instantMilliseconds(release.start);
  const guid = (...names: readonly string[]): string => nameGuid(`${seed}/${name}/${domain}`, ...names);
  const organization = guid("organization");
  const netBiosDomain = domain.split(".")[0].slice(0, 15).toUpperCase();
  const servers = Array.from({ length: wishes.servers }, (_, at) => `EX${String(at + 1).padStart(2, "0")}`);
  const authCertificate = generateCertificate(seed, "Microsoft Exchange Server Auth Certificate", [], {
    start,
    years: 5,
  });
  const cloudKey = generateCertificate(seed, "accounts.accesscontrol.windows.net", [], { start, years: 10 });
  const title = `${name[0].toUpperCase()}${name.slice(1)}`;
  const serverWishes = {
    ...{ organization, domain, netBiosDomain, seed, version, start, authCertificate },
    operatingSystem: release.operatingSystem,
  };
  return {
    name,
    description: `${wishes.servers} servers of ${productOfVersion(version)} with ${wishes.mailboxes} mailboxes.`,
    startTime: release.start,
    timeZone: "Pacific Standard Time",
    culture: "en-US",
    runspaceId: guid("runspace"),
    shellServer: servers[0],
    administrator: `admin@${domain}`,
    forest: {
      dnsDomain: domain,
      netBiosDomain,
      distinguishedName: domain
        .split(".")
        .map((part) => `DC=${part}`)
        .join(","),
      domainController: `dc01.${domain}`,
      site: "Default-First-Site-Name",
    },
    organization: {
      name: title,
      guid: organization,
      administrativeGroup: "Exchange Administrative Group (FYDIBOHF23SPDLT)",
      acceptedDomains: [domain],
    },
    servers: servers.map((server) => generateServer(server, serverWishes)),
    authConfig: {
      guid: guid("authConfig"),
      currentCertificateThumbprint: describeCertificate(authCertificate.der).thumbprint,
      serviceName: exchangeOnline,
    },
    authServers: [],
    partnerApplications: [
      // Setup leaves it turned off, with an account of its own (documented).
      {
        name: "Exchange Online",
        guid: guid("exchangeOnline"),
        applicationIdentifier: exchangeOnline,
        enabled: false,
        linkedAccount: `${wishes.domain}/Users/Exchange Online-ApplicationAccount`,
      },
    ],
    pushNotificationApps: [
      {
        name: "OnPrem-Proxy",
        guid: guid("pushNotificationApp"),
        displayName: "On Premises Proxy app",
        platform: "Proxy",
        enabled: null,
        organization: null,
        uri: "https://outlook.office365.com/PushNotifications",
      },
    ],
    cloud: {
      exchangeHost: "outlook.office365.com",
      signingKeys: [{ certificate: cloudKey.certificate, privateKey: cloudKey.privateKey }],
    },
    tenants: [tenantOf(wishes, guid, title)],
    ...generateObjects(wishes, servers, start),
  };
}

/** The application identifier of Exchange Online (documented). */
const exchangeOnline = "00000002-0000-0ff1-ce00-000000000000";

function releaseOf(version: string): (typeof releasesOfYears)[ReleaseYear] {
  const year = productOfVersion(version)?.split(" ").at(-1) ?? "2019";
  return releasesOfYears[Object.hasOwn(releasesOfYears, year) ? (year as ReleaseYear) : "2019"];
}

function tenantOf(
  { domain, name }: ScenarioWishes,
  guid: (...names: readonly string[]) => string,
  title: string,
): Scenario["tenants"][number] {
  const first = domain.split(".")[0];
  const member = { status: "Verified", authentication: "Managed", rootDomain: "" } as const;
  return {
    id: guid("tenant"),
    displayName: title,
    accountName: first,
    domains: [
      { ...member, name: domain, capabilities: ["Email"], isDefault: true, isInitial: false },
      { ...member, name: `${first}.onmicrosoft.com`, capabilities: ["Email"], isDefault: false, isInitial: true },
    ],
    skus: [],
    ...newTenantSettings,
    technicalNotificationEmails: [`admin@${domain}`],
    accounts: [
      {
        userPrincipalName: `admin@${domain}`,
        objectId: guid("account", "admin"),
        displayName: `${title} Administrator`,
        password: `${name}-Admin-1!`,
        roles: ["Company Administrator"],
        licenses: [],
      },
    ],
    servicePrincipals: [
      {
        objectId: guid("servicePrincipal", "exchangeOnline"),
        appPrincipalId: exchangeOnline,
        displayName: "Office 365 Exchange Online",
        servicePrincipalNames: [exchangeOnline, `${exchangeOnline}/outlook.office365.com`],
      },
    ],
  };
}
