import { instant } from "../../base/instant.ts";
import { findEndpointFault } from "../cloud/CloudSettings.ts";
import { wordsGiven } from "../values/given.ts";
import { textList } from "../values/text/textList.ts";
import type { World } from "../World.ts";
import { defaults } from "./declaration/defaults.ts";
import { type ActionCall, defineNoun, type NounDefinition } from "./defineNoun.ts";
import { connectorSource } from "./mailFlow/connectorSource.ts";
import { policyError } from "./messages/policyMessages.ts";
import { type NounRow, nounObjects } from "./rows/NounRow.ts";
import { changeRow } from "./rows/writeRow.ts";

/** A step of a validation (its type's name is inferred). */
const resultType = "Microsoft.Exchange.Management.SystemConfigurationTasks.OutboundConnectorValidationTask";
const steps = ["TaskName", "IsTaskSuccessful", "TaskDetail"];

const outboundConnector: NounDefinition = defineNoun({
  noun: "OutboundConnector",
  kind: "keyed",
  called: "outbound connector",
  type: "Microsoft.Exchange.Data.Directory.SystemConfiguration.TenantOutboundConnector",
  tail: "configuration",
  verbs: ["Get", "New", "Remove", "Set", "Validate"],
  properties: {
    ConnectorSource: connectorSource,
    ...defaults({ UseMXRecord: true, ConnectorType: "Partner", CloudServicesMailEnabled: false, IsValidated: false }),
    TlsSettings: { default: null },
    SmartHosts: { kind: "MultiValuedProperty<SmartHost>" },
    RecipientDomains: { kind: "MultiValuedProperty<SmtpDomainWithSubdomains>" },
    ...Object.fromEntries(
      steps.map((name) => [
        name,
        { kind: name === "IsTaskSuccessful" ? "Boolean" : "String", default: null, filterable: false },
      ]),
    ),
  },
  validate: ({ world, before, after, given }) => {
    if (!after) return null;
    const { ConnectorType, AllAcceptedDomains, RouteAllMessagesViaOnPremises, IsTransportRuleScoped } = after.values;
    // Both lead mail to the organisation's own servers (documented).
    const premises = { AllAcceptedDomains, RouteAllMessagesViaOnPremises };
    const [misplaced] = Object.entries(premises).find(([, isOn]) => isOn === true) ?? [];
    if (misplaced && ConnectorType !== "OnPremises")
      return policyError("ConnectorNotOnPremises", { parameter: misplaced });
    const rule =
      before?.values.IsTransportRuleScoped === true && IsTransportRuleScoped !== true && ruleOf(world, before);
    if (rule) return policyError("ConnectorOfRule", { name: after.name, rule: rule.name });
    const hasHosts = textList(after.values.SmartHosts).length > 0;
    if (after.values.TlsSettings === "DomainValidation" && !after.values.TlsDomain)
      return policyError("TlsDomainMissing");
    if (given.get("UseMXRecord") === false && !hasHosts) return policyError("SmartHostsMissing");
    return given.get("UseMXRecord") === true && hasHosts ? policyError("SmartHostsBesideMx") : null;
  },
  // A rule that sends its mail there keeps it.
  keptBy: { TransportRule: ["RouteMessageOutboundConnector"] },
  parameters: { IncludeTestModeConnectors: { accepted: "Read where connectors on trial are hidden." } },
  hidden: ({ values }, given) =>
    values.TestMode === true && given.get("IncludeTestModeConnectors") !== true && !given.has("Identity"),
  shown: (given) => (given.has("Recipients") ? steps : ownColumns),
  actions: { Validate: { takes: ["Recipients"], resultType, run: validate } },
  source: "documented",
});

export default outboundConnector;

/** A mail flow rule that sends its mail to the connector. */
function ruleOf(world: World, { guid }: NounRow): NounRow | undefined {
  return world.store
    .find(nounObjects, "noun", "TransportRule")
    .find(({ values }) => values.RouteMessageOutboundConnector === guid);
}

const ownColumns = [
  ...["Enabled", "UseMXRecord", "Comment", "ConnectorType", "ConnectorSource", "RecipientDomains", "SmartHosts"],
  ...["TlsDomain", "TlsSettings", "IsTransportRuleScoped", "RouteAllMessagesViaOnPremises", "CloudServicesMailEnabled"],
  ...["AllAcceptedDomains", "TestMode", "LinkForModifiedConnector", "ValidationRecipients", "IsValidated"],
  ...["LastValidationTimestamp", "MtaStsMode", "SenderRewritingEnabled", "SmtpDaneMode"],
  ...["AdminDisplayName", "ExchangeVersion", "Name", "DistinguishedName", "Identity", "Guid", "ObjectCategory"],
  ...["ObjectClass", "WhenChanged", "WhenCreated", "WhenChangedUTC", "WhenCreatedUTC", "OrganizationId", "Id"],
  ...["OriginatingServer", "IsValid", "ObjectState"],
];

/** Whether the hosts that a connector sends to answer; the connector remembers the outcome. */
function validate({ world, row, given }: ActionCall): readonly NounRow[] {
  if (!row) return [];
  const recipients = wordsGiven(given, "Recipients");
  const hosts = textList(row.values.SmartHosts);
  const places = hosts.length > 0 ? hosts : recipients.map((each) => each.slice(each.lastIndexOf("@") + 1));
  const outcomes = places.map((host) => ({
    host: host.replace(/^\[|\]$/g, ""),
    fault: findEndpointFault(world, host),
  }));
  const isValid = outcomes.every(({ fault }) => fault === null);
  changeRow(world, outboundConnector, row, {
    IsValidated: isValid,
    LastValidationTimestamp: instant(world.clock.now()),
    ValidationRecipients: recipients,
  });
  return [
    ...outcomes.map(({ host, fault }) =>
      task(row, `Check connectivity to '${host}'`, fault === null, fault?.reason ?? ""),
    ),
    ...recipients.map((each) => task(row, `Send test email to '${each}'`, isValid, "")),
  ];
}

function task(row: NounRow, TaskName: string, IsTaskSuccessful: boolean, TaskDetail: string): NounRow {
  return { ...row, values: { TaskName, IsTaskSuccessful, TaskDetail } };
}
