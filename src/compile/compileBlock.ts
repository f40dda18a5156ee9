import type { AutomaticSlots, BlockCode, Execute } from "../runtime/BlockCode.ts";
import type { NamedBlock, Parameter, ScriptBlock } from "../syntax/ast/definitions.ts";
import { cmdletBindingOf, outputTypesOf } from "./cmdletBinding.ts";
import { compileParameters } from "./parameters.ts";
import { compileSteppable } from "./pipelineStatement.ts";
import { compileStatements } from "./statementBlock.ts";
import { Unit } from "./Unit.ts";

/**
 * Compiles a script block; `parameters` are those of `function f($a) { }`, which stand outside of it. A method of a class
 * brings a unit of its own.
 */
export function compileBlock(
  ast: ScriptBlock,
  parent: Unit,
  isFilter: boolean,
  parameters: readonly Parameter[] | null = null,
  unit: Unit = new Unit(parent, null),
): BlockCode {
  const written = parameters ?? ast.paramBlock?.parameters ?? [];
  for (const parameter of written) unit.slot(parameter.name.variablePath.unqualifiedPath);
  const binding = cmdletBindingOf(ast, unit);
  const compiled = compileParameters(written, unit, binding?.positionalBinding ?? true);
  const process = isFilter && ast.endBlock?.unnamed ? ast.endBlock : ast.processBlock;
  const end = process === ast.endBlock ? null : ast.endBlock;
  const code = {
    begin: compileNamed(ast.beginBlock, unit),
    process: compileNamed(process, unit),
    end: compileNamed(end, unit),
    clean: compileNamed(ast.cleanBlock, unit),
    dynamicParameters: compileNamed(ast.dynamicParamBlock, unit),
  };
  return {
    ...code,
    layout: unit.layout,
    parameters: compiled.parameters,
    isAdvanced: binding !== null || compiled.hasParameterAttribute,
    binding,
    hasNamedBlocks:
      ast.beginBlock !== null ||
      ast.processBlock !== null ||
      isFilter ||
      (ast.endBlock !== null && !ast.endBlock.unnamed),
    slots: automaticSlots(unit),
    extent: ast.extent,
    isFilter,
    outputTypes: outputTypesOf(ast),
    findType: (name) => unit.file.findNamed(name),
    steppable: () => compileSteppable(ast.endBlock?.statements ?? [], unit),
  };
}

function compileNamed(block: NamedBlock | null, unit: Unit): Execute | null {
  return block ? compileStatements(block.statements, block.traps, unit) : null;
}

function automaticSlots(unit: Unit): AutomaticSlots {
  return {
    args: unit.layout.find("args"),
    input: unit.layout.find("input"),
    underscore: unit.layout.find("_"),
    item: unit.layout.find("psitem"),
    self: unit.layout.find("this"),
    boundParameters: unit.layout.find("psboundparameters"),
    invocation: unit.layout.find("myinvocation"),
    cmdlet: unit.layout.find("pscmdlet"),
  };
}
