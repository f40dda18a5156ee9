import type { BoundMember } from "../model/BoundMember.ts";
import type { PSMethod } from "../model/PSMethod.ts";
import { defineType } from "../model/TypeDefinition.ts";
import { definitionsOf } from "./memberDefinitions.ts";

const has = (accessor: "get" | "set") => (self: BoundMember | PSMethod) =>
  definitionsOf(self).some((definition) => definition.includes(`${accessor};`));

export default defineType<BoundMember | PSMethod>({
  name: "System.Management.Automation.PSParameterizedProperty",
  properties: { "bool IsSettable {get;}": has("set"), "bool IsGettable {get;}": has("get") },
});
