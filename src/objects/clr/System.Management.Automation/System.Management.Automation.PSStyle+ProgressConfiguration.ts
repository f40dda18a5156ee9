import { outOfRange } from "../../errors/argumentChecks.ts";
import { defineClr } from "../../types/defineClr.ts";
import type { PropertyBag } from "../../values/PropertyBag.ts";
import { decorationProperty } from "../../values/shell/PSStyleObject.ts";

const leastWidth = 18;

export default defineClr<PropertyBag>({
  properties: {
    ...Object.fromEntries([decorationProperty("Style")]),
    MaxWidth: {
      get: (self) => self.values.get("MaxWidth"),
      set: (self, value: number) => {
        if (value < leastWidth)
          throw outOfRange(
            `The MaxWidth for the Progress rendering must be at least ${leastWidth} to render correctly.`,
            "MaxWidth",
          );
        self.values.set("MaxWidth", value);
      },
    },
    ...Object.fromEntries(
      ["System.Management.Automation.ProgressView View", "bool UseOSCIndicator"].map((text) => {
        const name = text.slice(text.indexOf(" ") + 1);
        const set = (self: PropertyBag, value: unknown) => {
          self.values.set(name, value);
        };
        return [text, { get: (self: PropertyBag) => self.values.get(name), set }];
      }),
    ),
  },
});
