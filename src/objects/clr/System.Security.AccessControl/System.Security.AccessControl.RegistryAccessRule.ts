import { accessRuleType } from "./accessRuleType.ts";

export default accessRuleType({
  prefix: "Registry",
  rightsParameter: "registryRights",
  isRegistry: true,
  alwaysAllowed: 0n,
});
