import { accessRuleType } from "./accessRuleType.ts";

/** Who may do something with a file may wait on it. */
const synchronize = 0x100000n;

export default accessRuleType({
  prefix: "FileSystem",
  rightsParameter: "fileSystemRights",
  isRegistry: false,
  alwaysAllowed: synchronize,
});
