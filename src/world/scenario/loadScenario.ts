import { describeCertificate } from "../../base/describeCertificate.ts";
import { instantMilliseconds } from "../../base/instant.ts";
import { newPartnerApplicationValues } from "../auth/PartnerApplication.ts";
import { type ExchangeCertificate, putCertificate } from "../certificate/ExchangeCertificate.ts";
import { putCloudSettings } from "../cloud/CloudSettings.ts";
import { loadHealthManager } from "../monitoring/HealthManager.ts";
import authConfiguration from "../nouns/AuthConfig.ts";
import authServer from "../nouns/AuthServer.ts";
import type { NounDefinition, Values } from "../nouns/defineNoun.ts";
import exchangeServer from "../nouns/ExchangeServer.ts";
import partnerApplication from "../nouns/PartnerApplication.ts";
import pushNotificationApp from "../nouns/PushNotificationApp.ts";
import { stockGuid } from "../nouns/rows/stockGuid.ts";
import { createRow } from "../nouns/rows/writeRow.ts";
import { putOrganization } from "../Organization.ts";
import { putMachine } from "../server/Machine.ts";
import { putAccount } from "../tenant/Account.ts";
import { putServicePrincipal } from "../tenant/ServicePrincipal.ts";
import { putTenant } from "../tenant/Tenant.ts";
import { spanText } from "../values/EnhancedTimeSpan.ts";
import type { World } from "../World.ts";
import { WorldError } from "../WorldError.ts";
import { installServices } from "./installServices.ts";
import { refuse, ScenarioObjectError } from "./ScenarioObjectError.ts";
import type { Scenario, ScenarioOrigin, ScenarioServer } from "./scenarioShape.ts";

/** Fills a new store with an organisation, as one change. What cannot be made is thrown, or told to `fault`. */
export function loadScenario(
  world: World,
  scenario: Scenario,
  fault: (error: ScenarioObjectError) => void = refuse,
): void {
  world.store.transact(() => {
    loadOrganization(world, scenario);
    for (const [index, server] of scenario.servers.entries()) {
      try {
        loadServer(world, scenario, server);
      } catch (error) {
        if (!(error instanceof WorldError)) throw error;
        fault(new ScenarioObjectError(["servers", index], error.message));
      }
    }
    loadDirectory(world, scenario);
    for (const server of scenario.servers) loadHealthManager(world, server.name, instantMilliseconds(server.booted));
    loadCloud(world, scenario);
    for (const tenant of scenario.tenants) loadTenant(world, tenant);
    if (scenario.objects) objects().loadObjects(world, scenario, fault);
    if (scenario.mail) mail().loadMail(world, scenario, fault);
  });
}

/** What makes objects of any noun: a scenario that lists none opens without it. */
const objects = (): typeof import("./loadObjects.ts") =>
  require("./loadObjects.ts") as typeof import("./loadObjects.ts");

const mail = (): typeof import("./loadMail.ts") => require("./loadMail.ts") as typeof import("./loadMail.ts");

function loadOrganization(world: World, scenario: Scenario): void {
  const { forest, organization } = scenario;
  putOrganization(world, {
    scenario: scenario.name,
    description: scenario.description,
    name: organization.name,
    guid: organization.guid,
    dnsDomain: forest.dnsDomain,
    netBiosDomain: forest.netBiosDomain,
    domainDistinguishedName: forest.distinguishedName,
    domainController: forest.domainController,
    site: forest.site,
    administrativeGroup: organization.administrativeGroup,
    setupDomains: organization.acceptedDomains,
    startTime: scenario.startTime,
    timeZone: scenario.timeZone,
    culture: scenario.culture,
    runspaceId: scenario.runspaceId,
    shellServer: scenario.shellServer,
    administrator: scenario.administrator,
    ...(scenario.connectedTo ? { connectedTo: scenario.connectedTo } : {}),
  });
}

function loadServer(world: World, scenario: Scenario, server: ScenarioServer): void {
  const { organization } = scenario;
  const certificates = server.certificates.map((each) => ({
    ...each,
    record: loadCertificate(world, server, each),
  }));
  const defaultSmtp = certificates.find((each) => each.defaultSmtp)?.record.thumbprint ?? null;
  const group = `/o=${organization.name}/ou=${organization.administrativeGroup}`;
  createStock(world, exchangeServer, server.name, server, {
    Fqdn: server.fqdn,
    AdminDisplayVersion: server.version,
    ServerRole: server.serverRole.join(", "),
    Edition: server.edition,
    DataPath: server.dataPath,
    ExchangeLegacyDN: `${group}/cn=Configuration/cn=Servers/cn=${server.name}`,
    ProductID: server.productId,
    RemainingTrialPeriod: spanText(BigInt(server.remainingTrialPeriod) * 864_000_000_000n),
    InternalTransportCertificateThumbprint: defaultSmtp,
  });
  const { name, fqdn, operatingSystem, environment } = server;
  putMachine(world, {
    name,
    fqdn,
    operatingSystem,
    timeZone: scenario.timeZone,
    environment,
  });
  installServices(world, server);
}

