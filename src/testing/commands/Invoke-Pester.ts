import { defineCmdlet } from "../../command/prelude.ts";
import { invokePesterSteps } from "./invokePester.ts";

export default defineCmdlet({
  name: "Invoke-Pester",
  module: "Pester",
  synopsis: "Runs tests and shows what came of them.",
  parameters: {
    Path: { type: "object[]", sets: { Simple: { position: 0 }, Legacy: { position: 0 } }, aliases: ["Script"] },
    ExcludePath: { type: "string[]", sets: { Simple: {} } },
    TagFilter: { type: "string[]", aliases: ["Tag", "Tags"], sets: { Simple: {}, Legacy: { position: 4 } } },
    ExcludeTagFilter: { type: "string[]", aliases: ["ExcludeTag"], sets: { Simple: {}, Legacy: {} } },
    FullNameFilter: { type: "string[]", aliases: ["TestName", "Name"], sets: { Simple: {}, Legacy: { position: 1 } } },
    CI: { type: "switch", sets: { Simple: {} } },
    Output: {
      type: "string",
      sets: { Simple: {} },
      validate: [{ rule: "set", values: ["Diagnostic", "Detailed", "Normal", "Minimal", "None"] }],
    },
    PassThru: { type: "switch", sets: { Simple: {}, Legacy: {} } },
    Container: { type: "object[]", sets: { Simple: {} } },
    Configuration: { type: "object", sets: { Advanced: {} } },
    EnableExit: { type: "switch", sets: { Legacy: { position: 2 } } },
    CodeCoverage: { type: "object[]", sets: { Legacy: {} } },
    CodeCoverageOutputFile: { type: "string", sets: { Legacy: {} } },
    CodeCoverageOutputFileEncoding: { type: "string", sets: { Legacy: {} } },
    CodeCoverageOutputFileFormat: { type: "string", sets: { Legacy: {} } },
    Strict: { type: "switch", sets: { Legacy: {} } },
    OutputFile: { type: "string", sets: { Legacy: {} } },
    OutputFormat: { type: "string", sets: { Legacy: {} } },
    Quiet: { type: "switch", sets: { Legacy: {} } },
    PesterOption: { type: "object", sets: { Legacy: {} } },
    Show: { type: "string", sets: { Legacy: {} } },
  },
  defaultSet: "Simple",
  examples: [
    {
      title: "Tests of a block, without a word",
      transcript:
        "PS> $tests = { Describe 'd' { It 'i' { 1 | Should -Be 2 } } }\nPS> Invoke-Pester -Container (New-PesterContainer -ScriptBlock $tests) -Output None; $LASTEXITCODE\n1\n",
    },
  ],
  source: "observed",
  steps: (cmdlet) => invokePesterSteps(cmdlet),
});
