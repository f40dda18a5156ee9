import { ErrorDetails } from "../../errors/ErrorParts.ts";
import { defineType } from "../../types/TypeDefinition.ts";

export default defineType<ErrorDetails>({
  name: "System.Management.Automation.ErrorDetails",
  constructors: {
    "(string message)": (message: string | null) => new ErrorDetails({ message: message ?? "", recommendedAction: "" }),
  },
  properties: {
    "string Message {get;}": (self) => self.data.message,
    "string RecommendedAction {get;set;}": {
      get: (self) => self.data.recommendedAction,
      set: (self, value: string | null) => {
        self.data.recommendedAction = value ?? "";
      },
    },
  },
  toText: (self) => self.data.message,
});
