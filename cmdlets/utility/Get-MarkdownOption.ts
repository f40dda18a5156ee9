import { defineCmdlet } from "../../src/command/prelude.ts";
import { markdownOptions } from "../../src/formats/markdown/markdownOptions.ts";

export default defineCmdlet({
  name: "Get-MarkdownOption",
  module: "Microsoft.PowerShell.Utility",
  editions: ["Core"],
  synopsis: "Gets how Markdown looks on a screen with colors.",
  parameters: {},
  outputs: ["Microsoft.PowerShell.MarkdownRender.PSMarkdownOptionInfo"],
  examples: [{ title: "Bold text", transcript: "PS> (Get-MarkdownOption).EmphasisBold\n[1m\n" }],
  steps: (cmdlet) => ({ end: () => cmdlet.write(markdownOptions()) }),
});
