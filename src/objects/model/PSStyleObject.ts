import { EnumValue } from "./EnumValue.ts";
import { GenericDictionary } from "./GenericDictionary.ts";
import { PropertyBag } from "./PropertyBag.ts";
import { typeByName } from "./typeRegistry.ts";

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

/** The escape sequence of a graphic rendition. */
export function rendition(numbers: string): string {
  return `\u001b[${numbers}m`;
}

/** $PSStyle of a new session: what escape sequences there are. The output itself is plain text. */
export function newPSStyle(): PropertyBag {
  const sequences = (of: Readonly<Record<string, string>>): Record<string, string> =>
    Object.fromEntries(Object.entries(of).map(([name, numbers]) => [name, rendition(numbers)]));
  const palette = (plain: number, bright: number): Record<string, string> =>
    Object.fromEntries(
      colorNames.map((name, index) => [name, rendition(String(index < 8 ? plain + index : bright + index - 8))]),
    );
  const extension = GenericDictionary.of("System.String", "System.String", true);
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
