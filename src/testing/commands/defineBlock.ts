import { type CmdletDefinition, defineCmdlet } from "../../command/prelude.ts";
import type { ScriptBlock } from "../../objects/model/ScriptBlock.ts";
import { CompiledScriptBlock } from "../../runtime/CompiledScriptBlock.ts";
import { pesterRun } from "../run/PesterRun.ts";
import { innerScope, runInScope } from "../run/runInScope.ts";
import { BlockItem } from "../tree/TestTree.ts";
import { dataItems, groupOf } from "./dataItems.ts";
import { missingFixture, requireBound } from "./missingBody.ts";

/** Describe and Context: a group of tests. Discovery runs the body, run passes it. */
export function defineBlock(name: "Describe" | "Context", synopsis: string): CmdletDefinition {
  return defineCmdlet({
    name,
    module: "Pester",
    synopsis,
    parameters: {
      Name: { type: "string", position: 0, mandatory: true },
      Fixture: { type: "scriptblock", position: 1 },
      Tag: { type: "string[]", aliases: ["Tags"] },
      Skip: "switch",
      ForEach: "psobject",
      AllowNullOrEmptyForEach: "switch",
    },
    examples: [],
    source: "observed",
    steps(cmdlet, values) {
      return {
        end() {
          const body = requireBound(cmdlet, values.Fixture as ScriptBlock | undefined, missingFixture(values.Name));
          if (!(body instanceof CompiledScriptBlock)) return;
          const run = pesterRun(body.engine);
          const parent = run.block;
          if (run.phase !== "discovery" || !parent) return;
          const caller = body.engine.currentScope;
          const items = dataItems(cmdlet.isBound("ForEach"), cmdlet.raw("ForEach"));
          const group = groupOf(items, parent, body);
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
            parent.items.push(block);
            run.block = block;
            const failed = runInScope(body, innerScope(caller, data), () => {}, data?.entries ?? []);
            run.block = parent;
            if (failed)
              throw cmdlet.terminate({ id: failed.errorId, message: failed.message, category: failed.category });
          }
        },
      };
    },
  });
}

/** The line of the call. */
export function lineOf(cmdlet: { readonly callerInvocation: unknown; readonly invocation: unknown }): number {
  const { position } = cmdlet.invocation as {
    readonly position?: {
      readonly start: number;
      readonly source: { lineAt?(at: number): number; readonly text: string };
    };
  };
  return position ? position.source.text.slice(0, position.start).split("\n").length : 0;
}
