import { defineCmdlet } from "../../src/command/prelude.ts";
import definition from "../../src/world/nouns/IPAllowListProvider.ts";
import { testListProvider } from "./_noun/parameters/testListProvider.ts";

export default defineCmdlet({
  ...testListProvider(definition, "IP Allow List provider"),
  module: "Exchange",
});
