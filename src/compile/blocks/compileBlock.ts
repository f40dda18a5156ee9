import { type Extent, SourceRange } from "../../diag/Extent.ts";
import type { AutomaticSlots, BlockCode, CompiledParameter, Execute } from "../../runtime/functions/BlockCode.ts";
import type { NamedBlock, Parameter, ScriptBlock } from "../../syntax/ast/definitions.ts";
import { attributesOf, cmdletBindingOf, obsoleteText, outputTypesOf } from "../attributes/cmdletBinding.ts";
import { compileParameters } from "../attributes/parameters.ts";
import { refuseBadAttribute } from "../attributes/refuseBadAttribute.ts";
import { compileSteppable } from "../statements/pipelineStatement.ts";
import { compileStatements } from "../statements/statementBlock.ts";
import { Unit } from "./Unit.ts";
import { usedNamespaces } from "./usedNamespaces.ts";

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
  unit.setBlock(ast, written);
  for (const parameter of written) unit.slot(parameter.name.variablePath.unqualifiedPath);
  for (const attribute of attributesOf(ast)) refuseBadAttribute(attribute, unit);
  const binding = cmdletBindingOf(ast, unit);
  const compiled = compileParameters(written, unit, binding?.positionalBinding ?? true);
  const process = isFilter && ast.endBlock?.unnamed ? ast.endBlock : ast.processBlock;
  const end = process === ast.endBlock ? null : ast.endBlock;
  const isAdvanced = binding !== null || compiled.hasParameterAttribute;
  let needsBinder: boolean | undefined;
  return {
    begin: compileNamed(ast.beginBlock, ast, unit),
    process: compileNamed(process, ast, unit),
    end: compileNamed(end, ast, unit),
    clean: compileNamed(ast.cleanBlock, ast, unit),
    dynamicParameters: compileNamed(ast.dynamicParamBlock, ast, unit),
    layout: unit.layout,
    parameters: compiled.parameters,
    isAdvanced,
    needsBinder: () => {
      needsBinder ??= isAdvanced || compiled.parameters.some(isMoreThanPlace);
      return needsBinder;
    },
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
    obsolete: obsoleteText(attributesOf(ast)),
    findType: (name) => unit.file.findNamed(name),
    steppable: () => compileSteppable(ast, unit),
  };
}

function isMoreThanPlace({ metadata, obsolete }: CompiledParameter): boolean {
  return (
    metadata.validation.length > 0 ||
    metadata.transform !== null ||
    metadata.aliases.length > 0 ||
    metadata.psTypeName !== null ||
    metadata.isSwitch ||
    obsolete !== null
  );
}

function compileNamed(block: NamedBlock | null, ast: ScriptBlock, unit: Unit): Execute | null {
  if (!block) return null;
  const statements = compileStatements(block.statements, block.traps, unit);
  const namespaces = usedNamespaces(ast);
  const run: Execute =
    namespaces.length === 0
      ? statements
      : (frame, out) => {
          frame.scope.namespaces = namespaces;
          return statements(frame, out);
        };
  const { open, close } = bracesOf(block, ast);
  return (frame, out) => {
    const { engine } = frame;
    if (engine.debugger !== null) engine.debugger.enter(frame, open);
    const signal = run(frame, out);
    if (engine.debugger !== null && (signal === undefined || signal.kind === "return"))
      engine.debugger.point(frame, close);
    return signal;
  };
}

/** Where a debugger sees that a block begins and ends; the text of a script has no braces. */
function bracesOf(
  block: NamedBlock,
  ast: ScriptBlock,
): { readonly open: Extent | null; readonly close: Extent | null } {
  const { source, start, end } = block.unnamed ? ast.extent : block.extent;
  const open = block.unnamed ? start : source.text.indexOf("{", start);
  const isText = block.unnamed && start === 0 && end === source.text.length;
  if (isText || source.text[open] !== "{") return { open: null, close: null };
  return { open: new SourceRange(source, open, open + 1), close: new SourceRange(source, end - 1, end) };
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
