import { quarantineIdentity } from "../protection/findQuarantined.ts";
import { allHeaders } from "../transport/MailMessage.ts";
import { defineNoun } from "./defineNoun.ts";
import { quarantinedGiven } from "./given/quarantinedGiven.ts";
import { quarantineRow } from "./QuarantineMessage.ts";

export default defineNoun({
  noun: "QuarantineMessageHeader",
  kind: "computed",
  called: "header of a quarantined message",
  type: "Microsoft.Exchange.Management.FfoQuarantine.QuarantineMessageHeader",
  tail: "none",
  verbs: ["Get"],
  order: "declaration",
  properties: {
    Identity: { kind: "String", derive: ({ name }) => name },
    Organization: { kind: "String" },
    Header: { kind: "String" },
  },
  parameters: {
    Identity: { accepted: "The message whose header it is." },
    EntityType: { accepted: "Read where the message is looked for." },
    RecipientAddress: { accepted: "Read where the message is looked for: it must be a recipient of it." },
  },
  compute(world, given) {
    const [kept] = quarantinedGiven(world, given);
    const row = quarantineRow(world, kept);
    const header = allHeaders(kept.mail).map(({ name, value }) => `${name}: ${value}`);
    return [{ ...row, name: quarantineIdentity(kept), values: { ...row.values, Header: header.join("\r\n") } }];
  },
  source: "documented",
});
