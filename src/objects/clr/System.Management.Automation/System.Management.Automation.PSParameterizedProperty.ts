import type { BoundMember } from "../../members/BoundMember.ts";
import type { PSMethod } from "../../members/PSMethod.ts";
import { defineType } from "../../types/TypeDefinition.ts";
import { definitionsOf } from "../members/memberDefinitions.ts";

const has = (accessor: "get" | "set") => (self: BoundMember | PSMethod) =>
  definitionsOf(self).some((definition) => definition.includes(`${accessor};`));

export default defineType<BoundMember | PSMethod>({
  name: "System.Management.Automation.PSParameterizedProperty",
  properties: { "bool IsSettable {get;}": has("set"), "bool IsGettable {get;}": has("get") },
});
