import { defineClr } from "../../../src/objects/types/defineClr.ts";
import { registerType, typeByName } from "../../../src/objects/types/typeRegistry.ts";
import { ListObject } from "../../../src/objects/values/collections/ListObject.ts";
import { EnumValue } from "../../../src/objects/values/EnumValue.ts";
import { PropertyBag } from "../../../src/objects/values/PropertyBag.ts";
import { X509Certificate } from "../../../src/objects/values/security/X509Certificate.ts";
import { certificateBytes, certificateSetting } from "../../../src/providers/certificate/certificateSetting.ts";
import {
  certificateStatus,
  type ExchangeCertificate,
  servicesLetters,
  servicesValue,
} from "../../../src/world/certificate/ExchangeCertificate.ts";
import { getExchangeServer } from "../../../src/world/server/ExchangeServer.ts";
import type { World } from "../../../src/world/World.ts";
import { remoteObject } from "./remoteObject.ts";
import { multiValuedStrings } from "./tailSignatures.ts";
import { enumerationValue, multiValued } from "./valueTypes.ts";

const space = "Microsoft.Exchange.Management.SystemConfigurationTasks";

/** The type of the services of a certificate. */
export const allowedServices = `${space}.AllowedServices`;

/** A certificate of a server: an X509Certificate2 with what Exchange uses it for. */
class ExchangeCertificateObject extends X509Certificate {
  readonly record: ExchangeCertificate;
  readonly status: string;
  readonly identity: string;

  constructor(world: World, record: ExchangeCertificate) {
    super(type, certificateBytes(record), certificateSetting(world, record));
    this.record = record;
    this.status = certificateStatus(world, record);
    this.identity = `${getExchangeServer(world, record.server).values.Fqdn}\\${record.thumbprint}`;
  }
}

const ruleType = registerType(
  defineClr<PropertyBag>("System.Security.AccessControl.CryptoKeyAccessRule", {
    holds: ["string IdentityReference {get;}", "string CryptoKeyRights {get;}", "string AccessControlType {get;}"],
  }),
);

/** Who may use the key: the administrators, the system and the account of the services. */
const keyUsers = ["BUILTIN\\Administrators", "NT AUTHORITY\\SYSTEM", "NT AUTHORITY\\NETWORK SERVICE"];

function accessRules(record: ExchangeCertificate): PropertyBag[] | null {
  if (record.privateKey === null) return null;
  return keyUsers.map((user) => {
    const rights = user.endsWith("SERVICE") ? "GenericRead" : "FullControl";
    const parts: [string, unknown][] = [
      ["IdentityReference", user],
      ["CryptoKeyRights", rights],
      ["AccessControlType", "Allow"],
    ];
    return new PropertyBag(ruleType, new Map(parts));
  });
}

const type = registerType({
  name: `${space}.ExchangeCertificate`,
  base: "System.Security.Cryptography.X509Certificates.X509Certificate2",
  properties: properties({
    "System.Collections.IList AccessRules {get;}": ({ record }) => accessRules(record),
    [`${multiValuedStrings} CertificateDomains {get;}`]: ({ record }) => multiValued(record.certificateDomains),
    "string CertificateRequest {get;}": ({ record }) => record.request,
    "System.Collections.IList IISServices {get;}": () => ListObject.of("System.String"),
    "string Identity {get;}": ({ identity }) => identity,
    // A request waits for another authority (documented).
    "bool IsSelfSigned {get;}": ({ record }) => record.isSelfSigned && record.location !== "Request",
    "string KeyIdentifier {get;}": ({ record }) => record.subjectKeyIdentifier,
    "bool PrivateKeyExportable {get;}": ({ record }) => record.privateKeyExportable,
    "int PublicKeySize {get;}": ({ record }) => record.publicKeySize,
    [`${space}.CertificateAuthorityType RootCAType {get;}`]: ({ record }) =>
      enumerationValue(`${space}.CertificateAuthorityType`, record.rootCAType),
    [`${allowedServices} Services {get;}`]: ({ record }) =>
      EnumValue.of(typeByName(allowedServices), servicesValue(record.services)),
    "string ServicesStringForm {get;}": ({ record }) => servicesLetters(record.services),
    [`${space}.CertificateStatus Status {get;}`]: ({ status }) =>
      enumerationValue(`${space}.CertificateStatus`, status),
    "string SubjectKeyIdentifier {get;}": ({ record }) => record.subjectKeyIdentifier,
  }),
});

function properties(table: Readonly<Record<string, (self: ExchangeCertificateObject) => unknown>>): never {
  return table as never;
}

/** A certificate as the shell shows it. */
export function exchangeCertificateObject(world: World, record: ExchangeCertificate): X509Certificate {
  return remoteObject(world, new ExchangeCertificateObject(world, record));
}
