import { instant } from "../../src/base/instant.ts";
import { defineCmdlet } from "../../src/command/prelude.ts";
import { edgeSubscriptionsFor, synchronizeEdge } from "../../src/world/nouns/mailFlow/edgeSynchronization.ts";
import { identityGiven } from "../../src/world/values/given.ts";
import { defineCheck } from "./_noun/steps/defineCheck.ts";

const number = { kind: "UInt32", default: 0 } as const;

/** What goes to the Edge Transport servers: recipients and configuration, each told apart (the form of the records is documented). */
export default defineCmdlet({
  ...defineCheck({
    verb: "Start",
    noun: "EdgeSynchronization",
    called: "edge synchronization",
    synopsis: "Copies recipients and configuration to the Edge Transport servers at once.",
    reads: ["Server", "TargetServer", "ForceFullSync"],
    parameters: { ForceUpdateCookie: { accepted: "What was copied is known by its time, not by a cookie." } },
    type: "Microsoft.Exchange.EdgeSync.Common.Status",
    properties: {
      Result: { kind: "String", default: "Success" },
      Type: { kind: "String" },
      Name: { kind: "String" },
      FailureDetails: { kind: "String" },
      StartUTC: { kind: "UtcDateTime" },
      EndUTC: { kind: "UtcDateTime" },
      Added: number,
      Deleted: number,
      Updated: number,
      Scanned: number,
      TargetScanned: number,
    },
    changes: true,
    source: "documented",
    run: ({ world, given }) => {
      const now = instant(world.clock.now());
      const isFull = given.get("ForceFullSync") === true;
      return edgeSubscriptionsFor(world, identityGiven(given, "Server"), identityGiven(given, "TargetServer")).flatMap(
        (row) =>
          synchronizeEdge(world, row, isFull).map((counts) => ({
            Name: row.name,
            StartUTC: now,
            EndUTC: now,
            ...counts,
          })),
      );
    },
  }),
  module: "Exchange",
});
