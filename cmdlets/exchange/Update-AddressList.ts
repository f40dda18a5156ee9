import { defineCmdlet } from "../../src/command/prelude.ts";
import definition from "../../src/world/nouns/AddressList.ts";
import { defineUpdate } from "./_noun/steps/defineUpdate.ts";

/** From now on the recipients that the filter means are in the list. */
export default defineCmdlet({
  ...defineUpdate(definition, "Applies the filter of an address list.", () => ({
    RecipientFilterApplied: true,
    LastUpdatedRecipientFilter: null,
  })),
  module: "Exchange",
});
