import { ProductObject, productType } from "../../../src/objects/values/ProductObject.ts";
import { TimeSpan } from "../../../src/objects/values/time/TimeSpan.ts";
import { type ExchangeServer, servesAs } from "../../../src/world/server/ExchangeServer.ts";
import type { World } from "../../../src/world/World.ts";
import { directoryValues, presentationProperties, withoutName } from "./directoryObject.ts";
import { remoteObject } from "./remoteObject.ts";
import { multiValuedStrings } from "./tailSignatures.ts";
import { enumerationFlags, enumerationValue, multiValued, objectLink, serverVersion } from "./valueTypes.ts";

const space = "Microsoft.Exchange.Data.Directory.SystemConfiguration";
const link = "Microsoft.Exchange.Data.Directory.ADObjectId";
const roleType = `${space}.ServerRole`;
const editionType = `${space}.ServerEditionType`;

/** The list of Exchange 2013; what later versions add (mitigations, data collection) is not there. */
const type = productType({
  name: "Microsoft.Exchange.Data.Directory.Management.ExchangeServer",
  properties: [
    "string Name {get;}",
    "string DataPath {get;}",
    "string Domain {get;}",
    `${editionType} Edition {get;}`,
    "string ExchangeLegacyDN {get;}",
    "int ExchangeLegacyServerRole {get;}",
    "string Fqdn {get;}",
    "System.Nullable[bool] CustomerFeedbackEnabled {get;set;}",
    "string InternetWebProxy {get;set;}",
    `${multiValuedStrings} InternetWebProxyBypassList {get;set;}`,
    ...[
      "HubTransportServer",
      "ClientAccessServer",
      "Exchange2007OrLater",
      "EdgeServer",
      "MailboxServer",
      "E14OrLater",
    ].map((name) => `bool Is${name} {get;}`),
    ...["E15OrLater", "ProvisionedServer", "UnifiedMessagingServer", "FrontendTransportServer"].map(
      (name) => `bool Is${name} {get;}`,
    ),
    `${multiValuedStrings} NetworkAddress {get;}`,
    "string OrganizationalUnit {get;}",
    "Microsoft.Exchange.Data.ServerVersion AdminDisplayVersion {get;}",
    `${link} Site {get;}`,
    `${roleType} ServerRole {get;}`,
    "System.Nullable[bool] ErrorReportingEnabled {get;set;}",
    ...["StaticDomainControllers", "StaticGlobalCatalogs"].map((name) => `${multiValuedStrings} ${name} {get;set;}`),
    "string StaticConfigDomainController {get;set;}",
    `${multiValuedStrings} StaticExcludedDomainControllers {get;set;}`,
    "string MonitoringGroup {get;set;}",
    ...["CurrentDomainControllers", "CurrentGlobalCatalogs"].map((name) => `${multiValuedStrings} ${name} {get;}`),
    "string CurrentConfigDomainController {get;}",
    "string ProductID {get;}",
    "bool IsExchangeTrialEdition {get;}",
    "bool IsExpiredExchangeTrialEdition {get;}",
    "string MailboxProvisioningAttributes {get;}",
    "timespan RemainingTrialPeriod {get;}",
    ...withoutName(presentationProperties),
  ],
  toText: (self) => String(self.get("Name")),
});

/** An Exchange server as the shell shows it; `status` also asks which domain controllers it uses. */
export function exchangeServerObject(world: World, record: ExchangeServer, status: boolean): ProductObject {
  const { properties } = record;
  const roles: readonly string[] = properties.serverRole;
  const isTrial = properties.edition.endsWith("Evaluation");
  const controllers = status ? [record.originatingServer] : [];
  const values = new Map<string, unknown>([
    ["DataPath", properties.dataPath],
    ["Domain", properties.domain],
    ["Edition", enumerationValue(editionType, properties.edition)],
    ["ExchangeLegacyDN", properties.exchangeLegacyDN],
    ["ExchangeLegacyServerRole", 0],
    ["Fqdn", properties.fqdn],
    ["CustomerFeedbackEnabled", properties.customerFeedbackEnabled],
    ["InternetWebProxy", properties.internetWebProxy],
    ["InternetWebProxyBypassList", multiValued(properties.internetWebProxyBypassList ?? [])],
    ["IsHubTransportServer", roles.includes("Mailbox") || roles.includes("HubTransport")],
    ["IsClientAccessServer", servesAs(properties, "ClientAccess")],
    ["IsExchange2007OrLater", true],
    ["IsEdgeServer", roles.includes("Edge")],
    ["IsMailboxServer", roles.includes("Mailbox")],
    ["IsE14OrLater", true],
    ["IsE15OrLater", true],
    ["IsProvisionedServer", false],
    ["IsUnifiedMessagingServer", roles.includes("Mailbox") || roles.includes("UnifiedMessaging")],
    ["IsFrontendTransportServer", servesAs(properties, "ClientAccess")],
    ["NetworkAddress", multiValued(properties.networkAddress)],
    ["OrganizationalUnit", properties.organizationalUnit],
    ["AdminDisplayVersion", serverVersion(properties.version)],
    ["Site", objectLink(properties.site)],
    ["ServerRole", enumerationFlags(roleType, roles)],
    ["ErrorReportingEnabled", properties.errorReportingEnabled],
    ["StaticDomainControllers", multiValued([])],
    ["StaticGlobalCatalogs", multiValued([])],
    ["StaticExcludedDomainControllers", multiValued([])],
    ["MonitoringGroup", properties.monitoringGroup],
    ["CurrentDomainControllers", multiValued(controllers)],
    ["CurrentGlobalCatalogs", multiValued(controllers)],
    ["CurrentConfigDomainController", controllers[0] ?? null],
    ["ProductID", properties.productId],
    ["IsExchangeTrialEdition", isTrial],
    ["IsExpiredExchangeTrialEdition", isTrial && properties.remainingTrialPeriod <= 0],
    ["RemainingTrialPeriod", new TimeSpan(BigInt(properties.remainingTrialPeriod) * 864_000_000_000n)],
    ...directoryValues(record),
  ]);
  return remoteObject(world, new ProductObject(type, values));
}
