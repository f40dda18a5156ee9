import { defineCmdlet } from "../../src/command/prelude.ts";
import dlpSensitiveInformationTypeRulePackage from "../../src/world/nouns/DlpSensitiveInformationTypeRulePackage.ts";
import { describedByFile } from "./_shared/describedByFile.ts";

export default defineCmdlet({
  ...describedByFile("New", dlpSensitiveInformationTypeRulePackage, "RulePackage"),
  module: "Exchange",
});
