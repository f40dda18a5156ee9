import { defineCmdlet } from "../../src/command/prelude.ts";
import { defineNoun } from "../../src/world/nouns/defineNoun.ts";
import { quarantinedGiven } from "../../src/world/nouns/given/quarantinedGiven.ts";
import { quarantineRow } from "../../src/world/nouns/QuarantineMessage.ts";
import { defineVerb, deriveCmdlet } from "./_noun/deriveCmdlet.ts";
import { onNoun } from "./_noun/steps/onNoun.ts";
import { nounObject } from "./_noun/values/NounObject.ts";

const preview = defineNoun({
  noun: "QuarantineMessage",
  kind: "computed",
  called: "quarantined message",
  type: "Microsoft.Exchange.Management.FfoQuarantine.QuarantineMessagePreview",
  tail: "none",
  data: "QuarantineMessagePreview",
  order: "declaration",
  properties: {
    Identity: { kind: "String", derive: ({ name }) => name },
    Organization: { kind: "String" },
    ReceivedTime: { kind: "DateTime", derive: ({ whenCreated }) => whenCreated },
    SenderAddress: { kind: "String" },
    RecipientAddress: { kind: "MultiValuedProperty<String>" },
    Cc: { kind: "MultiValuedProperty<String>" },
    Subject: { kind: "String" },
    Attachment: { kind: "MultiValuedProperty<String>" },
    IsHtml: { kind: "Boolean" },
    Body: { kind: "String" },
  },
  parameters: {
    Identity: { accepted: "The message." },
    EntityType: { accepted: "Read where the message is looked for." },
    RecipientAddress: { accepted: "Read where the message is looked for." },
  },
  source: "inferred",
});

const verb = defineVerb({
  verb: "Preview",
  synopsis: () => "Shows what a quarantined message says.",
  steps: (cmdlet, definition, uses) =>
    onNoun(cmdlet, "Preview", definition, uses, ({ world, given }) => {
      for (const kept of quarantinedGiven(world, given)) {
        const row = quarantineRow(world, kept);
        const { cc, body, attachments } = kept.mail;
        const values = {
          ...row.values,
          Cc: cc,
          Attachment: attachments.map(({ name }) => name),
          IsHtml: /<\w+[^>]*>/.test(body),
          Body: body,
        };
        cmdlet.write(nounObject(world, definition, { ...row, values }));
      }
    }),
});

export default defineCmdlet({
  ...deriveCmdlet(verb, preview),
  module: "Exchange",
});
