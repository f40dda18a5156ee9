import { stripEscapes } from "../../../base/text/escapeSequences.ts";
import { clrException } from "../../errors/PSError.ts";
import type { PropertyAccess } from "../../types/defineClr.ts";
import { typeByName } from "../../types/typeRegistry.ts";
import { FileExtensionDictionary } from "../collections/FileExtensionDictionary.ts";
import { EnumValue } from "../EnumValue.ts";
import { PropertyBag } from "../PropertyBag.ts";

const style = "System.Management.Automation.PSStyle";

const colors = ["Black", "Red", "Green", "Yellow", "Blue", "Magenta", "Cyan", "White"];

/** Names of the sixteen colours, in the order of their properties. */
export const colorNames: readonly string[] = [...colors, ...colors.map((color) => `Bright${color}`)];

/** The plain and the switched-off form of each attribute, by its number. */
export const attributes: Readonly<Record<string, string>> = {
  Reset: "0",
  BlinkOff: "25",
  Blink: "5",
  BoldOff: "22",
  Bold: "1",
  DimOff: "22",
  Dim: "2",
  Hidden: "8",
  HiddenOff: "28",
  Reverse: "7",
  ReverseOff: "27",
  ItalicOff: "23",
  Italic: "3",
  UnderlineOff: "24",
  Underline: "4",
  StrikethroughOff: "29",
  Strikethrough: "9",
};

export const formatting: Readonly<Record<string, string>> = {
  FormatAccent: "32;1",
  TableHeader: "32;1",
  CustomTableHeaderLabel: "32;1;3",
  ErrorAccent: "36;1",
  Error: "31;1",
  Warning: "33;1",
  Verbose: "33;1",
  Debug: "33;1",
  FeedbackName: "33",
  FeedbackText: "96",
  FeedbackAction: "97",
};

const archives = [".zip", ".tgz", ".gz", ".tar", ".nupkg", ".cab", ".7z"];
const scripts = [".ps1", ".psd1", ".psm1", ".ps1xml"];

/** The text where it is escape sequences and nothing that can be seen; else the exception that settings make of it. */
export function decoration(text: string | null): string {
  const seen = stripEscapes(text ?? "");
  if (seen === "") return text ?? "";
  const message = `The specified string contains printable content when it should only contain ANSI escape sequences: ${seen}`;
  throw clrException("System.ArgumentException", message);
}

/** A property that holds such sequences, by its signature. */
export function decorationProperty(name: string): [string, PropertyAccess<PropertyBag>] {
  return [
    name,
    {
      get: (self) => self.values.get(name),
      set: (self, value: string | null) => {
        self.values.set(name, decoration(value));
      },
    },
  ];
}

/** The escape sequence of a graphic rendition. */
export function rendition(numbers: string): string {
  return `\u001b[${numbers}m`;
}

/** The number of a rendition that gives a console colour to text, or with 40 for `plain` to what is behind it. */
export function consoleColorNumber(color: EnumValue, plain: 30 | 40): string {
  const value = Number(color.value);
  // Of a console's colours blue is the first bit and red the third; of a rendition's it is the other way round.
  const swapped = ((value & 1) << 2) | (value & 2) | ((value & 4) >> 2);
  return String(plain + swapped + (value >= 8 ? 60 : 0));
}

/** $PSStyle of a new session: what escape sequences there are. The output itself is plain text. */
export function newPSStyle(): PropertyBag {
  const sequences = (of: Readonly<Record<string, string>>): Record<string, string> =>
    Object.fromEntries(Object.entries(of).map(([name, numbers]) => [name, rendition(numbers)]));
  const palette = (plain: number, bright: number): Record<string, string> =>
    Object.fromEntries(
      colorNames.map((name, index) => [name, rendition(String(index < 8 ? plain + index : bright + index - 8))]),
    );
  const extension = new FileExtensionDictionary();
  for (const name of archives) extension.set(name, rendition("31;1"));
  for (const name of scripts) extension.set(name, rendition("33;1"));
  return new PropertyBag(style, {
    OutputRendering: EnumValue.named(typeByName("System.Management.Automation.OutputRendering"), "PlainText"),
    AutoSizeDefaultFormatting: false,
    ...sequences(attributes),
    Formatting: new PropertyBag(`${style}+FormattingData`, sequences(formatting)),
    Progress: new PropertyBag(`${style}+ProgressConfiguration`, {
      Style: rendition("33;1"),
      MaxWidth: 120,
      View: EnumValue.named(typeByName("System.Management.Automation.ProgressView"), "Minimal"),
      UseOSCIndicator: false,
    }),
    Foreground: new PropertyBag(`${style}+ForegroundColor`, palette(30, 90)),
    Background: new PropertyBag(`${style}+BackgroundColor`, palette(40, 100)),
    FileInfo: new PropertyBag(`${style}+FileInfoFormatting`, {
      Directory: rendition("44;1"),
      SymbolicLink: rendition("36;1"),
      Executable: rendition("32;1"),
      Extension: extension,
    }),
  });
}
