import { compareInstants, instant } from "../../src/base/instant.ts";
import { defineCmdlet } from "../../src/command/prelude.ts";
import {
  edgeSubscriptionsFor,
  isSynchronized,
  lastSynchronized,
} from "../../src/world/nouns/mailFlow/edgeSynchronization.ts";
import recipient from "../../src/world/nouns/recipient/Recipient.ts";
import { getRow } from "../../src/world/nouns/rows/findRow.ts";
import { shellServer } from "../../src/world/server/ExchangeServer.ts";
import { identityGiven } from "../../src/world/values/given.ts";
import { defineCheck } from "./_noun/steps/defineCheck.ts";

const status = { kind: "String", default: "Synchronized" } as const;

/** Whether the Edge Transport servers know what they have to (the form of the result is documented). */
export default defineCmdlet({
  ...defineCheck({
    verb: "Test",
    noun: "EdgeSynchronization",
    called: "edge synchronization",
    synopsis: "Says whether the Edge Transport servers have the organisation's recipients and configuration.",
    reads: ["TargetServer", "VerifyRecipient", "ExcludeRecipientTest"],
    parameters: {
      FullCompareMode: { accepted: "All that is copied is always compared." },
      MaxReportSize: { accepted: "No difference is listed: what is not copied is told by the state." },
      MonitoringContext: { accepted: "Nobody collects the events that it would add." },
    },
    type: "Microsoft.Exchange.Monitoring.EdgeSubscriptionStatus",
    properties: {
      SyncStatus: { kind: "String" },
      UtcNow: { kind: "UtcDateTime" },
      Name: { kind: "String" },
      LeaseHolder: { kind: "String" },
      LeaseType: { kind: "String", default: "Option" },
      FailureDetail: { kind: "String" },
      LeaseExpiryUtc: { kind: "UtcDateTime" },
      LastSynchronizedUtc: { kind: "UtcDateTime" },
      TransportServerStatus: status,
      TransportConfigStatus: status,
      AcceptedDomainStatus: status,
      RemoteDomainStatus: status,
      SendConnectorStatus: status,
      MessageClassificationStatus: status,
      RecipientStatus: status,
      CredentialRecords: { kind: "String", default: "Number of credentials 3" },
      CookieRecords: { kind: "String", default: "Number of cookies 2" },
    },
    source: "documented",
    run: ({ world, given }) => {
      const verified = identityGiven(given, "VerifyRecipient");
      const isRunning = isSynchronized(world);
      const changed = verified === null ? null : getRow(world, recipient, verified).whenChanged;
      return edgeSubscriptionsFor(world, null, identityGiven(given, "TargetServer")).map((row) => {
        const last = lastSynchronized(row);
        const isKnown = isRunning || (changed !== null && compareInstants(changed, last) <= 0);
        const { name, distinguishedName } = shellServer(world);
        return {
          SyncStatus: isRunning ? "Normal" : "Failed",
          UtcNow: instant(world.clock.now()),
          Name: row.name,
          LeaseHolder: distinguishedName,
          FailureDetail: isRunning ? "" : `The EdgeSync service isn't running on ${name}.`,
          LeaseExpiryUtc: instant(world.clock.now() + 3_600_000),
          LastSynchronizedUtc: last,
          RecipientStatus:
            given.get("ExcludeRecipientTest") === true ? "Skipped" : isKnown ? "Synchronized" : "NotSynchronized",
        };
      });
    },
  }),
  module: "Exchange",
});
