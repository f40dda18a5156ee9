import { isCloudShell } from "../tenant/madeConnections.ts";
import { limitNumber } from "../values/Unlimited.ts";
import { messageSize } from "./declaration/messageSize.ts";
import { mostOfInt32 } from "./declaration/ranges.ts";
import { defineNoun } from "./defineNoun.ts";
import { nounError } from "./messages/nounMessages.ts";

/** The longest of the spans that mail is kept for (recalled from the reference: the seconds that 32 bits count). */
const mostOfSpans = "24855.03:14:07";

const mostCloudRecipients = 1000;

export default defineNoun({
  noun: "TransportConfig",
  kind: "singleton",
  called: "transport configuration",
  directory: {
    containers: [],
    objectClass: ["top", "container", "msExchTransportSettings"],
    exchangeVersion: "0.1 (8.0.535.0)",
  },
  type: "Microsoft.Exchange.Data.Directory.SystemConfiguration.TransportConfigContainer",
  // Those of on-premises organisations, with their documented defaults.
  properties: {
    Name: { kind: "String", derive: () => "Transport Settings" },
    ShadowRedundancyEnabled: { kind: "Boolean", default: true },
    RejectMessageOnShadowFailure: { kind: "Boolean", default: false },
    ShadowMessagePreferenceSetting: {
      kind: "Enumeration",
      values: ["PreferRemote", "LocalOnly", "RemoteOnly"],
      default: "PreferRemote",
    },
    ShadowHeartbeatFrequency: { kind: "EnhancedTimeSpan", default: "00:02:00", range: ["00:00:01", mostOfSpans] },
    ShadowHeartbeatTimeoutInterval: { kind: "EnhancedTimeSpan", default: "00:15:00", range: ["00:00:01", mostOfSpans] },
    ShadowHeartbeatRetryCount: { kind: "Int32", default: 12, range: [0, mostOfInt32] },
    ShadowMessageAutoDiscardInterval: {
      kind: "EnhancedTimeSpan",
      default: "2.00:00:00",
      range: ["00:00:05", "90.00:00:00"],
    },
    ShadowResubmitTimeSpan: { kind: "EnhancedTimeSpan", default: "03:00:00", range: ["00:00:01", mostOfSpans] },
    MaxRetriesForLocalSiteShadow: { kind: "Int32", default: 2, range: [0, mostOfInt32] },
    MaxRetriesForRemoteSiteShadow: { kind: "Int32", default: 4, range: [0, mostOfInt32] },
    GenerateCopyOfDSNFor: { kind: "MultiValuedProperty<EnhancedStatusCode>" },
    SafetyNetHoldTime: { default: "2.00:00:00", range: ["00:00:15", mostOfSpans] },
    MaxReceiveSize: { ...messageSize, default: 37_748_736 },
    MaxSendSize: { ...messageSize, default: 10_485_760 },
    MaxRecipientEnvelopeLimit: { default: 500 },
    ReplyAllStormProtectionEnabled: { default: false },
    SmtpClientAuthenticationDisabled: { default: false },
  },
  // A tenant's messages have a thousand recipients at most (documented).
  validate: ({ world, after }) => {
    const limit = after?.values.MaxRecipientEnvelopeLimit;
    return limit !== undefined && isCloudShell(world) && limitNumber(limit) > mostCloudRecipients
      ? nounError("PropertyOutOfRange", {
          ...{ property: "MaxRecipientEnvelopeLimit", value: String(limit), minimum: 1, maximum: mostCloudRecipients },
        })
      : null;
  },
  stock: () => [{ name: "Transport Settings", key: "Transport Config" }],
  source: "documented",
});
