import { instantMilliseconds } from "../../base/instant.ts";
import { certificateProblem, findCertificate, putCertificate } from "../certificate/ExchangeCertificate.ts";
import { objectNotFound } from "../directory/objectNotFound.ts";
import definition from "../nouns/AuthConfig.ts";
import type { Values } from "../nouns/defineNoun.ts";
import { listRows } from "../nouns/rows/listRows.ts";
import type { NounRow } from "../nouns/rows/NounRow.ts";
import { changeRow, type RowUpdate } from "../nouns/rows/writeRow.ts";
import { getOrganization } from "../Organization.ts";
import { hasRole, listExchangeServers } from "../server/ExchangeServer.ts";
import type { World } from "../World.ts";
import { authError } from "./authMessages.ts";
import { published } from "./certificateRotation.ts";

/** The organisation's authorization configuration; thumbprints are empty or absent where there is no certificate. */
export interface AuthConfig extends NounRow {
  readonly values: Values & {
    readonly CurrentCertificateThumbprint?: string;
    readonly PreviousCertificateThumbprint?: string;
    readonly NextCertificateThumbprint?: string;
    readonly NextCertificateEffectiveDate?: string;
    readonly ServiceName: string;
    readonly Realm?: string;
  };
}

const deploymentTime = 48 * 3_600_000;

/** The organisation's one AuthConfig, as time has moved it. */
export function getAuthConfig(world: World): AuthConfig {
  const config = listRows(world, definition)[0];
  if (!config) throw objectNotFound(world, "Auth Configuration");
  return config as AuthConfig;
}

/** Makes a certificate of a server, or of the shell's, the current one. The previous one stays what it was. */
export function setCurrentCertificate(world: World, thumbprint: string, server: string | null = null): RowUpdate {
  return change(world, { CurrentCertificateThumbprint: requireUsable(world, thumbprint, server) });
}

/**
 * Names the next certificate and the moment from which it signs. Whether that is too soon to ask first says
 * `isEffectiveDateClose`.
 */
export function setNextCertificate(
  world: World,
  next: { readonly thumbprint: string | null; readonly effectiveDate: string | null },
  server: string | null = null,
): RowUpdate {
  if ((next.thumbprint === null) !== (next.effectiveDate === null)) throw authError("EffectiveDateMissing");
  return change(world, {
    NextCertificateThumbprint: next.thumbprint === null ? null : requireUsable(world, next.thumbprint, server),
    NextCertificateEffectiveDate: next.effectiveDate,
  });
}

/** Whether a date is less than the 48 hours ahead that the deployment to all servers may take. */
export function isEffectiveDateClose(world: World, effectiveDate: string): boolean {
  return instantMilliseconds(effectiveDate) - world.clock.now() < deploymentTime;
}

/** The next certificate becomes the current one, the current one the previous. */
export function publishCertificate(world: World): RowUpdate {
  const { values } = getAuthConfig(world);
  if (!values.NextCertificateThumbprint) throw authError("NoNextCertificate");
  deployCertificate(world, values.NextCertificateThumbprint);
  return change(world, published(values));
}

/** Copies a certificate with its key from a server that has it to all servers of Exchange without it (documented). */
export function deployCertificate(world: World, thumbprint: string): void {
  const servers = listExchangeServers(world).filter((server) => !hasRole(server, "Edge"));
  const source = servers.map(({ name }) => findCertificate(world, name, thumbprint)).find((each) => each?.privateKey);
  if (!source) return;
  for (const { name } of servers)
    if (!findCertificate(world, name, thumbprint)) putCertificate(world, { ...source, server: name });
}

export function clearPreviousCertificate(world: World): RowUpdate {
  return change(world, { PreviousCertificateThumbprint: null });
}

export function setAuthConfigNames(
  world: World,
  names: { readonly realm?: string; readonly serviceName?: string },
): RowUpdate {
  const { Realm, ServiceName } = getAuthConfig(world).values;
  return change(world, { Realm: names.realm ?? Realm ?? null, ServiceName: names.serviceName ?? ServiceName });
}

function change(world: World, changes: Values): RowUpdate {
  return changeRow(world, definition, getAuthConfig(world), changes);
}

/** The thumbprint as records spell it, of a certificate that can sign; refuses any other. */
function requireUsable(world: World, thumbprint: string, server: string | null): string {
  const certificate = findCertificate(world, server ?? getOrganization(world).shellServer, thumbprint);
  if (!certificate) throw authError("CertificateNotFound", { thumbprint });
  const reason = certificateProblem(world, certificate);
  if (reason !== null)
    throw authError("CertificateUnusable", {
      thumbprint: certificate.thumbprint,
      reason,
    });
  return certificate.thumbprint;
}
