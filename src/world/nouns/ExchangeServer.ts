import { requireDomainController } from "../directory/requireDomainController.ts";
import { getOrganization } from "../Organization.ts";
import type { Json } from "../values/Json.ts";
import { wordOf } from "../values/ScriptValue.ts";
import { defineNoun, type PropertyRule } from "./defineNoun.ts";
import { productKey } from "./given/productKey.ts";
import { nounNamed } from "./nounNamed.ts";
import { findRow } from "./rows/findRow.ts";
import type { NounRow } from "./rows/NounRow.ts";
import { rowServesAs } from "./server/rowServesAs.ts";

const space = "Microsoft.Exchange.Data.Directory.SystemConfiguration";

export default defineNoun({
  noun: "ExchangeServer",
  kind: "keyed",
  home: "directory",
  called: "Exchange server",
  verbs: ["Get", "Set"],
  tail: "presentationWithoutId",
  directory: {
    containers: ["Servers", "{administrativeGroup}", "Administrative Groups"],
    objectClass: ["top", "server", "msExchExchangeServer"],
    exchangeVersion: "0.1 (8.0.535.0)",
  },
  identity: ["Fqdn", "ExchangeLegacyDN"],
  properties: {
    Domain: { derive: (_row, world) => getOrganization(world).dnsDomain },
    Edition: {
      values: ["Unknown", "Standard", "StandardEvaluation", "Enterprise", "EnterpriseEvaluation", "Coexistence"],
      type: `${space}.ServerEditionType`,
    },
    CustomerFeedbackEnabled: { default: null },
    ErrorReportingEnabled: { default: null },
    InternetWebProxyBypassList: { inAllProducts: true },
    IsHubTransportServer: inService("HubTransport"),
    IsClientAccessServer: inService("ClientAccess"),
    IsEdgeServer: inService("Edge"),
    IsMailboxServer: inService("Mailbox"),
    IsUnifiedMessagingServer: inService("UnifiedMessaging"),
    IsFrontendTransportServer: inService("ClientAccess"),
    NetworkAddress: { kind: "MultiValuedProperty<String>", derive: networkAddresses },
    OrganizationalUnit: { derive: ({ name }, world) => `${getOrganization(world).dnsDomain}/${name}` },
    Site: {
      references: "ADSite",
      derive(_row, world) {
        const sites = nounNamed("ADSite");
        return sites ? (findRow(world, sites, getOrganization(world).site)?.guid ?? null) : null;
      },
    },
    ServerRole: {
      values: ["None", "Cafe", "Mailbox", "ClientAccess", "UnifiedMessaging", "HubTransport", "Edge"],
      type: `${space}.ServerRole`,
    },
    IsExchangeTrialEdition: { derive: isTrial },
    IsExpiredExchangeTrialEdition: {
      derive: (row) => isTrial(row) && String(row.values.RemainingTrialPeriod ?? "00:00:00") === "00:00:00",
    },
  },
  parameters: {
    Domain: {
      selects: (_row, value, world) =>
        getOrganization(world).dnsDomain.toLowerCase() === (wordOf(value) ?? "").toLowerCase(),
    },
    ProductKey: productKey,
    Status: { accepted: "It asks for the domain controllers in use." },
  },
  validate: ({ world, after, given }) => {
    if (!after) return null;
    for (const parameter of controllerParameters)
      if (given.has(parameter))
        for (const controller of controllersIn(after.values[parameter])) requireDomainController(world, controller);
    return null;
  },
  warnings: ({ given }) =>
    given.has("ProductKey")
      ? [
          "The product key has been validated and the product ID has been successfully created. This change won't take effect until the Microsoft Exchange Information Store service has been restarted.",
        ]
      : [],
  asked(_row, given, world) {
    const controllers = given.get("Status") === true ? [getOrganization(world).domainController] : [];
    return {
      CurrentDomainControllers: controllers,
      CurrentGlobalCatalogs: controllers,
      CurrentConfigDomainController: controllers[0] ?? null,
    };
  },
  without: ["MitigationsAppliedTime"],
  source: "observed",
});

/** The server keeps to these domain controllers, and away from the last ones: they have to be there (inferred). */
const controllerParameters = [
  ...["StaticDomainControllers", "StaticGlobalCatalogs", "StaticConfigDomainController"],
  "StaticExcludedDomainControllers",
];

function controllersIn(value: Json | undefined): readonly string[] {
  return [value ?? []].flat().filter((each) => typeof each === "string" && each !== "") as string[];
}

function inService(role: string): PropertyRule {
  return { derive: rowServesAs(role) };
}

function isTrial({ values }: NounRow): boolean {
  return String(values.Edition ?? "").endsWith("Evaluation");
}

function networkAddresses({ name, values }: NounRow): readonly string[] {
  return [
    ...["ncacn_vns_spp", "netbios", "ncacn_np", "ncacn_spx"].map((protocol) => `${protocol}:${name}`),
    `ncacn_ip_tcp:${String(values.Fqdn ?? "")}`,
    `ncalrpc:${name}`,
  ];
}
