import { ErrorDetails } from "../../errors/ErrorParts.ts";
import { defineClr } from "../../types/defineClr.ts";

export default defineClr<ErrorDetails>({
  constructors: {
    "(string)": (message: string | null) => new ErrorDetails({ message: message ?? "", recommendedAction: "" }),
  },
  properties: {
    Message: (self) => self.data.message,
    RecommendedAction: {
      get: (self) => self.data.recommendedAction,
      set: (self, value: string | null) => {
        self.data.recommendedAction = value ?? "";
      },
    },
  },
  toText: (self) => self.data.message,
});
