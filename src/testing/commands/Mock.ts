import { defineCmdlet } from "../../command/prelude.ts";
import { CompiledScriptBlock } from "../../runtime/CompiledScriptBlock.ts";
import type { InvocationInfo } from "../../runtime/InvocationInfo.ts";
import { runningEngine } from "../../runtime/runningEngine.ts";
import { defineMock } from "../mock/defineMock.ts";
import { pesterRun } from "../run/PesterRun.ts";
import { sourcePlace } from "../should/sourcePlace.ts";

function placeOf({ extent }: InvocationInfo): string {
  if (!extent) return "";
  const { file, line } = sourcePlace(extent);
  return `${file}:${line}`;
}

import { testExample } from "./testExample.ts";

export default defineCmdlet({
  name: "Mock",
  module: "Pester",
  synopsis: "Puts a body of the test in the place of a command.",
  parameters: {
    CommandName: { type: "string", position: 0 },
    MockWith: { type: "scriptblock", position: 1 },
    Verifiable: "switch",
    ParameterFilter: { type: "scriptblock", position: 2 },
    ModuleName: { type: "string" },
    RemoveParameterType: { type: "string[]" },
    RemoveParameterValidation: { type: "string[]" },
  },
  examples: [
    testExample(
      "A command that answers as the test wants",
      "Describe 'd' { It 'i' { Mock Get-Date { 'now' }; Get-Date | Should -Be 'now' } }",
      1,
    ),
  ],
  source: "observed",
  steps(cmdlet, values) {
    return {
      end() {
        const engine = runningEngine();
        if (pesterRun(engine).phase !== "run") return;
        const block = (name: string): CompiledScriptBlock | null => {
          const given = cmdlet.raw(name);
          return given instanceof CompiledScriptBlock ? given : null;
        };
        defineMock(engine, {
          name: values.CommandName ?? "",
          moduleName: values.ModuleName ?? null,
          body: block("MockWith"),
          filter: block("ParameterFilter"),
          isVerifiable: values.Verifiable,
          place: placeOf(cmdlet.invocation as InvocationInfo),
          untyped: values.RemoveParameterType ?? [],
          unvalidated: values.RemoveParameterValidation ?? [],
        });
      },
    };
  },
});
