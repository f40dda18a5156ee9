import { expect } from "chai";
import { runMonitoringProbe } from "../../src/cloud/runMonitoringProbe.ts";
import { sendNotifications } from "../../src/cloud/sendNotifications.ts";
import { getAuthConfig, setCurrentCertificate } from "../../src/world/auth/AuthConfig.ts";
import { getAuthServer, setAuthServer } from "../../src/world/auth/AuthServer.ts";
import { findCertificate, listCertificates } from "../../src/world/certificate/ExchangeCertificate.ts";
import { getCloudSettings, putCloudSettings, setEndpointFault } from "../../src/world/cloud/CloudSettings.ts";
import { mailFlowOf } from "../../src/world/device/Device.ts";
import { accessFault, addDevice, getDevice, readMail } from "../../src/world/device/deviceActions.ts";
import type { Values } from "../../src/world/nouns/defineNoun.ts";
import mailboxDatabase from "../../src/world/nouns/MailboxDatabase.ts";
import mailbox from "../../src/world/nouns/recipient/Mailbox.ts";
import { getRow } from "../../src/world/nouns/rows/findRow.ts";
import { listRows } from "../../src/world/nouns/rows/listRows.ts";
import { changeRow, createRow, removeRow } from "../../src/world/nouns/rows/writeRow.ts";
import { disablePushNotificationProxy } from "../../src/world/push/PushNotificationApp.ts";
import type { PushCause } from "../../src/world/push/pushCauses.ts";
import { putServerBuild, shellServer } from "../../src/world/server/ExchangeServer.ts";
import { listServerEvents } from "../../src/world/server/ServerEvent.ts";
import { getService, stopService } from "../../src/world/service/Service.ts";
import { leaveCloud } from "../../src/world/tenant/enrolment.ts";
import { getServicePrincipal, removeCredentials } from "../../src/world/tenant/ServicePrincipal.ts";
import { findTenant, putTenant, type Tenant } from "../../src/world/tenant/Tenant.ts";
import { submitMessage } from "../../src/world/transport/submitMessage.ts";
import { switchWebItem, type WebItemKind } from "../../src/world/web/webServer.ts";
import {
  closeSigner,
  configureAuthServer,
  type Estate,
  enableProxy,
  newEstate,
  registerKey,
  restartHealthManager,
  shellName,
} from "./harness.ts";

const push = "PushNotifications.Proxy\\PushNotificationsEnterpriseConnectivityProbe";
const year = 366 * 24 * 3_600_000;

describe("the causes that keep an unread count from a device", () => {
  after(closeSigner);

  it("are none when everything is set up, and reading takes the badge away", () => {
    const estate = equipped();
    send(estate);
    expect(phone(estate).badge).to.equal(1);
    readMail(estate.world, phone(estate));
    sendNotifications(estate.world, estate.cloud);
    expect(phone(estate).badge).to.equal(0);
    expect(events(estate)).to.deep.equal([]);
  });

  /** What goes wrong, how, the cause, and the probe that meets it where it is not the push probe. */
  const causes: readonly (readonly [string, (estate: Estate) => void, PushCause, string?])[] = [
    ["no key", (estate) => dropKeys(estate), "KeyMissing"],
    ["expired certificate", ({ world }) => world.clock.sleep(6 * year), "CertificateExpired"],
    ["replaced certificate not published", (estate) => replaceCertificate(estate), "KeyNotPublished"],
    ["wrong tenant domain", (estate) => nameDomain(estate, "contoso.com"), "TenantDomainWrong"],
    ["disabled auth server", (estate) => disableAuthServer(estate), "AuthServerDisabled"],
    ["stopped service", (estate) => stop(estate, "W3SVC"), "ServiceStopped"],
    ["stopped pool", (estate) => halt(estate, "AppPools", "MSExchangePushNotificationsAppPool"), "ApplicationStopped"],
    ["stopped site", (estate) => halt(estate, "Sites", "Exchange Back End"), "ApplicationStopped"],
    ["server before CU3", ({ world }) => putServerBuild(world, shellServer(world), "15.0.712.24"), "ServerTooOld"],
    ["not enrolled", ({ world }) => leaveCloud(world), "NotEnrolled"],
    ["no subscription", (estate) => changeTenant(estate, { skus: [] }), "SubscriptionMissing"],
    ["domain not proved", (estate) => unproveDomain(estate), "DomainNotVerified"],
    ["clock skew", ({ world }) => putCloudSettings(world, skewed(world)), "ClockSkew"],
    ["endpoint down", ({ world }) => setEndpointFault(world, down("outlook.office365.com")), "EndpointDown"],
    ["proxy off", ({ world }) => void disablePushNotificationProxy(world), "ProxyDisabled"],
    [
      "mail flow",
      (estate) => stop(estate, "MSExchangeDelivery"),
      "TransportStopped",
      "MailboxTransport\\MailboxDeliveryServiceRunningProbe",
    ],
    ["database", ({ world }) => dismount(world), "DatabaseDismounted", "Store\\ActiveDatabaseAvailabilityProbe"],
  ];
  /** What is wrong with one mailbox alone no probe meets. */
  const ofMailbox: readonly (readonly [string, Values | null, PushCause])[] = [
    ["a mailbox that was removed", null, "MailboxGone"],
    ["a mailbox that was disabled", { RecipientTypeDetails: "User" }, "MailboxGone"],
    ["a mailbox without OWA", { OWAEnabled: false }, "AppDisabled"],
    ["a mailbox without OWA for devices", { OWAforDevicesEnabled: false }, "AppDisabled"],
  ];
  for (const [what, changes, cause] of ofMailbox)
    it(`are named by log and device: ${what}`, () => {
      const estate = equipped();
      const row = getRow(estate.world, mailbox, "ann@fabrikam.com");
      if (changes) changeRow(estate.world, mailbox, row, changes);
      else removeRow(estate.world, mailbox, row);
      send(estate);
      expect(events(estate)[0]).to.contain(`(${cause}): `);
      expect(toldByDevice(estate)).to.match(new RegExp(`^\\(${cause}\\): .*(\n.*)*No notification \\(${cause}\\): `));
      expect(phone(estate).badge).to.equal(0);
    });

  for (const [what, provoke, cause, probe = push] of causes)
    it(`are named by log, probe and device: ${what}`, () => {
      const estate = equipped();
      provoke(estate);
      send(estate);
      const result = runMonitoringProbe(estate.world, estate.cloud, probe, shellName(estate.world));
      expect([result.resultType, result.cause]).to.deep.equal(["Failed", cause]);
      const [first, ofProbe] = events(estate);
      expect(first).to.contain(`(${cause}): ${result.error}`);
      expect(ofProbe).to.contain(`(${cause}): ${result.error}`);
      expect(toldByDevice(estate)).to.contain(`(${cause}): `);
      expect(phone(estate).badge).to.equal(0);
    });
});

