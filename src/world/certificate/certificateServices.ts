import exchangeServer from "../nouns/ExchangeServer.ts";
import { nounNamed } from "../nouns/nounNamed.ts";
import { listRows } from "../nouns/rows/listRows.ts";
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
import { commonName, parseSubjectName } from "./subjectName.ts";

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
    nameInMailSettings(world, certificate, services);
    takeFromOthers(world, certificate, services);
    if (makeDefault)
      changeRow(world, exchangeServer, server, { InternalTransportCertificateThumbprint: certificate.thumbprint });
    return putCertificate(world, {
      ...certificate,
      services: [...certificate.services, ...services],
    });
  });
}

/** Protocols whose settings name the host of their certificate, by the service. */
const mailSettings = new Map<CertificateService, string>([
  ["IMAP", "ImapSettings"],
  ["POP", "PopSettings"],
]);

/** The services among these that settings would have to name by a host, which the certificate's subject is not. */
export function servicesWithoutHost(
  { subject }: ExchangeCertificate,
  services: readonly CertificateService[],
): readonly CertificateService[] {
  return hostOf(subject)?.includes("*") ? services.filter((service) => mailSettings.has(service)) : [];
}

function hostOf(subject: string): string | null {
  return commonName(parseSubjectName(subject) ?? []);
}

/** POP and IMAP take the certificate from now on whose host their settings name. */
function nameInMailSettings(
  world: World,
  { server, subject }: ExchangeCertificate,
  services: readonly CertificateService[],
): void {
  const host = hostOf(subject);
  for (const service of services) {
    const definition = nounNamed(mailSettings.get(service) ?? "");
    const row = definition && listRows(world, definition).find(({ owner }) => owner === server);
    if (definition && row && host !== null) changeRow(world, definition, row, { X509CertificateName: host });
  }
}

/** Settings name another host: the certificate that is for it serves the protocol from now on, and no other one. */
export function serveHost(world: World, server: string, service: CertificateService, host: string): void {
  const found = listCertificates(world, server).filter(
    (each) => certificateProblem(world, each) === null && isFor(each, host.toLowerCase()),
  );
  const newest = found.sort((left, right) => (left.notBefore < right.notBefore ? 1 : -1))[0];
  for (const each of listCertificates(world, server)) {
    const others = each.services.filter((other) => other !== service);
    const services = each.thumbprint === newest?.thumbprint ? [...others, service] : others;
    if (services.length !== each.services.length) putCertificate(world, { ...each, services });
  }
}

function isFor({ subject, certificateDomains }: ExchangeCertificate, host: string): boolean {
  const names = [hostOf(subject) ?? "", ...certificateDomains].map((each) => each.toLowerCase());
  return names.includes(host) || names.includes(host.replace(/^[^.]*/, "*"));
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
