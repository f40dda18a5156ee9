import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { buildSync } from "esbuild";
import { type Cloud, createCloud } from "../../src/cloud/createCloud.ts";
import { readAuthMetadata } from "../../src/cloud/readAuthMetadata.ts";
import { type MonitoringProbeResult, runMonitoringProbe } from "../../src/cloud/runMonitoringProbe.ts";
import { WorkerSigner } from "../../src/cloud/WorkerSigner.ts";
import { setCurrentCertificate } from "../../src/world/auth/AuthConfig.ts";
import { newAuthServer } from "../../src/world/auth/AuthServer.ts";
import type { ExchangeCertificate } from "../../src/world/certificate/ExchangeCertificate.ts";
import { newExchangeCertificate } from "../../src/world/certificate/newExchangeCertificate.ts";
import { getOrganization } from "../../src/world/Organization.ts";
import { enablePushNotificationProxy } from "../../src/world/push/PushNotificationApp.ts";
import { getService, startService, stopService } from "../../src/world/service/Service.ts";
import { addCredential, getServicePrincipal } from "../../src/world/tenant/ServicePrincipal.ts";
import { findTenant } from "../../src/world/tenant/Tenant.ts";
import type { World } from "../../src/world/World.ts";
import { newWorld } from "../world/harness.ts";

/** A world with its cloud, and the steps of the documented set-up one by one. */
export interface Estate {
  readonly world: World;
  readonly cloud: Cloud;
}

let folder: string | null = null;
let signer: WorkerSigner | null = null;

export function newEstate(scenario = "fabrikam"): Estate {
  const world = newWorld(scenario);
  return { world, cloud: createCloud(world, theSigner()) };
}

export function closeSigner(): void {
  signer?.close();
  signer = null;
  if (folder) rmSync(folder, { recursive: true });
  folder = null;
}

export function configureCertificate({ world }: Estate): ExchangeCertificate {
  const certificate = newExchangeCertificate(world, {
    friendlyName: "Exchange S2S OAuth",
    domainName: ["FABRIKAM.COM"],
    services: ["Federation"],
    privateKeyExportable: true,
  });
  setCurrentCertificate(world, certificate.thumbprint);
  return certificate;
}

export function configureAuthServer({ world, cloud }: Estate, domain: string): void {
  const authMetadataUrl = `https://accounts.accesscontrol.windows.net/metadata/json/1/?realm=${domain}`;
  const metadata = readAuthMetadata(cloud.network, authMetadataUrl);
  newAuthServer(world, { name: "MicrosoftSts", authMetadataUrl, metadata });
}

export function registerKey({ world }: Estate, certificate: ExchangeCertificate, domain = "fabrikam.com"): void {
  const tenantId = findTenant(world, domain)?.id ?? "";
  const appPrincipalId = "00000002-0000-0ff1-ce00-000000000000";
  addCredential(world, getServicePrincipal(world, tenantId, { appPrincipalId }), {
    type: "Asymmetric",
    value: certificate.rawData,
    startDate: certificate.notBefore,
    endDate: certificate.notAfter,
  });
}

export function enableProxy({ world }: Estate, organization = "Fabrikam.com"): void {
  enablePushNotificationProxy(world, { organization });
}

export function restartHealthManager({ world }: Estate, wait = 120): void {
  const service = getService(world, shellName(world), "MSExchangeHM");
  startService(world, stopService(world, service));
  world.clock.sleep(wait * 1000);
}

/** All steps, in the order of the documented set-up. */
export function configureAll(estate: Estate): ExchangeCertificate {
  const certificate = configureCertificate(estate);
  configureAuthServer(estate, "Fabrikam.com");
  registerKey(estate, certificate);
  enableProxy(estate);
  restartHealthManager(estate);
  return certificate;
}

export function probe({ world, cloud }: Estate): MonitoringProbeResult {
  const identity = "PushNotifications.Proxy\\PushNotificationsEnterpriseConnectivityProbe";
  return runMonitoringProbe(world, cloud, identity, shellName(world));
}

export function shellName(world: World): string {
  return getOrganization(world).shellServer;
}

export function theSigner(): WorkerSigner {
  if (signer) return signer;
  folder = mkdtempSync(join(tmpdir(), "cmdlab-signer-"));
  const outfile = join(folder, "signingWorker.cjs");
  const entryPoints = ["src/cloud/signingWorker.ts"];
  buildSync({
    entryPoints,
    outfile,
    bundle: true,
    platform: "node",
    format: "cjs",
  });
  signer = new WorkerSigner(outfile);
  return signer;
}