/** Everything set up, with the certificate that setup made, a mailbox and its device. */
function equipped(): Estate {
  const estate = newEstate();
  const { world } = estate;
  const thumbprint = getAuthConfig(world).values.CurrentCertificateThumbprint ?? "";
  const certificate = findCertificate(world, shellName(world), thumbprint);
  if (!certificate) throw new Error("The scenario has no certificate for tokens.");
  configureAuthServer(estate, "fabrikam.com");
  registerKey(estate, certificate);
  enableProxy(estate);
  restartHealthManager(estate);
  const values = {
    RecipientTypeDetails: "UserMailbox",
    EmailAddresses: ["SMTP:ann@fabrikam.com"],
    Database: listRows(world, mailboxDatabase)[0].guid,
  };
  createRow(world, mailbox, { name: "Ann", values });
  addDevice(world, { name: "phone", user: "ann@fabrikam.com", background: true });
  return estate;
}

function send({ world, cloud }: Estate): void {
  submitMessage(world, {
    server: shellName(world),
    connector: "",
    from: "bob@contoso.com",
    to: ["ann@fabrikam.com"],
    cc: [],
    recipients: ["ann@fabrikam.com"],
    subject: "Test",
    body: "text",
    size: 2000,
    priority: "Normal",
    attachments: [],
    isAuthenticated: false,
  });
  sendNotifications(world, cloud);
}

function phone({ world }: Estate) {
  return getDevice(world, "phone");
}

function events({ world }: Estate): readonly string[] {
  // Into the other logs the system writes that services stopped.
  const written = listServerEvents(world, shellName(world)).filter(({ log }) => log === "Application");
  return written.map(({ message }) => message);
}

/** The last line of the device's log, or what its screen says of connection and mail flow. */
function toldByDevice(estate: Estate): string {
  const device = phone(estate);
  return [accessFault(estate.world, device), mailFlowOf(estate.world, device)]
    .map((fault) => fault?.named ?? "")
    .concat(device.log.at(-1)?.text ?? "")
    .join("\n");
}

function changeTenant({ world }: Estate, changes: Partial<Tenant>): void {
  const tenant = findTenant(world, "fabrikam.com");
  if (tenant) putTenant(world, { ...tenant, ...changes });
}

function unproveDomain(estate: Estate): void {
  const domains = findTenant(estate.world, "fabrikam.com")?.domains ?? [];
  changeTenant(estate, {
    domains: domains.map((each) => (each.name === "fabrikam.com" ? { ...each, status: "Unverified" } : each)),
  });
}

function dropKeys({ world }: Estate): void {
  const principal = getServicePrincipal(world, findTenant(world, "fabrikam.com")?.id ?? "", {
    appPrincipalId: "00000002-0000-0ff1-ce00-000000000000",
  });
  removeCredentials(
    world,
    principal,
    principal.credentials.map(({ keyId }) => keyId),
  );
}

function replaceCertificate({ world }: Estate): void {
  const now = getAuthConfig(world).values.CurrentCertificateThumbprint;
  const other = listCertificates(world, shellName(world)).find(({ thumbprint }) => thumbprint !== now);
  setCurrentCertificate(world, other?.thumbprint ?? "");
}

function nameDomain(estate: Estate, domain: string): void {
  enableProxy(estate, domain);
  restartHealthManager(estate);
}

function disableAuthServer({ world }: Estate): void {
  setAuthServer(world, getAuthServer(world, "MicrosoftSts"), { enabled: false });
}

function stop({ world }: Estate, name: string): void {
  stopService(world, getService(world, shellName(world), name), { force: true });
}

function halt({ world }: Estate, kind: WebItemKind, name: string): void {
  switchWebItem(world, shellName(world), kind, name, false);
}

function dismount(world: Estate["world"]): void {
  for (const row of listRows(world, mailboxDatabase)) changeRow(world, mailboxDatabase, row, { IsMounted: false });
}

function skewed(world: Estate["world"]) {
  return { ...getCloudSettings(world), clockOffsetMilliseconds: 3_600_000 };
}

function down(host: string) {
  return { host, kind: "Unreachable", status: 0, reason: "" } as const;
}
