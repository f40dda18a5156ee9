import { categoryReason, categoryTargetName, categoryTargetType, categoryText } from "../../errors/categoryText.ts";
import type { ErrorCategoryInfo } from "../../errors/ErrorParts.ts";
import { defineClr } from "../../types/defineClr.ts";

export default defineClr<ErrorCategoryInfo>({
  properties: {
    Category: (self) =>
      self.record.category.replace(/ .*/, (rest) =>
        rest.replace(/ (\w)/g, (_, letter: string) => letter.toUpperCase()),
      ),
    Activity: {
      get: (self) => self.record.activity,
      set: (self, value: string | null) => {
        self.record.activity = value ?? "";
      },
    },
    Reason: {
      get: (self) => categoryReason(self.record),
      set: (self, value: string | null) => {
        self.record.reason = value;
      },
    },
    TargetName: {
      get: (self) => categoryTargetName(self.record),
      set: (self, value: string | null) => {
        self.record.targetName = value;
      },
    },
    TargetType: {
      get: (self) => categoryTargetType(self.record),
      set: (self, value: string | null) => {
        self.record.targetTypeName = value;
      },
    },
  },
  methods: {
    "GetMessage()": (self) => categoryText(self.record),
    "GetMessage(cultureinfo)": (self) => categoryText(self.record),
  },
  toText: (self) => categoryText(self.record),
});
