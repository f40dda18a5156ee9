import { defineType } from "../../types/TypeDefinition.ts";
import type { EnumValue } from "../../values/EnumValue.ts";
import type { PropertyBag } from "../../values/PropertyBag.ts";
import { colorNames, consoleColorNumber, rendition } from "../../values/shell/PSStyleObject.ts";

export default defineType<PropertyBag>({
  name: "System.Management.Automation.PSStyle+ForegroundColor",
  properties: Object.fromEntries(
    colorNames.map((name) => [`string ${name} {get;}`, (self: PropertyBag) => self.values.get(name)]),
  ),
  methods: {
    "string FromConsoleColor(System.ConsoleColor color)": (_, color: EnumValue) =>
      rendition(consoleColorNumber(color, 30)),
    "string FromRgb(int rgb)": (_, rgb: number) =>
      rendition(`38;2;${(rgb >> 16) & 255};${(rgb >> 8) & 255};${rgb & 255}`),
    "string FromRgb(byte red, byte green, byte blue)": (_, red: number, green: number, blue: number) =>
      rendition(`38;2;${red};${green};${blue}`),
  },
});
