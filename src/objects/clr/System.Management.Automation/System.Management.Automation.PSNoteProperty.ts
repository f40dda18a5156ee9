import { psArgumentInvalid } from "../../errors/argumentChecks.ts";
import { PSNoteProperty } from "../../members/PSMemberInfo.ts";
import { defineType } from "../../types/TypeDefinition.ts";

export default defineType<PSNoteProperty>({
  name: "System.Management.Automation.PSNoteProperty",
  constructors: {
    "(string name, System.Object value)": (name: string, value: unknown) => {
      if (!name) throw psArgumentInvalid("name");
      return new PSNoteProperty(name, value);
    },
  },
});
