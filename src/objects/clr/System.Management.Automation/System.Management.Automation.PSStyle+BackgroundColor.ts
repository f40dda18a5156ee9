import { defineClr } from "../../types/defineClr.ts";
import type { EnumValue } from "../../values/EnumValue.ts";
import type { PropertyBag } from "../../values/PropertyBag.ts";
import { colorNames, consoleColorNumber, rendition } from "../../values/shell/PSStyleObject.ts";

export default defineClr<PropertyBag>({
  properties: Object.fromEntries(colorNames.map((name) => [name, (self: PropertyBag) => self.values.get(name)])),
  methods: {
    FromConsoleColor: (_, color: EnumValue) => rendition(consoleColorNumber(color, 40)),
    "FromRgb(int)": (_, rgb: number) => rendition(`48;2;${(rgb >> 16) & 255};${(rgb >> 8) & 255};${rgb & 255}`),
    "FromRgb(byte,byte,byte)": (_, red: number, green: number, blue: number) =>
      rendition(`48;2;${red};${green};${blue}`),
  },
});
