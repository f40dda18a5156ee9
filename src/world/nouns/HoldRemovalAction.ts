import { objectNotFound } from "../directory/objectNotFound.ts";
import { wordGiven } from "../values/given.ts";
import type { World } from "../World.ts";
import { type ActionCall, defineNoun } from "./defineNoun.ts";
import { cloudError } from "./messages/cloudMessages.ts";
import { nounError } from "./messages/nounMessages.ts";
import { nounNamed } from "./nounNamed.ts";
import { holdsOf } from "./policy/inPlaceHolds.ts";
import { mailboxNamed } from "./request/mailboxRequest.ts";
import { computedRow } from "./rows/computedRow.ts";
import { listRows } from "./rows/listRows.ts";
import type { NounRow } from "./rows/NounRow.ts";

/** Policies of the cloud that hold mailboxes; which holds follow from them is not modelled. */
const holders = ["HoldCompliancePolicy"];

/**
 * Holds of a mailbox, and those that were taken away although nothing stood behind them any more. The holds here all have
 * their search or policy, so that none can be taken away this way. Sites are not part of the estate.
 */
export default defineNoun({
  noun: "HoldRemovalAction",
  kind: "computed",
  called: "hold",
  verbs: ["Invoke"],
  type: "Microsoft.Exchange.Management.Tasks.HoldRemovalResult",
  tail: "none",
  order: "declaration",
  properties: {
    HoldId: { kind: "String" },
    Location: { kind: "String" },
  },
  actions: {
    Invoke: {
      on: null,
      takes: ["Action", "ExchangeLocation", "HoldId", "SharePointLocation", "Force"],
      run: invoked,
    },
  },
  source: "inferred",
});

function invoked({ world, given }: ActionCall): readonly NounRow[] {
  const word = (name: string): string | null => wordGiven(given, name);
  const action = word("Action")?.toLowerCase();
  // Nothing was ever taken away by it.
  if (action === "getholdremovals") return [];
  const site = word("SharePointLocation");
  if (site !== null) throw objectNotFound(world, site);
  const location = word("ExchangeLocation");
  if (location === null) throw cloudError("HoldLocationMissing");
  const mailbox = mailboxNamed(world, given.get("ExchangeLocation") ?? null);
  const holds = holdsOf(world, mailbox);
  if (action === "getholds") {
    requireNoPolicies(world);
    return holds.map((HoldId) =>
      computedRow(world, "HoldRemovalAction", HoldId, { HoldId, Location: mailbox.values.PrimarySmtpAddress ?? null }),
    );
  }
  const hold = word("HoldId") ?? "";
  if (!holds.some((each) => each.toLowerCase() === hold.toLowerCase()))
    throw cloudError("HoldNotOnMailbox", { hold, location });
  throw cloudError("HoldStillActive", { hold, location });
}

function requireNoPolicies(world: World): void {
  for (const noun of holders) {
    const definition = nounNamed(noun);
    if (definition && listRows(world, definition).length > 0)
      throw nounError("NotModelled", { what: `The holds that follow from objects of ${noun}` });
  }
}
