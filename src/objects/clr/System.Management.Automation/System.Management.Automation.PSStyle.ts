import { notModelled } from "../../errors/runtimeError.ts";
import { ambient } from "../../host/ambient.ts";
import { valueText } from "../../text/valueText.ts";
import { defineClr } from "../../types/defineClr.ts";
import type { EnumValue } from "../../values/EnumValue.ts";
import type { PropertyBag } from "../../values/PropertyBag.ts";
import { attributes, consoleColorNumber, rendition } from "../../values/shell/PSStyleObject.ts";

/** The sequences themselves, and what can be told about them; colours do not reach the screen. */
export default defineClr<PropertyBag>({
  properties: {
    OutputRendering: {
      get: (self) => self.values.get("OutputRendering"),
      set: (self, value: EnumValue) => {
        self.values.set("OutputRendering", value);
      },
    },
    AutoSizeDefaultFormatting: {
      get: (self) => self.values.get("AutoSizeDefaultFormatting"),
      set: (_, value: boolean) => {
        if (value) throw notModelled("AutoSizeDefaultFormatting");
      },
    },
    ...Object.fromEntries(Object.keys(attributes).map((name) => [name, (self: PropertyBag) => self.values.get(name)])),
    ...Object.fromEntries(
      ["Formatting", "Progress", "Foreground", "Background", "FileInfo"].map((name) => [
        name,
        (self: PropertyBag) => self.values.get(name),
      ]),
    ),
  },
  statics: {
    MapForegroundColorToEscapeSequence: (color: EnumValue) => rendition(consoleColorNumber(color, 30)),
    MapBackgroundColorToEscapeSequence: (color: EnumValue) => rendition(consoleColorNumber(color, 40)),
    MapColorPairToEscapeSequence: (front: EnumValue, back: EnumValue) =>
      rendition(`${consoleColorNumber(front, 30)};${consoleColorNumber(back, 40)}`),
  },
  staticProperties: {
    Instance: () => ambient().style?.get() ?? null,
  },
  methods: {
    FormatHyperlink: (_, text: string | null, link: unknown) =>
      `\u001b]8;;${valueText(link)}\u001b\\${text ?? ""}\u001b]8;;\u001b\\`,
  },
});
