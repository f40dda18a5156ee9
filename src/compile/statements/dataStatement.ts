import type { Execute } from "../../runtime/functions/BlockCode.ts";
import { collapseWritten } from "../../runtime/pipeline/collapseWritten.ts";
import type { DataStatement } from "../../syntax/ast/statements.ts";
import type { Unit } from "../blocks/Unit.ts";
import { compileStatementBlock } from "./statementBlock.ts";

/** `data name { ... }` keeps what its restricted statements write in a variable; without a name it is written. */
export function compileDataStatement(node: DataStatement, unit: Unit): Execute {
  const body = compileStatementBlock(node.body, unit);
  if (node.variable === null) return body;
  const name = node.variable;
  const slot = unit.slot(name);
  return (frame) => {
    const written: unknown[] = [];
    const signal = body(frame, (value) => written.push(value));
    const value = collapseWritten(written) ?? null;
    frame.assign(slot, value);
    frame.engine.debugger?.assigned(name, value);
    return signal;
  };
}
