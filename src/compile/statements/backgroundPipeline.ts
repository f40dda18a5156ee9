import type { Execute } from "../../runtime/functions/BlockCode.ts";
import { BlockRunner } from "../../runtime/functions/invokeBlock.ts";
import type { Frame } from "../../runtime/scope/Frame.ts";
import type { VariableExpression } from "../../syntax/ast/expressions.ts";
import type { Pipeline, PipelineChain } from "../../syntax/ast/statements.ts";
import { walk } from "../../syntax/ast/walk.ts";
import type { Unit } from "../blocks/Unit.ts";

/**
 * pipeline `&`: a job that runs the pipeline's text where the caller stands. Variables that the caller has are handed over
 * as with $using:, but for those that a process has of its own.
 */
export function compileBackground(node: Pipeline | PipelineChain, unit: Unit): Execute {
  const variables: VariableExpression[] = [];
  walk(node, (inner) => {
    if (inner.kind === "VariableExpression") variables.push(inner);
  });
  const extent = unit.place(node.extent);
  return (frame, out) => {
    frame.position = extent;
    const { engine } = frame;
    const block = engine.compileText(START, null, engine);
    const args = [engine.compileText(jobText(node, variables, frame), null, engine)];
    new BlockRunner(block, frame.scope, engine.currentStreams).run({ newScope: true, args, output: out });
    return undefined;
  };
}

const START =
  "Start-Job -ScriptBlock $args[0] -WorkingDirectory $ExecutionContext.SessionState.Path.CurrentLocation.Path";

function jobText(node: Pipeline | PipelineChain, variables: readonly VariableExpression[], frame: Frame): string {
  const { source, start } = node.extent;
  let text = "";
  let at = start;
  for (const { extent, variablePath, splatted } of variables) {
    const name = variablePath.userPath;
    if (ownVariables.test(name) || !isThere(name, frame)) continue;
    text += source.text.slice(at, extent.start) + (splatted ? `@using:${name}` : `\${using:${name}}`);
    at = extent.end;
  }
  return text + source.text.slice(at, endOf(node));
}

/** The end of what stands before `&`. */
function endOf(node: Pipeline | PipelineChain): number {
  if (node.kind === "PipelineChain") return endOf(node.rhsPipeline);
  return node.pipelineElements[node.pipelineElements.length - 1].extent.end;
}

const ownVariables = /^(?:global:)?(?:PID|PSVersionTable|PSEdition|PSHOME|HOST|TRUE|FALSE|NULL)$/i;

function isThere(name: string, { scope }: Frame): boolean {
  return scope.lookUp(name.replace(/^(?:global|script|local|private):/i, "").toLowerCase()) !== undefined;
}
