import exchangeServer from "../nouns/ExchangeServer.ts";
import { changeRow } from "../nouns/rows/writeRow.ts";
import { type ExchangeServer, getExchangeServer } from "../server/ExchangeServer.ts";
import type { World } from "../World.ts";
import { certificateError } from "./certificateMessages.ts";
import {
  type CertificateService,
  certificateProblem,
  type ExchangeCertificate,
  findCertificate,
  getCertificate,
  listCertificates,
  putCertificate,
} from "./ExchangeCertificate.ts";

/** Asked before a certificate becomes the default SMTP certificate; `current` is null when the old one is gone. */
export type ConfirmDefaultSmtp = (current: ExchangeCertificate | null, replacement: ExchangeCertificate) => boolean;

/** Of these a server binds one certificate; the one that had it loses it. */
const exclusiveServices: readonly CertificateService[] = ["IMAP", "POP", "UM", "IIS", "UMCallRouter"];

/**
 * Adds services to a certificate; none is ever taken away but by giving it to another. For SMTP the certificate becomes
 * the default one when `confirm` agrees.
 */
export function enableExchangeCertificate(
  world: World,
  serverIdentity: string,
  thumbprint: string,
  services: readonly CertificateService[],
  confirm: ConfirmDefaultSmtp,
): ExchangeCertificate {
  const server = getExchangeServer(world, serverIdentity);
  const certificate = getCertificate(world, server.name, thumbprint);
  const reason = certificateProblem(world, certificate);
  if (reason !== null)
    throw certificateError("NotValidForUse", {
      server: server.name,
      thumbprint,
      reason,
    });
  const makeDefault = services.includes("SMTP") && agreesToDefault(world, server, certificate, confirm);
  return world.store.transact(() => {
    takeFromOthers(world, certificate, services);
    if (makeDefault)
      changeRow(world, exchangeServer, server, { InternalTransportCertificateThumbprint: certificate.thumbprint });
    return putCertificate(world, {
      ...certificate,
      services: [...certificate.services, ...services],
    });
  });
}

/** The certificate that SMTP offers first, null when none is set or it is gone. */
export function defaultSmtpCertificate(world: World, server: ExchangeServer): ExchangeCertificate | null {
  const thumbprint = server.values.InternalTransportCertificateThumbprint;
  return thumbprint === undefined ? null : findCertificate(world, server.name, thumbprint);
}

function agreesToDefault(
  world: World,
  server: ExchangeServer,
  certificate: ExchangeCertificate,
  confirm: ConfirmDefaultSmtp,
): boolean {
  const current = defaultSmtpCertificate(world, server);
  if (current?.thumbprint === certificate.thumbprint) return false;
  return current === null || confirm(current, certificate);
}

function takeFromOthers(world: World, certificate: ExchangeCertificate, services: readonly CertificateService[]): void {
  const moving = exclusiveServices.filter((service) => services.includes(service));
  for (const other of listCertificates(world, certificate.server)) {
    const left = other.services.filter((service) => !moving.includes(service));
    if (other.thumbprint !== certificate.thumbprint && left.length < other.services.length)
      putCertificate(world, { ...other, services: left });
  }
}
