import { foldCase } from "../../base/CaseInsensitiveMap.ts";
import { instantMilliseconds } from "../../base/instant.ts";
import { collection } from "../../store/Collection.ts";
import {
  base64,
  flag,
  hexadecimal,
  integer,
  list,
  name,
  nullable,
  object,
  oneOf,
  type ShapeType,
  text,
  thumbprint,
  time,
} from "../../store/record/RecordShape.ts";
import type { World } from "../World.ts";
import { requireWritable } from "../writeGuard.ts";
import { certificateError } from "./certificateMessages.ts";

/** The services a certificate can serve, with the bit of each. */
export const serviceFlags = {
  IMAP: 1,
  POP: 2,
  UM: 4,
  IIS: 8,
  SMTP: 16,
  Federation: 32,
  UMCallRouter: 64,
} as const;

export type CertificateService = keyof typeof serviceFlags;

const serviceNames = Object.keys(serviceFlags) as CertificateService[];

const certificateShape = object({
  /** NetBIOS name of the computer in whose LocalMachine store it lies. */
  server: name,
  thumbprint,
  /** My: a certificate; Request: one that waits for the answer of a certification authority. */
  location: oneOf("My", "Request"),
  friendlyName: text,
  services: list(oneOf(...serviceNames)),
  subject: text,
  issuer: text,
  serialNumber: hexadecimal,
  notBefore: time,
  notAfter: time,
  /** The host names of the subject alternative name, with the subject's common name first. */
  certificateDomains: list(text),
  publicKeySize: integer,
  signatureAlgorithm: text,
  version: integer,
  keyUsages: list(text),
  enhancedKeyUsages: list(object({ name: text, oid: text })),
  subjectKeyIdentifier: hexadecimal,
  isSelfSigned: flag,
  rootCAType: oneOf("None", "ThirdParty", "Enterprise", "Registry", "GroupPolicy", "Unknown"),
  privateKeyExportable: flag,
  /** The DER of the certificate. */
  rawData: base64,
  /** PKCS#8 PEM, null when only the certificate is there. */
  privateKey: nullable(text),
  /** The DER of the PKCS#10 request of a waiting certificate. */
  request: nullable(base64),
});

/** A certificate in a server's store, with its key. */
export type ExchangeCertificate = ShapeType<typeof certificateShape>;

export const certificates = collection("certificates", certificateShape, {
  server: ({ server }) => server,
});

export type CertificateStatus = "Valid" | "DateInvalid" | "Invalid" | "PendingRequest" | "Untrusted" | "Unknown";

/** All certificates of a server, oldest first, waiting ones included. */
export function listCertificates(world: World, server: string): readonly ExchangeCertificate[] {
  return world.store.find(certificates, "server", server);
}

/** A certificate by thumbprint (case and spaces do not count), null when the server has none. */
export function findCertificate(world: World, server: string, wanted: string): ExchangeCertificate | null {
  return world.store.get(certificates, keyOf(server, wanted.replaceAll(" ", ""))) ?? null;
}

export function getCertificate(world: World, server: string, wanted: string): ExchangeCertificate {
  const certificate = findCertificate(world, server, wanted);
  if (!certificate) throw certificateError("NotFound", { server, thumbprint: wanted });
  return certificate;
}

/** Puts a certificate into its server's store; services are kept in the order of their bits. */
export function putCertificate(world: World, certificate: ExchangeCertificate): ExchangeCertificate {
  const services = serviceNames.filter((service) => certificate.services.includes(service));
  const key = keyOf(certificate.server, certificate.thumbprint);
  requireWritable(world, { is: "server", server: certificate.server });
  world.store.put(certificates, key, { ...certificate, services });
  return world.store.get(certificates, key) as ExchangeCertificate;
}

export function deleteCertificate(world: World, certificate: ExchangeCertificate): void {
  requireWritable(world, { is: "server", server: certificate.server });
  world.store.remove(certificates, keyOf(certificate.server, certificate.thumbprint));
}

export function hasPrivateKey(certificate: ExchangeCertificate): boolean {
  return certificate.privateKey !== null;
}

export function certificateStatus(world: World, certificate: ExchangeCertificate): CertificateStatus {
  if (certificate.location === "Request") return "PendingRequest";
  if (!isInValidity(world, certificate)) return "DateInvalid";
  if (!certificate.isSelfSigned && certificate.rootCAType === "Unknown") return "Untrusted";
  return "Valid";
}

/** Why a certificate cannot be used by Exchange, null when it can. */
export function certificateProblem(world: World, certificate: ExchangeCertificate): string | null {
  if (certificate.location === "Request") return "PendingRequest";
  if (!hasPrivateKey(certificate)) return "PrivateKeyMissing";
  if (!isInValidity(world, certificate)) return "DateInvalid";
  return null;
}

/** The sum of the bits of services. */
export function servicesValue(services: readonly CertificateService[]): number {
  return services.reduce((sum, service) => sum | serviceFlags[service], 0);
}

/** `IP.WS..`: one letter or dot for each service, in the order IMAP, POP, UM, IIS, SMTP, Federation, UMCallRouter. */
export function servicesLetters(services: readonly CertificateService[]): string {
  const letters = {
    IMAP: "I",
    POP: "P",
    UM: "U",
    IIS: "W",
    SMTP: "S",
    Federation: "F",
    UMCallRouter: "R",
  };
  return serviceNames.map((service) => (services.includes(service) ? letters[service] : ".")).join("");
}

function isInValidity(world: World, certificate: ExchangeCertificate): boolean {
  const now = world.clock.now();
  return now >= instantMilliseconds(certificate.notBefore) && now <= instantMilliseconds(certificate.notAfter);
}

function keyOf(server: string, wanted: string): string {
  return foldCase(`${server}/${wanted}`);
}
