import { categoryReason, categoryTargetName, categoryTargetType, categoryText } from "../../errors/categoryText.ts";
import type { ErrorCategoryInfo } from "../../errors/ErrorParts.ts";
import { defineType } from "../../types/TypeDefinition.ts";

export default defineType<ErrorCategoryInfo>({
  name: "System.Management.Automation.ErrorCategoryInfo",
  properties: {
    "System.Management.Automation.ErrorCategory Category {get;}": (self) =>
      self.record.category.replace(/ .*/, (rest) =>
        rest.replace(/ (\w)/g, (_, letter: string) => letter.toUpperCase()),
      ),
    "string Activity {get;set;}": {
      get: (self) => self.record.activity,
      set: (self, value: string | null) => {
        self.record.activity = value ?? "";
      },
    },
    "string Reason {get;set;}": {
      get: (self) => categoryReason(self.record),
      set: (self, value: string | null) => {
        self.record.reason = value;
      },
    },
    "string TargetName {get;set;}": {
      get: (self) => categoryTargetName(self.record),
      set: (self, value: string | null) => {
        self.record.targetName = value;
      },
    },
    "string TargetType {get;set;}": {
      get: (self) => categoryTargetType(self.record),
      set: (self, value: string | null) => {
        self.record.targetTypeName = value;
      },
    },
  },
  methods: {
    "string GetMessage()": (self) => categoryText(self.record),
    "string GetMessage(cultureinfo uiCultureInfo)": (self) => categoryText(self.record),
  },
  toText: (self) => categoryText(self.record),
});
