import { defineCmdlet } from "../../src/command/prelude.ts";
import definition from "../../src/world/nouns/EmailAddressPolicy.ts";
import {
  policyFor,
  withPolicyAddresses,
  withSecondaryPolicyAddresses,
} from "../../src/world/nouns/recipient/address/addressPolicy.ts";
import { aliasOf } from "../../src/world/nouns/recipient/defineRecipient.ts";
import { recipientsMeant } from "../../src/world/nouns/recipient/directory/filteredObject.ts";
import { followsPolicy } from "../../src/world/nouns/recipient/recipientChanged.ts";
import { type NounRow, recipients } from "../../src/world/nouns/rows/NounRow.ts";
import type { World } from "../../src/world/World.ts";
import { defineUpdate } from "./_noun/steps/defineUpdate.ts";

/** Gives the addresses of a policy to all recipients whose policy it is. */
export default defineCmdlet({
  ...defineUpdate(
    {
      ...definition,
      parameters: {
        FixMissingAlias: { accepted: "Recipients without an alias get one." },
        UpdateSecondaryAddressesOnly: { accepted: "The primary addresses stay." },
      },
    },
    "Applies an e-mail address policy to its recipients.",
    ({ world, row, given }) => {
      const withAddresses =
        given.get("UpdateSecondaryAddressesOnly") === true ? withSecondaryPolicyAddresses : withPolicyAddresses;
      for (const recipient of recipientsMeant(world, row)) {
        const own = given.get("FixMissingAlias") === true ? withAlias(world, recipient) : recipient;
        if (!followsPolicy(world, own) || policyFor(world, own)?.guid !== row.guid) continue;
        const after = { ...own, values: { ...own.values, EmailAddresses: withAddresses(world, own) } };
        if (JSON.stringify(after.values) !== JSON.stringify(recipient.values))
          world.store.put(recipients, recipient.guid, after);
      }
      return { RecipientFilterApplied: true, LastUpdatedRecipientFilter: null };
    },
  ),
  module: "Exchange",
});

function withAlias(world: World, row: NounRow): NounRow {
  const { Alias } = row.values;
  if (typeof Alias === "string" && Alias !== "") return row;
  return { ...row, values: { ...row.values, Alias: aliasOf(world, row.values, row.name) } };
}
