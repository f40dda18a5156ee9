import { localDate } from "../../../src/objects/text/time/moments.ts";
import { ProductObject, productType } from "../../../src/objects/values/ProductObject.ts";
import type { AuthConfig } from "../../../src/world/auth/AuthConfig.ts";
import type { World } from "../../../src/world/World.ts";
import { configurationProperties, directoryValues, nameProperty, withoutName } from "./directoryObject.ts";
import { remoteObject } from "./remoteObject.ts";

const type = productType({
  name: "Microsoft.Exchange.Data.Directory.SystemConfiguration.AuthConfig",
  properties: [
    "string CurrentCertificateThumbprint {get;set;}",
    "string PreviousCertificateThumbprint {get;set;}",
    "string NextCertificateThumbprint {get;set;}",
    "System.Nullable[datetime] NextCertificateEffectiveDate {get;set;}",
    "string ServiceName {get;set;}",
    "string Realm {get;set;}",
    "string DeploymentId {get;}",
    "string IssuerIdentifier {get;}",
    nameProperty,
    ...withoutName(configurationProperties),
  ],
  toText: (self) => String(self.get("Name")),
});

/** AuthConfig as the shell shows it. */
export function authConfigObject(world: World, record: AuthConfig): ProductObject {
  const { properties } = record;
  const values = new Map<string, unknown>([
    ["CurrentCertificateThumbprint", properties.currentCertificateThumbprint ?? ""],
    ["PreviousCertificateThumbprint", properties.previousCertificateThumbprint ?? ""],
    ["NextCertificateThumbprint", properties.nextCertificateThumbprint ?? ""],
    [
      "NextCertificateEffectiveDate",
      properties.nextCertificateEffectiveDate === null ? null : localDate(properties.nextCertificateEffectiveDate),
    ],
    ["ServiceName", properties.serviceName],
    ["Realm", properties.realm],
    ["DeploymentId", properties.deploymentId],
    ["IssuerIdentifier", properties.issuerIdentifier],
    ...directoryValues(record),
  ]);
  return remoteObject(world, new ProductObject(type, values));
}