/** A further server like the scenario's first one, without certificates of its own. */
export function addServer(world: World, scenario: Scenario, name: string, fqdn: string): void {
  const [{ guid: _, ...model }] = scenario.servers;
  const environment = model.environment.map((each) =>
    each.name.toLowerCase() === "computername" ? { ...each, value: name } : each,
  );
  world.store.transact(() => {
    loadServer(world, scenario, { ...model, name, fqdn, environment, certificates: [] });
    loadHealthManager(world, name, instantMilliseconds(model.booted));
  });
}

/** What an organisation has from the start takes its GUID from names. */
function createStock(
  world: World,
  definition: NounDefinition,
  name: string,
  { guid, whenCreated, whenChanged, adminDisplayName }: ScenarioOrigin,
  values: Values,
): void {
  createRow(world, definition, {
    name,
    guid: guid ?? stockGuid(world, definition.noun, name),
    whenCreated,
    whenChanged,
    values: { ...values, AdminDisplayName: adminDisplayName ?? null },
  });
}

function loadCertificate(
  world: World,
  server: ScenarioServer,
  certificate: ScenarioServer["certificates"][number],
): ExchangeCertificate {
  return putCertificate(world, {
    server: server.name,
    location: "My",
    friendlyName: certificate.friendlyName,
    services: certificate.services,
    ...describeCertificate(Buffer.from(lines(certificate.certificate))),
    rootCAType: certificate.rootCAType,
    privateKeyExportable: certificate.privateKeyExportable,
    privateKey: certificate.privateKey === null ? null : lines(certificate.privateKey),
    request: null,
  });
}

function loadDirectory(world: World, scenario: Scenario): void {
  const { authConfig } = scenario;
  createStock(world, authConfiguration, "Auth Configuration", authConfig, {
    CurrentCertificateThumbprint: authConfig.currentCertificateThumbprint,
    ServiceName: authConfig.serviceName,
  });
  for (const server of scenario.authServers)
    createStock(world, authServer, server.name, server, (server.values ?? {}) as Values);
  for (const application of scenario.partnerApplications)
    createStock(
      world,
      partnerApplication,
      application.name,
      application,
      newPartnerApplicationValues({
        ApplicationIdentifier: application.applicationIdentifier,
        Enabled: application.enabled,
        AcceptSecurityIdentifierInformation: application.acceptSecurityIdentifierInformation ?? null,
        LinkedAccount: application.linkedAccount ?? null,
      }),
    );
  for (const app of scenario.pushNotificationApps)
    createStock(world, pushNotificationApp, app.name, app, {
      DisplayName: app.displayName,
      Platform: app.platform,
      Enabled: app.enabled,
      Organization: app.organization,
      Uri: app.uri,
    });
}

function loadCloud(world: World, scenario: Scenario): void {
  const { exchangeHost, clockOffsetMilliseconds, signingKeys } = scenario.cloud;
  putCloudSettings(world, {
    exchangeHost,
    clockOffsetMilliseconds: clockOffsetMilliseconds ?? 0,
    signingKeys: signingKeys.map(({ certificate, privateKey }) => ({
      certificate: describeCertificate(Buffer.from(lines(certificate))).rawData,
      privateKey: lines(privateKey),
    })),
  });
}

function loadTenant(world: World, tenant: Scenario["tenants"][number]): void {
  const { accounts, servicePrincipals, ...facts } = tenant;
  putTenant(world, facts);
  for (const account of accounts)
    putAccount(world, {
      userType: "Member",
      blockCredential: false,
      multiFactor: false,
      ...account,
      tenantId: tenant.id,
    });
  for (const principal of servicePrincipals)
    putServicePrincipal(world, {
      tenantId: tenant.id,
      accountEnabled: true,
      addresses: [],
      trustedForDelegation: false,
      credentials: [],
      ...principal,
    });
}

function lines(text: readonly string[]): string {
  return `${text.join("\n")}\n`;
}
