import { instant } from "../../src/base/instant.ts";
import { defineCmdlet } from "../../src/command/prelude.ts";
import definition from "../../src/world/nouns/OfflineAddressBook.ts";
import { defineUpdate } from "./_noun/steps/defineUpdate.ts";

/** Generates the files of an offline address book anew: its LastTouchedTime tells when. */
export default defineCmdlet({
  ...defineUpdate(definition, "Generates an offline address book.", ({ world }) => ({
    LastTouchedTime: instant(world.clock.now()),
  })),
  module: "Exchange",
});
