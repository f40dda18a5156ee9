import { isSmtpAddress } from "../values/SmtpAddress.ts";
import { isDnsName } from "../values/textKind.ts";
import type { WorldError } from "../WorldError.ts";
import { defineNoun } from "./defineNoun.ts";
import { taskError } from "./messages/taskMessages.ts";
import type { NounRow } from "./rows/NounRow.ts";

export default defineNoun({
  noun: "AddressRewriteEntry",
  kind: "keyed",
  called: "address rewrite entry",
  verbs: ["Get", "New", "Remove", "Set"],
  validate: ({ after }) => (after ? refusal(after) : null),
  source: "inferred",
});

/** An address is rewritten to an address, a domain to a domain, and subdomains only on their way out (documented). */
function refusal({ values }: NounRow): WorldError | null {
  const [internal, external] = [values.InternalAddress, values.ExternalAddress].map((each) => String(each ?? ""));
  for (const [property, value] of Object.entries({ InternalAddress: internal, ExternalAddress: external }))
    if (!isSmtpAddress(value) && !isDnsName(property === "InternalAddress" ? value.replace(/^\*\./, "") : value))
      return taskError("RewriteAddressInvalid", { property, value });
  if (internal.includes("@") !== external.includes("@")) return taskError("RewriteKindsDiffer");
  return internal.startsWith("*.") && values.OutboundOnly !== true
    ? taskError("RewriteOutboundOnly", { address: internal })
    : null;
}
