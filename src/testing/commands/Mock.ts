import { defineCmdlet } from "../../command/prelude.ts";
import { CompiledScriptBlock } from "../../runtime/functions/CompiledScriptBlock.ts";
import { runningEngine } from "../../runtime/runningEngine.ts";
import type { InvocationInfo } from "../../runtime/values/InvocationInfo.ts";
import { defineMock } from "../mock/defineMock.ts";
import { pesterRun } from "../run/PesterRun.ts";
import { placeText } from "../should/sourcePlace.ts";
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
    ModuleName: { type: "string", position: 3 },
    RemoveParameterType: { type: "string[]", position: 4 },
    RemoveParameterValidation: { type: "string[]", position: 5 },
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
          isBodyNull: cmdlet.bound.has("MockWith") && cmdlet.raw("MockWith") === null,
          filter: block("ParameterFilter"),
          isVerifiable: values.Verifiable,
          place: placeText((cmdlet.invocation as InvocationInfo).extent),
          untyped: values.RemoveParameterType ?? [],
          unvalidated: values.RemoveParameterValidation ?? [],
        });
      },
    };
  },
});
