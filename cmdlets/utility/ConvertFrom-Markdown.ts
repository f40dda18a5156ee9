import { defineCmdlet } from "../../src/command/prelude.ts";
import { convertedMarkdown, markdownTexts } from "../../src/formats/markdown/convertMarkdown.ts";

const filled = { rule: "notNullOrEmpty" } as const;

export default defineCmdlet({
  name: "ConvertFrom-Markdown",
  module: "Microsoft.PowerShell.Utility",
  editions: ["Core"],
  synopsis: "Converts Markdown into HTML, or into text for the screen.",
  description:
    "CommonMark with tables, deleted text, task lists and links that stand by themselves. Rarer extensions are not modelled.",
  parameters: {
    Path: {
      type: "string[]",
      validate: [filled],
      sets: { PathParamSet: { position: 0, mandatory: true, pipeline: "property" } },
    },
    LiteralPath: {
      type: "string[]",
      aliases: ["PSPath", "LP"],
      validate: [filled],
      sets: { LiteralParamSet: { mandatory: true, pipeline: "property" } },
    },
    InputObject: {
      type: "psobject",
      validate: [filled],
      sets: { InputObjParamSet: { mandatory: true, pipeline: "value" } },
    },
    AsVT100EncodedString: "switch",
  },
  defaultSet: "PathParamSet",
  outputs: ["Microsoft.PowerShell.MarkdownRender.MarkdownInfo"],
  examples: [
    {
      title: "A heading and a list",
      transcript:
        'PS> ("## Mail flow`n- hub`n- ~~edge~~" | ConvertFrom-Markdown).Html\n<h2 id="mail-flow">Mail flow</h2>\n<ul>\n<li>hub</li>\n<li><del>edge</del></li>\n</ul>\n\n',
    },
  ],
  steps: (cmdlet, values) => ({
    process() {
      const paths = values.LiteralPath ?? values.Path;
      const source = { paths, literal: values.LiteralPath !== undefined, input: cmdlet.raw("InputObject") };
      for (const text of markdownTexts(cmdlet, source))
        cmdlet.write(convertedMarkdown(text, values.AsVT100EncodedString));
    },
  }),
});
