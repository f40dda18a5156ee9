import { instantMilliseconds } from "../../base/instant.ts";
import { certificateProblem, findCertificate } from "../certificate/ExchangeCertificate.ts";
import {
  type DirectoryObject,
  type DirectoryProperties,
  type DirectoryUpdate,
  listObjects,
  objectNotFound,
  updateObject,
} from "../directory/DirectoryObject.ts";
import { getOrganization } from "../Organization.ts";
import { findService } from "../service/Service.ts";
import type { World } from "../World.ts";
import { authError } from "./authMessages.ts";

export type AuthConfig = DirectoryObject<"AuthConfig">;

const hour = 3_600_000;
/** The rotation servicelet of this service looks when it starts and then every 12 hours. */
const rotationService = "MSExchangeServiceHost";
const rotationInterval = 12 * hour;
const deploymentTime = 48 * hour;

/** The organisation's one AuthConfig. A next certificate whose time has come is in force, as the servicelet sees to. */
export function getAuthConfig(world: World): AuthConfig {
  const config = listObjects(world, "AuthConfig")[0];
  if (!config) throw objectNotFound(world, "Auth Configuration");
  return isRotationDue(world, config) ? publishCertificate(world, config).object : config;
}

/** Makes a certificate of the shell's server the current one. The previous one stays what it was. */
export function setCurrentCertificate(world: World, thumbprint: string): DirectoryUpdate<"AuthConfig"> {
  return change(world, {
    currentCertificateThumbprint: requireUsable(world, thumbprint),
  });
}

/**
 * Names the next certificate and the moment from which it signs. Whether that is too soon to ask first says
 * `isEffectiveDateClose`.
 */
export function setNextCertificate(
  world: World,
  next: {
    readonly thumbprint: string | null;
    readonly effectiveDate: string | null;
  },
): DirectoryUpdate<"AuthConfig"> {
  if ((next.thumbprint === null) !== (next.effectiveDate === null)) throw authError("EffectiveDateMissing");
  return change(world, {
    nextCertificateThumbprint: next.thumbprint === null ? null : requireUsable(world, next.thumbprint),
    nextCertificateEffectiveDate: next.effectiveDate,
  });
}

/** Whether a date is less than the 48 hours ahead that the deployment to all servers may take. */
export function isEffectiveDateClose(world: World, effectiveDate: string): boolean {
  return instantMilliseconds(effectiveDate) - world.clock.now() < deploymentTime;
}

/** The next certificate becomes the current one, the current one the previous. */
export function publishCertificate(world: World, config = getAuthConfig(world)): DirectoryUpdate<"AuthConfig"> {
  const { nextCertificateThumbprint, currentCertificateThumbprint } = config.properties;
  if (nextCertificateThumbprint === null) throw authError("NoNextCertificate");
  return updateObject(world, config, {
    currentCertificateThumbprint: nextCertificateThumbprint,
    previousCertificateThumbprint: currentCertificateThumbprint,
    nextCertificateThumbprint: null,
    nextCertificateEffectiveDate: null,
  });
}

export function clearPreviousCertificate(world: World): DirectoryUpdate<"AuthConfig"> {
  return change(world, { previousCertificateThumbprint: null });
}

export function setAuthConfigNames(
  world: World,
  names: { readonly realm?: string; readonly serviceName?: string },
): DirectoryUpdate<"AuthConfig"> {
  const { realm, serviceName } = getAuthConfig(world).properties;
  return change(world, {
    realm: names.realm ?? realm,
    serviceName: names.serviceName ?? serviceName,
  });
}

function change(world: World, changes: Partial<DirectoryProperties<"AuthConfig">>): DirectoryUpdate<"AuthConfig"> {
  return updateObject(world, getAuthConfig(world), changes);
}

/** The thumbprint as records spell it, of a certificate that can sign; refuses any other. */
function requireUsable(world: World, thumbprint: string): string {
  const certificate = findCertificate(world, getOrganization(world).shellServer, thumbprint);
  if (!certificate) throw authError("CertificateNotFound", { thumbprint });
  const reason = certificateProblem(world, certificate);
  if (reason !== null)
    throw authError("CertificateUnusable", {
      thumbprint: certificate.thumbprint,
      reason,
    });
  return certificate.thumbprint;
}

/** Whether the servicelet has looked at a moment after the effective date: at its start, or 12 hours later, and so on. */
function isRotationDue(world: World, config: AuthConfig): boolean {
  const { nextCertificateThumbprint, nextCertificateEffectiveDate } = config.properties;
  if (nextCertificateThumbprint === null || nextCertificateEffectiveDate === null) return false;
  const service = findService(world, getOrganization(world).shellServer, rotationService);
  if (service?.status !== "Running" || service.started === null) return false;
  const started = instantMilliseconds(service.started);
  const lastLook = started + Math.floor((world.clock.now() - started) / rotationInterval) * rotationInterval;
  return lastLook >= instantMilliseconds(nextCertificateEffectiveDate);
}
