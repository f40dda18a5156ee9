import type { ClrType } from "../objects/model/ClrType.ts";
import { childrenOf } from "../syntax/ast/childrenOf.ts";
import type { NamedBlock, Parameter, ScriptBlock } from "../syntax/ast/definitions.ts";
import type { Expression } from "../syntax/ast/expressions.ts";
import type { Node } from "../syntax/ast/Node.ts";
import type { TypeName } from "../syntax/ast/TypeName.ts";

/** Where a statement stands: in which list, at which place of it, and where that list stands. */
interface Place {
  readonly list: object;
  readonly index: number;
  readonly around: Place | null;
}

interface Assignment {
  /** The written type; null for none. */
  readonly type: ClrType | null;
  readonly place: Place;
}

/**
 * The variables of a block that PowerShell keeps as typed locals: every assignment gives the same type, and those without
 * one come behind one with it. Values are converted for them as by a cast, and before the first value they hold their
 * type's default. Rules on a variable, dot-sourcing and commands that set variables make ordinary variables of them.
 */
export class LocalTypes {
  readonly #assignments = new Map<string, Assignment[]>();
  readonly #excluded = new Set<string>(preferenceVariables);
  #hasDynamicCommands = false;
  readonly #root: object;

  constructor(
    block: ScriptBlock,
    parameters: readonly Parameter[],
    /** Finds what a type is; null where there is none of the name. */
    readonly resolve: (name: TypeName) => ClrType | null,
  ) {
    this.#root = block;
    for (const parameter of parameters) this.#parameter(parameter);
    const blocks = [block.dynamicParamBlock, block.beginBlock, block.processBlock, block.endBlock, block.cleanBlock];
    let index = 0;
    for (const one of blocks) if (one) index = this.#named(one, index);
  }

  isTyped(name: string): boolean {
    const key = name.toLowerCase();
    const found = this.#assignments.get(key);
    if (found === undefined || this.#hasDynamicCommands || this.#excluded.has(key)) return false;
    const types = new Set(found.map(({ type }) => type).filter((type) => type !== null));
    if (types.size !== 1) return false;
    return found.every(
      ({ type, place }, at) =>
        type !== null || found.slice(0, at).some((other) => other.type !== null && isBehind(place, other.place)),
    );
  }

  /** Whether a value is there for whatever comes behind the first assignment: it is no part of another statement. */
  isDefinite(name: string): boolean {
    return this.#assignments.get(name.toLowerCase())?.[0]?.place.list === this.#root;
  }

  #parameter(parameter: Parameter): void {
    const types = parameter.attributes.filter((one) => one.kind === "TypeConstraint");
    const name = parameter.name.variablePath.unqualifiedPath.toLowerCase();
    if (
      types.length > 1 ||
      parameter.attributes.some((one) => one.kind === "Attribute" && isRule(one.typeName.fullName))
    )
      this.#excluded.add(name);
    this.#add(name, types.length === 0 ? null : this.#typeOf(name, types[0].typeName), {
      list: this.#root,
      index: -1,
      around: null,
    });
  }

  /** The named blocks follow each other as one list. */
  #named(block: NamedBlock, first: number): number {
    let index = first;
    for (const statement of block.statements)
      this.#visit(statement, { list: this.#root, index: index++, around: null });
    for (const trap of block.traps) this.#visit(trap, { list: this.#root, index: index++, around: null });
    return index;
  }

  #visit(node: Node, place: Place): void {
    switch (node.kind) {
      case "ScriptBlockExpression":
      case "FunctionDefinition":
      case "TypeDefinition":
        return;
      case "StatementBlock":
        for (const [index, child] of childrenOf(node).entries())
          this.#visit(child, { list: node, index, around: place });
        return;
      case "AssignmentStatement":
        this.#visit(node.right, place);
        this.#target(node.left, null, place);
        return;
      case "UnaryExpression":
        this.#visit(node.child, place);
        if (/PlusPlus|MinusMinus/.test(node.tokenKind)) this.#target(node.child, null, place);
        return;
      case "ForEachStatement":
        this.#visit(node.condition, place);
        this.#target(node.variable, null, place);
        this.#visit(node.body, place);
        return;
      case "Command": {
        const [name] = node.commandElements;
        if (node.invocationOperator === "Dot") this.#hasDynamicCommands = true;
        else if (name?.kind === "StringConstantExpression" && variableCommands.test(name.value))
          this.#hasDynamicCommands = true;
      }
    }
    for (const child of childrenOf(node)) this.#visit(child, place);
  }

  /** A variable of an unknown type is no typed local. */
  #typeOf(variable: string, name: TypeName): ClrType | null {
    const type = this.resolve(name);
    if (type === null) this.#excluded.add(variable);
    return type;
  }

  #target(node: Expression, type: TypeName | null, place: Place): void {
    switch (node.kind) {
      case "ConvertExpression":
        if (type !== null) this.#exclude(node);
        this.#target(node.child, node.type.typeName, place);
        return;
      case "AttributedExpression":
        this.#exclude(node);
        this.#target(node.child, type, place);
        return;
      case "ArrayLiteral":
        for (const element of node.elements) this.#target(element, null, place);
        return;
      case "ParenExpression":
        this.#visit(node, place);
        return;
      case "VariableExpression": {
        const name = node.variablePath.unqualifiedPath.toLowerCase();
        if (node.variablePath.scope) this.#excluded.add(name);
        else this.#add(name, type === null ? null : this.#typeOf(name, type), place);
        return;
      }
      default:
        this.#visit(node, place);
    }
  }

  #exclude(node: Expression): void {
    let at = node;
    while (at.kind === "ConvertExpression" || at.kind === "AttributedExpression") at = at.child;
    if (at.kind === "VariableExpression") this.#excluded.add(at.variablePath.unqualifiedPath.toLowerCase());
  }

  #add(name: string, type: ClrType | null, place: Place): void {
    const there = this.#assignments.get(name);
    if (there) there.push({ type, place });
    else this.#assignments.set(name, [{ type, place }]);
  }
}

/** Whether everything at the place runs after the other one's statement. */
function isBehind(place: Place, other: Place): boolean {
  for (let at: Place | null = place; at !== null; at = at.around)
    if (at.list === other.list) return at.index >= other.index;
  return false;
}

const variableCommands =
  /^(Microsoft\.PowerShell\.Utility\\)?(New-Variable|Remove-Variable|Set-Variable|nv|rv|sv|set)$/i;

/** Attributes that check or change what is assigned; others only describe the parameter. */
function isRule(attribute: string): boolean {
  return !/(^|\.)(parameter|alias|argumentcompleter|argumentcompletions|supportswildcards|obsolete|psdefaultvalue|pstypename|allow\w+|hidden|dontshow)(attribute)?$/i.test(
    attribute,
  );
}

const preferenceVariables = [
  "debugpreference",
  "verbosepreference",
  "erroractionpreference",
  "warningpreference",
  "informationpreference",
  "progresspreference",
  "whatifpreference",
  "confirmpreference",
];
