import { defineCmdlet } from "../../command/prelude.ts";
import { enumerate } from "../../objects/ops/enumerate.ts";
import { toText } from "../../objects/ops/toText.ts";
import { requireVersion } from "../run/requireVersion.ts";

export default defineCmdlet({
  name: "Setup",
  module: "Pester",
  synopsis: "Makes a file or a folder on the TestDrive: of Pester 4.",
  parameters: {
    Path: { type: "string", position: 0 },
    Content: { type: "object", position: 1 },
    Dir: { type: "switch" },
    File: { type: "switch" },
    PassThru: { type: "switch" },
  },
  examples: [
    {
      title: "A file for a test",
      transcript:
        "PS> Import-Module Pester -MaximumVersion 4.99\nPS> Describe d { Setup -File a\\b.txt text; It i { Get-Content TestDrive:\\a\\b.txt | Should -Be text } } *> $null\n",
    },
  ],
  source: "document",
  steps(cmdlet, values) {
    const make = (itemType: string, text: readonly (readonly [string, unknown])[]): void => {
      const parts = [
        ["Path", "TestDrive:\\"],
        ["Name", values.Path ?? ""],
        ["ItemType", itemType],
        ["Force", true],
      ] as const;
      for (const item of cmdlet.state.callCommand("New-Item", [], new Map<string, unknown>([...parts, ...text])))
        if (values.PassThru) cmdlet.write(item);
    };
    return {
      end() {
        requireVersion("Setup", [4]);
        if (values.Dir) make("Directory", []);
        const texts = [...(enumerate(values.Content ?? "") ?? [values.Content ?? ""])].map(toText);
        if (values.File) for (const text of texts) make("File", [["Value", text]]);
      },
    };
  },
});
