import { defineCmdlet } from "../../command/prelude.ts";
import type { Engine } from "../../runtime/Engine.ts";
import { CompiledScriptBlock } from "../../runtime/functions/CompiledScriptBlock.ts";
import { runningEngine } from "../../runtime/runningEngine.ts";
import { defineMock } from "../mock/defineMock.ts";
import { pesterRun } from "../run/PesterRun.ts";
import { ownModule } from "../run/showModule.ts";
import { sourcePlace } from "../should/sourcePlace.ts";
import { testExample } from "./testExample.ts";

/** Where a body stands; the one that a mock has by itself stands in the module (6.2.0, where alone it is told). */
function placeOfBody(engine: Engine, body: CompiledScriptBlock | null): string {
  if (body === null) return `${ownModule(engine)?.path ?? ""}:22060`;
  const place = sourcePlace(body.source.extent);
  return place.file === "" ? "" : `${place.file}:${place.line}`;
}

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
          place: placeOfBody(engine, block("MockWith")),
          untyped: values.RemoveParameterType ?? [],
          unvalidated: values.RemoveParameterValidation ?? [],
        });
      },
    };
  },
});
