import type { ClrType } from "../../types/ClrType.ts";
import { defineClr } from "../../types/defineClr.ts";
import { lazyType } from "../../types/lazyType.ts";
import { ClrObject } from "../../values/ClrObject.ts";

/** Settings of the dark theme, which is the default: escape sequences without the escape character. */
const dark = {
  Header1: "[7m",
  Header2: "[4;93m",
  Header3: "[4;94m",
  Header4: "[4;95m",
  Header5: "[4;96m",
  Header6: "[4;97m",
  Code: "[48;2;155;155;155;38;2;30;30;30m",
  Link: "[4;38;5;117m",
  Image: "[33m",
  EmphasisBold: "[1m",
  EmphasisItalics: "[36m",
};

const light = {
  ...dark,
  Header2: "[4;33m",
  Header3: "[4;34m",
  Header4: "[4;35m",
  Header5: "[4;36m",
  Header6: "[4;30m",
};

export type MarkdownElement = keyof typeof dark;
export const markdownElements = Object.keys(dark) as readonly MarkdownElement[];

/** How Markdown looks on a screen with colors. */
export class MarkdownOptions extends ClrObject {
  readonly settings: Record<MarkdownElement, string> = { ...dark };
  isEscaping = true;

  get clrType(): ClrType {
    return optionType();
  }

  setTheme(theme: "Dark" | "Light"): void {
    Object.assign(this.settings, theme === "Dark" ? dark : light);
  }
}

const optionType = lazyType("Microsoft.PowerShell.MarkdownRender.PSMarkdownOptionInfo");

export default defineClr<MarkdownOptions>({
  constructors: { "()": () => new MarkdownOptions() },
  properties: {
    ...Object.fromEntries(
      markdownElements.map((element) => [
        `string ${element} {get;set;}`,
        {
          get: (self: MarkdownOptions) => self.settings[element],
          set: (self: MarkdownOptions, value: string) => {
            self.settings[element] = value;
          },
        },
      ]),
    ),
    "bool EnableVT100Encoding {get;set;}": {
      get: (self) => self.isEscaping,
      set: (self, value: boolean) => {
        self.isEscaping = value;
      },
    },
  },
  methods: {
    "void SetDarkTheme()": (self) => self.setTheme("Dark"),
    "void SetLightTheme()": (self) => self.setTheme("Light"),
  },
});
