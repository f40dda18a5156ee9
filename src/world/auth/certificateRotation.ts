import { instantMilliseconds } from "../../base/instant.ts";
import type { Values } from "../nouns/defineNoun.ts";
import type { NounRow } from "../nouns/rows/NounRow.ts";
import { getOrganization } from "../Organization.ts";
import { findService } from "../service/Service.ts";
import type { World } from "../World.ts";

/** The rotation servicelet of this service looks when it starts and then every 12 hours. */
const rotationService = "MSExchangeServiceHost";
const rotationInterval = 12 * 3_600_000;

/** What the authorization configuration is once the servicelet has seen that the next certificate's time has come. */
export function rotated(row: NounRow, world: World): Values {
  return isRotationDue(row.values, world) ? { ...row.values, ...published(row.values) } : row.values;
}

/** The next certificate becomes the current one, the current one the previous. */
export function published({ NextCertificateThumbprint, CurrentCertificateThumbprint }: Values): Values {
  return {
    CurrentCertificateThumbprint: NextCertificateThumbprint ?? null,
    PreviousCertificateThumbprint: CurrentCertificateThumbprint ?? null,
    NextCertificateThumbprint: null,
    NextCertificateEffectiveDate: null,
  };
}

/** Whether the servicelet has looked at a moment after the effective date: at its start, or 12 hours later, and so on. */
function isRotationDue({ NextCertificateThumbprint, NextCertificateEffectiveDate }: Values, world: World): boolean {
  if (!NextCertificateThumbprint || typeof NextCertificateEffectiveDate !== "string") return false;
  const service = findService(world, getOrganization(world).shellServer, rotationService);
  if (service?.status !== "Running" || service.started === null) return false;
  const started = instantMilliseconds(service.started);
  const lastLook = started + Math.floor((world.clock.now() - started) / rotationInterval) * rotationInterval;
  return lastLook > instantMilliseconds(NextCertificateEffectiveDate);
}
