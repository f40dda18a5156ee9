import type { Engine } from "../../runtime/Engine.ts";
import type { ScriptBlock } from "../../syntax/ast/definitions.ts";
import { emptyScriptBlock } from "../../syntax/ast/emptyScriptBlock.ts";
import type { Expression } from "../../syntax/ast/expressions.ts";
import { scriptBlockOf } from "../blocks/scriptBlockOf.ts";

/** The value of an expression outside of any script that runs: it runs as a script of its own. */
export function evaluateExpression(expression: Expression, engine: Engine): unknown {
  const { extent } = expression;
  const script: ScriptBlock = {
    ...emptyScriptBlock(extent),
    endBlock: {
      kind: "NamedBlock",
      extent,
      unnamed: true,
      blockKind: "End",
      traps: [],
      statements: [{ kind: "CommandExpression", extent, expression, redirections: [] }],
    },
  };
  return scriptBlockOf(script, engine).invokeForValue();
}
