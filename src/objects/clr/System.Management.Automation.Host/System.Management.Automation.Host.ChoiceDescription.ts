import { checkNotNull } from "../../errors/argumentChecks.ts";
import { defineByShape } from "../../types/defineByShape.ts";
import { ChoiceDescription } from "../System.Management.Automation/ChoiceDescription.ts";

function make(label: string | null, help: string | null = ""): ChoiceDescription {
  checkNotNull(label, "label");
  checkNotNull(help, "helpMessage");
  return new ChoiceDescription(label as string, help as string);
}

export default defineByShape("System.Management.Automation.Host.ChoiceDescription", {
  constructors: { "(string)": (label: string | null) => make(label), "(string,string)": make },
  properties: {
    Label: (self: ChoiceDescription) => self.label,
    HelpMessage: {
      get: (self: ChoiceDescription) => self.helpMessage,
      set: (self: ChoiceDescription, value: string) => {
        self.helpMessage = value;
      },
    },
  },
});
