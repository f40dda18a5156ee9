import { type CmdletContext, defineCmdlet } from "../../src/command/prelude.ts";
import { convertedMarkdown, markdownTexts } from "../../src/formats/markdown/convertMarkdown.ts";
import { MarkdownInfo } from "../../src/objects/clr/Microsoft.PowerShell/Microsoft.PowerShell.MarkdownRender.MarkdownInfo.ts";
import { unwrap } from "../../src/objects/values/PSObject.ts";

export default defineCmdlet({
  name: "Show-Markdown",
  module: "Microsoft.PowerShell.Utility",
  editions: ["Core"],
  synopsis: "Shows Markdown on the screen.",
  description: "A browser is not modelled.",
  parameters: {
    Path: {
      type: "string[]",
      validate: [{ rule: "notNullOrEmpty" }],
      sets: { Path: { position: 0, mandatory: true, pipeline: "property" } },
    },
    LiteralPath: {
      type: "string[]",
      aliases: ["PSPath", "LP"],
      validate: [{ rule: "notNullOrEmpty" }],
      sets: { LiteralPath: { mandatory: true, pipeline: "property" } },
    },
    InputObject: {
      type: "psobject",
      validate: [{ rule: "notNullOrEmpty" }],
      sets: { InputObject: { mandatory: true, pipeline: "value" } },
    },
  },
  defaultSet: "Path",
  examples: [
    { title: "Emphasis", transcript: "PS> 'The **hub** is *up* again' | Show-Markdown\nThe hub is up again\n\n\n" },
  ],
  steps: (cmdlet, values) => ({
    process() {
      const input = cmdlet.raw("InputObject");
      const converted = unwrap(input);
      if (converted instanceof MarkdownInfo) return show(cmdlet, converted);
      const paths = values.LiteralPath ?? values.Path;
      for (const text of markdownTexts(cmdlet, { paths, literal: values.LiteralPath !== undefined, input }))
        show(cmdlet, convertedMarkdown(text, true));
    },
  }),
});

function show(cmdlet: CmdletContext, { screenText }: MarkdownInfo): void {
  if (screenText) return cmdlet.write(screenText);
  cmdlet.error({
    id: "VT100EncodedStringIsNullOrEmpty",
    message: "The property VT100EncodedString of the given object is null or empty.",
    category: "InvalidData",
    target: null,
    exception: "System.IO.InvalidDataException",
  });
}
