import { notModelled, runtimeError } from "../objects/model/runtimeError.ts";
import type { Execute } from "../runtime/BlockCode.ts";
import { FunctionInfo } from "../runtime/CommandInfo.ts";
import { CompiledScriptBlock } from "../runtime/CompiledScriptBlock.ts";
import type { Scope } from "../runtime/Scope.ts";
import type { FunctionDefinition } from "../syntax/ast/definitions.ts";
import { functionBlockSource } from "./blockSource.ts";
import type { Unit } from "./Unit.ts";

/** function Name { } and filter Name { }: defined in the current scope, or in the one that a prefix names. */
export function compileFunctionDefinition(node: FunctionDefinition, unit: Unit): Execute {
  if (node.isWorkflow) throw notModelled("A workflow");
  const source = functionBlockSource(node, unit);
  const qualified = /^(global|script|local|private):(.+)$/i.exec(node.name);
  const name = qualified ? qualified[2] : node.name;
  const where = qualified?.[1].toLowerCase() ?? "local";
  return (frame) => {
    frame.position = node.extent;
    const scope = targetScope(frame.scope, where);
    const block = new CompiledScriptBlock(frame.engine, source, frame.scope.module);
    scope.functions ??= new Map();
    const key = name.toLowerCase();
    const there = scope.functions.get(key);
    if (there && (there.options.includes("ReadOnly") || there.options.includes("Constant"))) {
      throw runtimeError("FunctionNotWritable", [name], { target: name });
    }
    scope.functions.set(key, new FunctionInfo(name, block));
    return undefined;
  };
}

function targetScope(scope: Scope, where: string): Scope {
  if (where === "global") return scope.global;
  return where === "script" ? scope.script : scope;
}
