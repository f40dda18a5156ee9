import { notModelled } from "../../errors/runtimeError.ts";
import { ambient } from "../../host/ambient.ts";
import { valueText } from "../../text/valueText.ts";
import { defineType } from "../../types/TypeDefinition.ts";
import type { EnumValue } from "../../values/EnumValue.ts";
import type { PropertyBag } from "../../values/PropertyBag.ts";
import { attributes, consoleColorNumber, rendition } from "../../values/shell/PSStyleObject.ts";

const style = "System.Management.Automation.PSStyle";

/** The sequences themselves, and what can be told about them; colours do not reach the screen. */
export default defineType<PropertyBag>({
  name: style,
  properties: {
    "System.Management.Automation.OutputRendering OutputRendering {get;set;}": {
      get: (self) => self.values.get("OutputRendering"),
      set: (self, value: EnumValue) => {
        self.values.set("OutputRendering", value);
      },
    },
    "bool AutoSizeDefaultFormatting {get;set;}": {
      get: (self) => self.values.get("AutoSizeDefaultFormatting"),
      set: (_, value: boolean) => {
        if (value) throw notModelled("AutoSizeDefaultFormatting");
      },
    },
    ...Object.fromEntries(
      Object.keys(attributes).map((name) => [`string ${name} {get;}`, (self: PropertyBag) => self.values.get(name)]),
    ),
    ...Object.fromEntries(
      [
        ["FormattingData", "Formatting"],
        ["ProgressConfiguration", "Progress"],
        ["ForegroundColor", "Foreground"],
        ["BackgroundColor", "Background"],
        ["FileInfoFormatting", "FileInfo"],
      ].map(([type, name]) => [`${style}+${type} ${name} {get;}`, (self: PropertyBag) => self.values.get(name)]),
    ),
  },
  statics: {
    "static string MapForegroundColorToEscapeSequence(System.ConsoleColor foregroundColor)": (color: EnumValue) =>
      rendition(consoleColorNumber(color, 30)),
    "static string MapBackgroundColorToEscapeSequence(System.ConsoleColor backgroundColor)": (color: EnumValue) =>
      rendition(consoleColorNumber(color, 40)),
    "static string MapColorPairToEscapeSequence(System.ConsoleColor foregroundColor, System.ConsoleColor backgroundColor)":
      (front: EnumValue, back: EnumValue) =>
        rendition(`${consoleColorNumber(front, 30)};${consoleColorNumber(back, 40)}`),
  },
  staticProperties: {
    [`static ${style} Instance {get;}`]: () => ambient().style?.get() ?? null,
  },
  methods: {
    "string FormatHyperlink(string text, uri link)": (_, text: string | null, link: unknown) =>
      `\u001b]8;;${valueText(link)}\u001b\\${text ?? ""}\u001b]8;;\u001b\\`,
  },
});
