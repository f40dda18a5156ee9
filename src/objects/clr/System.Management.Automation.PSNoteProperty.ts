import { PSNoteProperty } from "../model/PSMemberInfo.ts";
import { defineType } from "../model/TypeDefinition.ts";

export default defineType<PSNoteProperty>({
  name: "System.Management.Automation.PSNoteProperty",
  constructors: {
    "(string name, System.Object value)": (name: string, value: unknown) => new PSNoteProperty(name, value),
  },
});
