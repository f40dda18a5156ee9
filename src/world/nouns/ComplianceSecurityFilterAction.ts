import { objectNotFound } from "../directory/objectNotFound.ts";
import { wordGiven } from "../values/given.ts";
import { type ActionCall, defineNoun } from "./defineNoun.ts";
import { cloudError } from "./messages/cloudMessages.ts";
import { nounError } from "./messages/nounMessages.ts";
import mailbox from "./recipient/Mailbox.ts";
import softDeleted from "./recipient/SoftDeletedRecipient.ts";
import { computedRow } from "./rows/computedRow.ts";
import { findRow } from "./rows/findRow.ts";
import type { NounRow } from "./rows/NounRow.ts";

/**
 * The attribute of a mailbox that compliance boundaries ask for. Who still has a mailbox has it set there; one that was
 * deleted has it set here (documented). Sites are not part of the estate, so that none is found.
 */
export default defineNoun({
  noun: "ComplianceSecurityFilterAction",
  kind: "computed",
  called: "compliance boundary",
  verbs: ["Invoke"],
  type: "Microsoft.Exchange.Management.Tasks.ComplianceBoundaryStatus",
  tail: "none",
  order: "declaration",
  properties: Object.fromEntries(
    [
      ...["SiteUrlOrEmailAddress", "BoundaryType", "BoundaryInstruction", "BoundaryObjectId", "BoundaryStatus"],
      ...["BoundaryProperty", "BoundaryPropertyValue"],
    ].map((name) => [name, { kind: "String" }]),
  ),
  actions: {
    Invoke: {
      on: null,
      takes: ["Action", "EmailAddress", "PropertyName", "PropertyValue", "SiteUrl"],
      run: invoked,
    },
  },
  source: "documented",
});

function invoked({ world, given }: ActionCall): readonly NounRow[] {
  const word = (name: string): string | null => wordGiven(given, name);
  const [site, address, property] = [word("SiteUrl"), word("EmailAddress"), word("PropertyName") ?? ""];
  if (site !== null || address === null) throw objectNotFound(world, site ?? "");
  if (!/^CustomAttribute(?:[1-9]|1[0-5])$/i.test(property)) throw cloudError("BoundaryPropertyUnknown", { property });
  const name = `CustomAttribute${property.slice("CustomAttribute".length)}`;
  const own = findRow(world, mailbox, address);
  const inactive = own ? null : findRow(world, softDeleted, address);
  const row = own ?? inactive;
  if (!row) throw objectNotFound(world, address);
  if (word("Action")?.toLowerCase() === "set") {
    if (!inactive) throw cloudError("BoundaryOfActiveMailbox", { address });
    throw nounError("NotModelled", { what: "A boundary of a mailbox that was deleted" });
  }
  return [
    computedRow(world, "ComplianceSecurityFilterAction", address, {
      SiteUrlOrEmailAddress: address,
      BoundaryType: inactive ? "InactiveMailbox" : "UserMailbox",
      BoundaryInstruction: inactive ? "Set via Invoke-ComplianceSecurityFilterAction -Set" : "Set via Set-Mailbox",
      BoundaryObjectId: address,
      BoundaryStatus: "Success",
      BoundaryProperty: name,
      BoundaryPropertyValue: row.values[name] ?? null,
    }),
  ];
}
