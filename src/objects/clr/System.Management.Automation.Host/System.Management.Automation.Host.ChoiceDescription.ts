import { checkNotNull } from "../../errors/argumentChecks.ts";
import { defineClr } from "../../types/defineClr.ts";
import { ChoiceDescription } from "../System.Management.Automation/ChoiceDescription.ts";

function make(label: string | null, help: string | null = ""): ChoiceDescription {
  checkNotNull(label, "label");
  checkNotNull(help, "helpMessage");
  return new ChoiceDescription(label as string, help as string);
}

export default defineClr<ChoiceDescription>({
  constructors: { "(string)": (label: string | null) => make(label), "(string,string)": make },
  properties: {
    Label: (self) => self.label,
    HelpMessage: {
      get: (self) => self.helpMessage,
      set: (self, value: string) => {
        self.helpMessage = value;
      },
    },
  },
});
