import { defineCmdlet } from "../../src/command/prelude.ts";
import definition from "../../src/world/nouns/IPBlockListProvider.ts";
import { testListProvider } from "./_noun/parameters/testListProvider.ts";

export default defineCmdlet({
  ...testListProvider(definition, "IP Block List provider"),
  module: "Exchange",
});
