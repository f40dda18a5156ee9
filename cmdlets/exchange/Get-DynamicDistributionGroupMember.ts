import { defineCmdlet } from "../../src/command/prelude.ts";
import { defineNoun } from "../../src/world/nouns/defineNoun.ts";
import group from "../../src/world/nouns/recipient/DynamicDistributionGroup.ts";
import { recipientsMeant } from "../../src/world/nouns/recipient/directory/filteredObject.ts";
import recipient from "../../src/world/nouns/recipient/Recipient.ts";
import { defineVerb, deriveCmdlet } from "./_noun/deriveCmdlet.ts";
import { resultLimit, warnOfMore } from "./_noun/parameters/resultLimit.ts";
import { targetRow } from "./_noun/parameters/targetRow.ts";
import { onNoun } from "./_noun/steps/onNoun.ts";
import { nounObject } from "./_noun/values/NounObject.ts";

const verb = defineVerb({
  verb: "Get",
  synopsis: () => "Shows the recipients that a dynamic distribution group means now.",
  steps: (cmdlet, definition, uses) =>
    onNoun(cmdlet, "Get", definition, uses, (call) => {
      const found = recipientsMeant(call.world, targetRow({ ...call, definition: group }));
      const limit = resultLimit(call, uses);
      for (const row of found.slice(0, limit)) {
        cmdlet.checkStop();
        cmdlet.write(nounObject(call.world, recipient, row));
      }
      if (found.length > limit) warnOfMore(call);
    }),
});

const members = defineNoun({
  noun: "DynamicDistributionGroupMember",
  kind: "computed",
  called: "member of the dynamic distribution group",
  parameters: { IncludeSoftDeletedObjects: { accepted: "The filter means recipients that are there." } },
  source: "documented",
});

export default defineCmdlet({
  ...deriveCmdlet(verb, members),
  module: "Exchange",
});
