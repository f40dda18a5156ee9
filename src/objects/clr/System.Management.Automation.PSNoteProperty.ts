import { PSNoteProperty } from "../model/PSMemberInfo.ts";
import { defineType } from "../model/TypeDefinition.ts";
import { psArgumentInvalid } from "./argumentChecks.ts";

export default defineType<PSNoteProperty>({
  name: "System.Management.Automation.PSNoteProperty",
  constructors: {
    "(string name, System.Object value)": (name: string, value: unknown) => {
      if (!name) throw psArgumentInvalid("name");
      return new PSNoteProperty(name, value);
    },
  },
});
