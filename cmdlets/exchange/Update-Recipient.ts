import { defineCmdlet } from "../../src/command/prelude.ts";
import { withPolicyAddresses } from "../../src/world/nouns/recipient/address/addressPolicy.ts";
import definition from "../../src/world/nouns/recipient/Recipient.ts";
import { followsPolicy } from "../../src/world/nouns/recipient/recipientChanged.ts";
import { defineUpdate } from "./_noun/steps/defineUpdate.ts";

/** Gives a recipient what its e-mail address policy says. */
export default defineCmdlet({
  ...defineUpdate(definition, "Brings a recipient up to its e-mail address policy.", ({ world, row }) =>
    followsPolicy(world, row) ? { EmailAddresses: withPolicyAddresses(world, row) } : row.values,
  ),
  module: "Exchange",
});
