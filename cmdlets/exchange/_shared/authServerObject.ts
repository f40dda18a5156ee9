import { ProductObject, productType } from "../../../src/objects/values/ProductObject.ts";
import type { AuthServer } from "../../../src/world/auth/AuthServer.ts";
import type { World } from "../../../src/world/World.ts";
import { configurationProperties, directoryValues } from "./directoryObject.ts";
import { remoteObject } from "./remoteObject.ts";
import { multiValuedStrings } from "./tailSignatures.ts";
import { enumerationValue, multiValued } from "./valueTypes.ts";

const space = "Microsoft.Exchange.Data.Directory.SystemConfiguration";
const serverType = `${space}.AuthServerType`;

const type = productType({
  name: `${space}.AuthServer`,
  properties: [
    "string IssuerIdentifier {get;}",
    `${multiValuedStrings} CertificateStrings {get;}`,
    "string CurrentEncryptedAppSecret {get;}",
    "string PreviousEncryptedAppSecret {get;}",
    "string TokenIssuingEndpoint {get;set;}",
    "string AuthorizationEndpoint {get;set;}",
    "string ApplicationIdentifier {get;set;}",
    "string AuthMetadataUrl {get;set;}",
    "string Realm {get;set;}",
    `${serverType} Type {get;}`,
    "bool Enabled {get;set;}",
    "bool IsDefaultAuthorizationEndpoint {get;set;}",
    ...configurationProperties,
  ],
  toText: (self) => String(self.get("Name")),
});

/** An authorization server as the shell shows it. */
export function authServerObject(world: World, record: AuthServer): ProductObject {
  const { properties } = record;
  const values = new Map<string, unknown>([
    ["IssuerIdentifier", properties.issuerIdentifier],
    ["CertificateStrings", multiValued(properties.certificateStrings)],
    ["CurrentEncryptedAppSecret", properties.currentEncryptedAppSecret],
    ["PreviousEncryptedAppSecret", properties.previousEncryptedAppSecret],
    ["TokenIssuingEndpoint", properties.tokenIssuingEndpoint],
    ["AuthorizationEndpoint", properties.authorizationEndpoint],
    ["ApplicationIdentifier", properties.applicationIdentifier],
    ["AuthMetadataUrl", properties.authMetadataUrl],
    ["Realm", properties.realm],
    ["Type", enumerationValue(serverType, properties.serverType)],
    ["Enabled", properties.enabled],
    ["IsDefaultAuthorizationEndpoint", properties.isDefaultAuthorizationEndpoint],
    ...directoryValues(record),
  ]);
  return remoteObject(world, new ProductObject(type, values));
}
