import { defineCmdlet } from "../../src/command/prelude.ts";
import dlpEdmSchema from "../../src/world/nouns/DlpEdmSchema.ts";
import { describedByFile } from "./_shared/describedByFile.ts";

export default defineCmdlet({
  ...describedByFile("New", dlpEdmSchema, "EdmSchema"),
  module: "Exchange",
});
