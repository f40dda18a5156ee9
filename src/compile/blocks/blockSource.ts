import { type Extent, extentText } from "../../diag/Extent.ts";
import { makeParseError, type ParseError } from "../../diag/ParseError.ts";
import type { PSError } from "../../objects/errors/PSError.ts";
import { notModelled } from "../../objects/errors/runtimeError.ts";
import { newLine } from "../../objects/text/newLine.ts";
import type { Engine } from "../../runtime/Engine.ts";
import type { BlockCode } from "../../runtime/functions/BlockCode.ts";
import type { BlockSource, PowerShellArguments } from "../../runtime/functions/CompiledScriptBlock.ts";
import type { FunctionDefinition, ScriptBlock } from "../../syntax/ast/definitions.ts";
import { walk } from "../../syntax/ast/walk.ts";
import { checkRestrictedScript } from "../../syntax/parser/checks/dataSections.ts";
import { attributeObject } from "../attributes/attributeObjects.ts";
import { exportedFunctionNames } from "../classes/moduleMembers.ts";
import { astObjectOf } from "../language/AstObject.ts";
import { positionToken } from "../language/tokens/PSToken.ts";
import { toPowerShell } from "../language/toPowerShell.ts";
import { blocksGivenTo } from "./blocksGivenTo.ts";
import { compileBlock } from "./compileBlock.ts";
import { parseException } from "./parseException.ts";
import { refuseUnmetRequirements } from "./scriptRequirements.ts";
import { Unit } from "./Unit.ts";

/** Makes the error of a text whose types cannot be made, a new one each time. */
export type UnfitTypes = () => PSError;

/**
 * A script block of the tree, compiled when first run. Automatic variables that it names count as mentioned by the block
 * around it, since a cmdlet may run it in that one's scope.
 */
export function blockSource(
  ast: ScriptBlock,
  parent: Unit,
  isFilter = false,
  unfit: UnfitTypes | null = null,
): BlockSource {
  for (const [, name] of extentText(ast.extent).matchAll(automatic)) {
    const key = name.toLowerCase();
    parent.slot(key === "psitem" ? "_" : key);
  }
  return new WrittenBlock(ast, ast, parent, isFilter, unfit);
}

const automatic = /[$@](_|psitem|pscmdlet|psboundparameters|myinvocation|foreach|switch)\b/gi;

/** A function's body with its parameters, compiled when first called. */
export function functionBlockSource(node: FunctionDefinition, parent: Unit): BlockSource {
  return new WrittenBlock(node, node.body, parent, node.isFilter);
}

// A class, since an object with getters of its own costs a shape of its own, which lives until the heap is swept.
class WrittenBlock implements BlockSource {
  readonly extent: Extent;
  #code: BlockCode | null = null;

  constructor(
    readonly ast: ScriptBlock | FunctionDefinition,
    readonly body: ScriptBlock,
    readonly parent: Unit,
    readonly isFilter: boolean,
    readonly unfit: UnfitTypes | null = null,
  ) {
    this.extent = body.extent;
  }

  get isWorkflow(): boolean {
    return this.ast.kind === "FunctionDefinition" && this.ast.isWorkflow;
  }

  get astObject(): ReturnType<typeof astObjectOf> {
    return astObjectOf(this.ast);
  }

  get startPosition(): ReturnType<typeof positionToken> {
    return positionToken(this.extent);
  }

  get helpSource(): unknown {
    return this.ast;
  }

  attributes(): unknown[] {
    const written = this.body.paramBlock?.attributes ?? [];
    return written.map((attribute) => attributeObject(attribute, this.parent)).filter((made) => made !== null);
  }

  /** The text between the braces. Parameters in front of a function's body are shown as a param block in it. */
  get text(): string {
    const text = extentText(this.extent);
    const inner = text.startsWith("{") && text.endsWith("}") ? text.slice(1, -1) : text;
    const parameters = this.#parameters?.map((parameter) => extentText(parameter.extent)) ?? [];
    return parameters.length === 0 ? inner : `param(${parameters.join(", ")})${newLine()}${inner}`;
  }

  refuseUnmetRequirements(script: string, engine: Engine): void {
    const { scriptRequirements } = this.body;
    if (scriptRequirements !== null) refuseUnmetRequirements(scriptRequirements, script, engine);
  }

  refuseUnfitTypes(): void {
    if (this.unfit !== null) throw this.unfit();
  }

  refuseUnrestricted(commands: readonly string[]): void {
    const errors: ParseError[] = [];
    checkRestrictedScript(this.body, commands, (id, extent, ...texts) => {
      errors.push(makeParseError(id, extent, texts));
    });
    if (errors.length > 0) throw parseException(errors);
  }

  toPowerShell(given: PowerShellArguments): unknown {
    const parameters = this.#parameters ?? this.body.paramBlock?.parameters ?? [];
    return toPowerShell(this.body, parameters, given);
  }

  exportedFunctionNames(): string[] {
    return exportedFunctionNames(this.body);
  }

  get hasStatements(): boolean {
    const { beginBlock, processBlock, endBlock } = this.body;
    return [beginBlock, processBlock, endBlock].some((part) => part !== null && part.statements.length > 0);
  }

  blocksGivenTo(names: ReadonlySet<string>): ReturnType<BlockSource["blocksGivenTo"]> {
    return blocksGivenTo(this.body, names).map(({ command, block }) => ({
      command,
      source: blockSource(block, this.parent),
    }));
  }

  variableNames(): string[] {
    const names = new Map<string, string>();
    walk(this.body, (node) => {
      if (
        node.kind !== "VariableExpression" ||
        node.variablePath.scope !== null ||
        node.variablePath.driveName !== null
      )
        return;
      const name = node.variablePath.unqualifiedPath;
      if (!names.has(name.toLowerCase())) names.set(name.toLowerCase(), name);
    });
    return [...names.values()];
  }

  code(): BlockCode {
    if (this.#code === null) {
      if (this.isWorkflow) throw notModelled("A workflow");
      const unit = new Unit(this.parent, null);
      unit.functionName = this.ast.kind === "FunctionDefinition" ? this.ast.name : null;
      this.#code = compileBlock(this.body, this.parent, this.isFilter, this.#parameters, unit);
    }
    return this.#code;
  }

  get #parameters(): FunctionDefinition["parameters"] {
    return this.ast.kind === "FunctionDefinition" ? this.ast.parameters : null;
  }
}
