import { defineCmdlet } from "../../src/command/prelude.ts";
import definition from "../../src/world/nouns/EmailAddressPolicy.ts";
import { policyFor, withPolicyAddresses } from "../../src/world/nouns/recipient/addressPolicy.ts";
import { recipientsMeant } from "../../src/world/nouns/recipient/filteredObject.ts";
import { followsPolicy } from "../../src/world/nouns/recipient/recipientChanged.ts";
import { recipients } from "../../src/world/nouns/rows/NounRow.ts";
import { defineUpdate } from "./_noun/defineUpdate.ts";

/** Gives the addresses of a policy to all recipients whose policy it is. */
export default defineCmdlet({
  ...defineUpdate(definition, "Applies an e-mail address policy to its recipients.", ({ world, row }) => {
    for (const recipient of recipientsMeant(world, row)) {
      if (!followsPolicy(recipient) || policyFor(world, recipient)?.guid !== row.guid) continue;
      const EmailAddresses = withPolicyAddresses(world, recipient);
      if (JSON.stringify(EmailAddresses) !== JSON.stringify(recipient.values.EmailAddresses))
        world.store.put(recipients, recipient.guid, { ...recipient, values: { ...recipient.values, EmailAddresses } });
    }
    return { RecipientFilterApplied: true };
  }),
  module: "Exchange",
});
