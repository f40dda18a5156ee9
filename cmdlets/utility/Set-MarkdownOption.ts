import { defineCmdlet } from "../../src/command/prelude.ts";
import { markdownOptions, setMarkdownOptions } from "../../src/formats/markdown/markdownOptions.ts";
import {
  type MarkdownElement,
  MarkdownOptions,
} from "../../src/objects/clr/Microsoft.PowerShell/Microsoft.PowerShell.MarkdownRender.PSMarkdownOptionInfo.ts";
import { unwrap } from "../../src/objects/values/PSObject.ts";

const setting = {
  type: "string",
  validate: [{ rule: "pattern", pattern: "^\\[*[0-9;]*?m{1}" }],
  sets: { IndividualSetting: {} },
} as const;

export default defineCmdlet({
  name: "Set-MarkdownOption",
  module: "Microsoft.PowerShell.Utility",
  editions: ["Core"],
  synopsis: "Sets how Markdown looks on a screen with colors.",
  parameters: {
    Header1Color: setting,
    Header2Color: setting,
    Header3Color: setting,
    Header4Color: setting,
    Header5Color: setting,
    Header6Color: setting,
    Code: setting,
    ImageAltTextForegroundColor: setting,
    LinkForegroundColor: setting,
    ItalicsForegroundColor: setting,
    BoldForegroundColor: setting,
    PassThru: "switch",
    Theme: {
      type: "string",
      validate: [{ rule: "notNullOrEmpty" }, { rule: "set", values: ["Dark", "Light"] }],
      sets: { Theme: { mandatory: true } },
    },
    InputObject: {
      type: "psobject",
      validate: [{ rule: "notNullOrEmpty" }],
      sets: { InputObject: { position: 0, mandatory: true, pipeline: "value" } },
    },
  },
  defaultSet: "IndividualSetting",
  outputs: ["Microsoft.PowerShell.MarkdownRender.PSMarkdownOptionInfo"],
  examples: [
    {
      title: "Links in yellow",
      transcript: "PS> Set-MarkdownOption -LinkForegroundColor '[33m' -PassThru | ForEach-Object Link\n[33m\n",
    },
  ],
  steps: (cmdlet, values) => ({
    process() {
      const input = unwrap(cmdlet.raw("InputObject"));
      if (input instanceof MarkdownOptions) setMarkdownOptions(input);
      const options = markdownOptions();
      if (values.Theme !== undefined) options.setTheme(values.Theme.toLowerCase() === "dark" ? "Dark" : "Light");
      const settings: readonly (readonly [MarkdownElement, string | undefined])[] = [
        ["Header1", values.Header1Color],
        ["Header2", values.Header2Color],
        ["Header3", values.Header3Color],
        ["Header4", values.Header4Color],
        ["Header5", values.Header5Color],
        ["Header6", values.Header6Color],
        ["Code", values.Code],
        ["Image", values.ImageAltTextForegroundColor],
        ["Link", values.LinkForegroundColor],
        ["EmphasisItalics", values.ItalicsForegroundColor],
        ["EmphasisBold", values.BoldForegroundColor],
      ];
      for (const [element, sequence] of settings) if (sequence !== undefined) options.settings[element] = sequence;
      if (values.PassThru) cmdlet.write(options);
    },
  }),
});
