import { outOfRange } from "../../errors/argumentChecks.ts";
import { defineClr } from "../../types/defineClr.ts";
import type { PropertyBag } from "../../values/PropertyBag.ts";
import { decorationProperty } from "../../values/shell/PSStyleObject.ts";

const leastWidth = 18;

export default defineClr<PropertyBag>({
  holds: ["View", "UseOSCIndicator"],
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
  },
});
