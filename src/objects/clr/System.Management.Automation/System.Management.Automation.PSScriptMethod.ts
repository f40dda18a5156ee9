import { BoundMember } from "../../members/BoundMember.ts";
import { PSScriptMethod } from "../../members/PSMemberInfo.ts";
import type { PSMethod } from "../../members/PSMethod.ts";
import { defineClr } from "../../types/defineClr.ts";
import { typeByName } from "../../types/typeRegistry.ts";
import { ListObject } from "../../values/collections/ListObject.ts";

type Self = BoundMember | PSScriptMethod | PSMethod;

function member(self: Self): PSScriptMethod | PSMethod {
  return self instanceof BoundMember ? (self.member as PSScriptMethod) : self;
}

export default defineClr<Self>({
  constructors: {
    "(string,scriptblock)": (name: string, script: unknown) => new PSScriptMethod(name, script),
  },
  properties: {
    Script: (self) => member(self).script,
    OverloadDefinitions: (self) =>
      new ListObject(typeByName("System.Collections.ObjectModel.Collection[string]"), [
        `System.Object ${self.name}();`,
      ]),
  },
});
