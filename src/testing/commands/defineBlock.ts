import type { ParameterTable } from "../../command/ParameterDefinition.ts";
import { type CmdletContext, type CmdletDefinition, defineCmdlet } from "../../command/prelude.ts";
import type { ErrorRecord } from "../../objects/errors/ErrorRecord.ts";
import { PSError } from "../../objects/errors/PSError.ts";
import type { ScriptBlock } from "../../objects/values/ScriptBlock.ts";
import { CompiledScriptBlock } from "../../runtime/functions/CompiledScriptBlock.ts";
import type { InvocationInfo } from "../../runtime/values/InvocationInfo.ts";
import { toldBy } from "../result/toldBy.ts";
import { pesterRun } from "../run/PesterRun.ts";
import { innerScope, runInLoops } from "../run/runInScope.ts";
import { runOwnFile } from "../run/runOwnFile.ts";
import { sourcePlace } from "../should/sourcePlace.ts";
import { BlockItem } from "../tree/TestTree.ts";
import { dataItems, groupOf } from "./dataItems.ts";
import { immediateTests } from "./immediateTests.ts";
import { missingBlock, missingFixture, requireBody } from "./missingBody.ts";
import { refuseNamed } from "./refuseNamed.ts";
import { testExample } from "./testExample.ts";

const parameters = {
  Name: { type: "string", position: 0, mandatory: true },
  Tag: { type: "string[]", aliases: ["Tags"] },
  Fixture: { type: "scriptblock", position: 1, validate: [{ rule: "notNull" }] },
  Skip: "switch",
} as const satisfies ParameterTable;

/** Describe and Context: a group of tests. Discovery runs the body, run passes it. */
export function defineBlock(name: "Describe" | "Context", synopsis: string): CmdletDefinition {
  return defineCmdlet({
    name,
    module: "Pester",
    synopsis,
    parameters: { ...parameters, AllowNullOrEmptyForEach: "switch", ForEach: "object" },
    versions: { "5.7.1": { ...parameters, ForEach: "object" } },
    examples: [testExample("A group with one test", `${name} 'sums' { It 'adds' { 1 + 1 | Should -Be 2 } }`, 1)],
    source: "observed",
    steps(cmdlet, values) {
      return {
        end() {
          const run = pesterRun();
          const missing = run.version === 4 ? missingBlock : missingFixture(values.Name);
          const body = requireBody(values.Fixture as ScriptBlock | undefined, missing);
          if (!(body instanceof CompiledScriptBlock)) return;
          if (run.version === 4) {
            refuseNamed(cmdlet, ["Skip", "ForEach", "AllowNullOrEmptyForEach"]);
            const called = { name: values.Name, command: name, tags: values.Tag ?? [], line: lineOf(cmdlet), body };
            if (run.block && !run.block.isRoot && cmdlet.isBound("Tag"))
              cmdlet.warning(`${name} '${values.Name}': Tags are only effective on the outermost test group, for now.`);
            immediateTests(cmdlet).runBlock(called);
            return;
          }
          const parent = run.block;
          if (run.phase === "none") runOwnFile(cmdlet.invocation as InvocationInfo, name);
          if (!parent) return;
          const caller = body.engine.currentScope;
          const items = dataItems(
            name,
            cmdlet.isBound("ForEach"),
            cmdlet.raw("ForEach"),
            values.AllowNullOrEmptyForEach,
          );
          const group = groupOf(items, (cmdlet.invocation as InvocationInfo).extent);
          for (const data of items) {
            const block = new BlockItem(
              values.Name,
              parent,
              name,
              data,
              values.Tag ?? [],
              values.Skip,
              lineOf(cmdlet),
              group,
              body,
            );
            if (run.phase === "run") {
              block.shouldRun = false;
              block.isDetached = parent.executed;
            }
            parent.items.push(block);
            run.block = block;
            const inner = innerScope(caller, data);
            block.discoveryScope = inner;
            let failed: ErrorRecord | null;
            try {
              failed = runInLoops(body, inner, () => {}, data?.entries ?? []);
            } finally {
              run.block = parent;
            }
            if (failed) throw new PSError(toldBy("New-Block", failed), "thrown");
          }
        },
      };
    },
  });
}

/** The line of the call. */
export function lineOf(cmdlet: CmdletContext): number {
  const { extent } = cmdlet.invocation as InvocationInfo;
  return extent ? sourcePlace(extent).line : 0;
}
