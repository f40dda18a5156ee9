import { runtimeError } from "../../objects/errors/runtimeError.ts";
import { toText } from "../../objects/ops/toText.ts";
import { AliasInfo, FunctionInfo } from "../../runtime/commands/CommandInfo.ts";
import type { Execute } from "../../runtime/functions/BlockCode.ts";
import { CompiledScriptBlock } from "../../runtime/functions/CompiledScriptBlock.ts";
import type { Scope } from "../../runtime/scope/Scope.ts";
import type { FunctionDefinition } from "../../syntax/ast/definitions.ts";
import { argumentValue } from "../attributes/attributeArgument.ts";
import { attributeName } from "../attributes/cmdletBinding.ts";
import { functionBlockSource } from "../blocks/blockSource.ts";
import type { Unit } from "../blocks/Unit.ts";

/** function Name { }, filter Name { } and workflow Name { }: defined in the current scope, or in the one that a prefix names. */
export function compileFunctionDefinition(node: FunctionDefinition, unit: Unit): Execute {
  const source = functionBlockSource(node, unit);
  const qualified = /^(global|script|local|private):(.+)$/i.exec(node.name);
  const name = qualified ? qualified[2] : node.name;
  const where = qualified?.[1].toLowerCase() ?? "local";
  const aliases = writtenAliases(node, unit);
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
    const made = new FunctionInfo(name, block);
    if (where === "private") made.options = ["Private"];
    scope.functions.set(key, made);
    for (const alias of aliases) defineAlias(scope, alias, name);
    return undefined;
  };
}

/** The names of an [Alias()] in front of the function's parameters, which are defined with it. */
function writtenAliases({ body }: FunctionDefinition, unit: Unit): readonly string[] {
  const attributes = body.paramBlock?.attributes ?? [];
  return attributes
    .filter((attribute) => attributeName(attribute) === "alias")
    .flatMap((attribute) =>
      attribute.positionalArguments.map((argument) => toText(argumentValue(argument, unit, null))),
    );
}

function defineAlias(scope: Scope, name: string, definition: string): void {
  const alias = new AliasInfo(name, definition);
  alias.module = scope.module;
  scope.aliases ??= new Map();
  scope.aliases.set(name.toLowerCase(), alias);
}

function targetScope(scope: Scope, where: string): Scope {
  if (where === "global") return scope.global;
  return where === "script" ? scope.script : scope;
}
