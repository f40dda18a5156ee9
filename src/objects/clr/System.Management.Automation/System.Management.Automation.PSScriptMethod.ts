import { BoundMember } from "../../members/BoundMember.ts";
import { PSScriptMethod } from "../../members/PSMemberInfo.ts";
import type { PSMethod } from "../../members/PSMethod.ts";
import { defineType } from "../../types/TypeDefinition.ts";
import { typeByName } from "../../types/typeRegistry.ts";
import { ListObject } from "../../values/collections/ListObject.ts";

type Self = BoundMember | PSScriptMethod | PSMethod;

function member(self: Self): PSScriptMethod | PSMethod {
  return self instanceof BoundMember ? (self.member as PSScriptMethod) : self;
}

export default defineType<Self>({
  name: "System.Management.Automation.PSScriptMethod",
  constructors: {
    "(string name, scriptblock script)": (name: string, script: unknown) => new PSScriptMethod(name, script),
  },
  properties: {
    "scriptblock Script {get;}": (self) => member(self).script,
    "System.Collections.ObjectModel.Collection[string] OverloadDefinitions {get;}": (self) =>
      new ListObject(typeByName("System.Collections.ObjectModel.Collection[string]"), [
        `System.Object ${self.name}();`,
      ]),
  },
});
