import type { BlockCode, Execute } from "../../runtime/functions/BlockCode.ts";
import { Frame } from "../../runtime/scope/Frame.ts";
import type { StatementBlock } from "../../syntax/ast/definitions.ts";
import { Unit } from "../blocks/Unit.ts";
import { compileStatementBlock } from "./statementBlock.ts";

/** Statements that run in a scope of their own inside a block, as those of a trap do. */
export function compileScoped(node: StatementBlock, parent: Unit): Execute {
  const unit = new Unit(parent, null);
  const execute = compileStatementBlock(node, unit);
  const code: BlockCode = {
    layout: unit.layout,
    parameters: [],
    isAdvanced: false,
    needsBinder: () => false,
    binding: null,
    begin: null,
    process: null,
    end: execute,
    clean: null,
    dynamicParameters: null,
    hasNamedBlocks: false,
    slots: { args: -1, input: -1, underscore: -1, item: -1, self: -1, boundParameters: -1, invocation: -1, cmdlet: -1 },
    extent: node.extent,
    isFilter: false,
    outputTypes: [],
    obsolete: null,
    findType: (name) => unit.file.findNamed(name),
    steppable: () => ({ commands: null, fault: "empty" }),
  };
  return (frame, out) => {
    const inner = Frame.inNewScope(frame.engine, code, frame.scope, frame.streams);
    inner.invocation = frame.invocation;
    const { engine } = frame;
    const saved = engine.frame;
    engine.frame = inner;
    try {
      return execute(inner, out);
    } finally {
      engine.frame = saved;
    }
  };
}
