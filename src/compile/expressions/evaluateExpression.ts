import type { Engine } from "../../runtime/Engine.ts";
import type { ScriptBlock } from "../../syntax/ast/definitions.ts";
import type { Expression } from "../../syntax/ast/expressions.ts";
import { scriptBlockOf } from "../blocks/scriptBlockOf.ts";

/** The value of an expression outside of any script that runs: it runs as a script of its own. */
export function evaluateExpression(expression: Expression, engine: Engine): unknown {
  const { extent } = expression;
  const script: ScriptBlock = {
    kind: "ScriptBlock",
    extent,
    usingStatements: [],
    attributes: [],
    paramBlock: null,
    dynamicParamBlock: null,
    beginBlock: null,
    processBlock: null,
    cleanBlock: null,
    scriptRequirements: null,
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
