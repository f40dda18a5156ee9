import { isSmtpAddress } from "../values/SmtpAddress.ts";
import { isDnsName } from "../values/textKind.ts";
import type { World } from "../World.ts";
import type { WorldError } from "../WorldError.ts";
import { defineNoun } from "./defineNoun.ts";
import { connectorError } from "./messages/connectorMessages.ts";
import { nounNamed } from "./nounNamed.ts";
import { listRows } from "./rows/listRows.ts";
import type { NounRow } from "./rows/NounRow.ts";

export default defineNoun({
  noun: "AddressRewriteEntry",
  kind: "keyed",
  called: "address rewrite entry",
  verbs: ["Get", "New", "Remove", "Set"],
  validate: ({ world, after }) => (after ? (refusal(after) ?? takenAddress(world, after)) : null),
  source: "inferred",
});

/** An address is rewritten to an address, a domain to a domain, and subdomains only on their way out (documented). */
function refusal({ values }: NounRow): WorldError | null {
  const [internal, external] = [values.InternalAddress, values.ExternalAddress].map((each) => String(each ?? ""));
  for (const [property, value] of Object.entries({ InternalAddress: internal, ExternalAddress: external }))
    if (!isSmtpAddress(value) && !isDnsName(property === "InternalAddress" ? value.replace(/^\*\./, "") : value))
      return connectorError("RewriteAddressInvalid", { property, value });
  if (internal.includes("@") !== external.includes("@")) return connectorError("RewriteKindsDiffer");
  return internal.startsWith("*.") && values.OutboundOnly !== true
    ? connectorError("RewriteOutboundOnly", { address: internal })
    : null;
}

/** What is rewritten is rewritten in one way, and back in one way where it comes back (inferred). */
function takenAddress(world: World, after: NounRow): WorldError | null {
  const definition = nounNamed("AddressRewriteEntry");
  const others = definition ? listRows(world, definition).filter(({ guid }) => guid !== after.guid) : [];
  const properties = after.values.OutboundOnly === true ? ["InternalAddress"] : ["InternalAddress", "ExternalAddress"];
  for (const property of properties) {
    const address = String(after.values[property]);
    const other = others.find(
      ({ values }) =>
        String(values[property]).toLowerCase() === address.toLowerCase() &&
        (property === "InternalAddress" || values.OutboundOnly !== true),
    );
    if (other) return connectorError("RewriteAddressTaken", { property, address, other: other.name });
  }
  return null;
}
