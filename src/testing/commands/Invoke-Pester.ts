import type { ParameterDetails, ParameterTable } from "../../command/ParameterDefinition.ts";
import { defineCmdlet } from "../../command/prelude.ts";
import { invokePesterSteps } from "./invokePester.ts";

const simple = { Simple: {} };
const legacy = { Legacy: {} };
const output: ParameterDetails = {
  type: "string",
  sets: simple,
  validate: [{ rule: "set", values: ["Diagnostic", "Detailed", "Normal", "Minimal", "None"] }],
};
const ci: ParameterDetails = { type: "switch", sets: simple };
const container: ParameterDetails = { type: "object[]", shownType: "Pester.ContainerInfo[]", sets: simple };
const configuration: ParameterDetails = { type: "object", shownType: "PesterConfiguration", sets: { Advanced: {} } };

/** What Pester 5 goes on to take of the parameters of Pester 4. */
const legacyParameters: ParameterTable = {
  EnableExit: { type: "switch", sets: { Legacy: { position: 2 } } },
  CodeCoverage: { type: "object[]", sets: legacy },
  CodeCoverageOutputFile: { type: "string", sets: legacy },
  CodeCoverageOutputFileEncoding: { type: "string", sets: legacy },
  CodeCoverageOutputFileFormat: { type: "string", sets: legacy },
  Strict: { type: "switch", sets: legacy },
  OutputFile: { type: "string", sets: legacy },
  OutputFormat: { type: "string", sets: legacy },
  Quiet: { type: "switch", sets: legacy },
  PesterOption: { type: "object", sets: legacy },
  Show: { type: "string", shownType: "Pester.OutputTypes", sets: legacy },
};

/** Those of all sets together; `aliases` are names that Pester 4 has for them. */
function parametersOf(path: ParameterDetails, aliases: Readonly<Record<string, readonly string[]>>): ParameterTable {
  const both = { Simple: {}, Legacy: {} };
  return {
    Path: { ...path, sets: { Simple: { position: 0 }, Legacy: { position: 0 } }, aliases: ["Script"] },
    ExcludePath: { type: "string[]", sets: simple },
    TagFilter: { type: "string[]", aliases: aliases.TagFilter, sets: { Simple: {}, Legacy: { position: 4 } } },
    ExcludeTagFilter: { type: "string[]", aliases: aliases.ExcludeTagFilter, sets: both },
    FullNameFilter: {
      type: "string[]",
      aliases: aliases.FullNameFilter,
      sets: { Simple: {}, Legacy: { position: 1 } },
    },
    CI: ci,
    Output: output,
    PassThru: { type: "switch", sets: both },
    Container: container,
    Configuration: configuration,
    ...legacyParameters,
  };
}

export default defineCmdlet({
  name: "Invoke-Pester",
  module: "Pester",
  synopsis: "Runs tests and shows what came of them.",
  parameters: parametersOf(
    { type: "object[]" },
    { TagFilter: ["Tag", "Tags"], ExcludeTagFilter: ["ExcludeTag"], FullNameFilter: ["TestName", "Name"] },
  ),
  versions: {
    "5.7.1": parametersOf({ type: "string[]" }, { TagFilter: ["Tags", "Tag"], FullNameFilter: ["Name"] }),
    "6.2.0": {
      Path: { type: "string[]", sets: { Simple: { position: 0 } } },
      ExcludePath: { type: "string[]", sets: simple },
      TagFilter: { type: "string[]", sets: simple },
      ExcludeTagFilter: { type: "string[]", sets: simple },
      FullNameFilter: { type: "string[]", sets: simple },
      CI: ci,
      Output: output,
      PassThru: { type: "switch", sets: simple },
      Container: container,
      Configuration: configuration,
    },
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
