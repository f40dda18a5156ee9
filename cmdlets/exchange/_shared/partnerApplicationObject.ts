import { ProductObject, productType } from "../../../src/objects/values/ProductObject.ts";
import type { PartnerApplication } from "../../../src/world/auth/PartnerApplication.ts";
import type { World } from "../../../src/world/World.ts";
import { configurationProperties, directoryValues } from "./directoryObject.ts";
import { remoteObject } from "./remoteObject.ts";
import { multiValuedStrings } from "./tailSignatures.ts";
import { enumerationValue, multiValued, objectLink } from "./valueTypes.ts";

const space = "Microsoft.Exchange.Data.Directory.SystemConfiguration";
const accountType = `${space}.SupportedAccountType`;

const type = productType({
  name: `${space}.PartnerApplication`,
  properties: [
    "bool Enabled {get;set;}",
    "string ApplicationIdentifier {get;set;}",
    `${multiValuedStrings} CertificateStrings {get;}`,
    "string AuthMetadataUrl {get;set;}",
    "string Realm {get;set;}",
    "bool UseAuthServer {get;}",
    "bool AcceptSecurityIdentifierInformation {get;set;}",
    "Microsoft.Exchange.Data.Directory.ADObjectId LinkedAccount {get;set;}",
    "string DeploymentId {get;}",
    "string IssuerIdentifier {get;set;}",
    `${accountType} AccountType {get;set;}`,
    "string[] AppOnlyPermissions {get;set;}",
    "string[] ActAsPermissions {get;set;}",
    ...configurationProperties,
  ],
  toText: (self) => String(self.get("Name")),
});

/** A partner application as the shell shows it. */
export function partnerApplicationObject(world: World, record: PartnerApplication): ProductObject {
  const { properties } = record;
  const values = new Map<string, unknown>([
    ["Enabled", properties.enabled],
    ["ApplicationIdentifier", properties.applicationIdentifier],
    ["CertificateStrings", multiValued(properties.certificateStrings)],
    ["AuthMetadataUrl", properties.authMetadataUrl],
    ["Realm", properties.realm],
    ["UseAuthServer", properties.useAuthServer],
    ["AcceptSecurityIdentifierInformation", properties.acceptSecurityIdentifierInformation],
    ["LinkedAccount", properties.linkedAccount === null ? null : objectLink(properties.linkedAccount)],
    ["DeploymentId", properties.deploymentId],
    ["IssuerIdentifier", properties.issuerIdentifier],
    ["AccountType", enumerationValue(accountType, properties.accountType)],
    ["AppOnlyPermissions", properties.appOnlyPermissions && [...properties.appOnlyPermissions]],
    ["ActAsPermissions", properties.actAsPermissions && [...properties.actAsPermissions]],
    ...directoryValues(record),
  ]);
  return remoteObject(world, new ProductObject(type, values));
}
