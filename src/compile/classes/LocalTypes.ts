import { foldCase } from "../../base/CaseInsensitiveMap.ts";
import type { ClrType } from "../../objects/types/ClrType.ts";
import type { NamedBlock, Parameter, ScriptBlock } from "../../syntax/ast/definitions.ts";
import type { Statement } from "../../syntax/ast/statements.ts";
import type { TypeName } from "../../syntax/ast/TypeName.ts";
import { type AssignmentTarget, isSingleType, VariableFlow } from "../../syntax/ast/VariableFlow.ts";
import { sharesVariables } from "../expressions/sharesVariables.ts";

/**
 * The variables of a block that PowerShell keeps as typed locals: they have one type wherever the block gives them one,
 * and a typed assignment comes before every other one on each way to it. Values are converted for them as by a cast, and
 * before the first value they hold their type's default. Rules on a variable, dot-sourcing and commands that write
 * variables by name make ordinary variables of them.
 */
export class LocalTypes extends VariableFlow {
  readonly #types = new Map<string, ClrType>();
  readonly #others = new Set<string>(preferenceVariables);
  readonly #first = new Map<string, AssignmentTarget>();
  readonly #statements: readonly Statement[];
  readonly #sharesVariables: boolean;

  constructor(
    block: ScriptBlock,
    parameters: readonly Parameter[],
    /** Finds what a type is; null where there is none of the name. */
    readonly resolve: (name: TypeName) => ClrType | null,
  ) {
    super(parameters.map((parameter) => parameter.name.variablePath.unqualifiedPath));
    for (const parameter of parameters) this.#parameter(parameter);
    const blocks = [block.dynamicParamBlock, block.beginBlock, block.processBlock, block.endBlock, block.cleanBlock];
    this.#statements = blocks.filter((one) => one !== null).flatMap((one: NamedBlock) => one.statements);
    this.#sharesVariables = sharesVariables(block);
    if (!this.#sharesVariables) this.run(this.#statements);
  }

  isTyped(name: string): boolean {
    const key = foldCase(name);
    return !this.#sharesVariables && this.#types.has(key) && !this.#others.has(key);
  }

  /** Whether a value is there for whatever comes behind the first assignment: it is no part of another statement. */
  isDefinite(name: string): boolean {
    const first = this.#first.get(foldCase(name));
    return this.#statements.some((one) => one.kind === "AssignmentStatement" && one.left === first);
  }

  protected override read(): void {}

  protected override assigned(name: string, target: AssignmentTarget, isSure: boolean): boolean {
    if (!this.#first.has(name)) this.#first.set(name, target);
    if (target === null || target.kind === "VariableExpression") {
      if (!isSure) this.#others.add(name);
      return isSure;
    }
    this.#give(name, isSingleType(target) ? target.type.typeName : null);
    return true;
  }

  #parameter({ name, attributes }: Parameter): void {
    const key = foldCase(name.variablePath.unqualifiedPath);
    const types = attributes.filter((one) => one.kind === "TypeConstraint");
    const hasRule = attributes.some((one) => one.kind === "Attribute" && isRule(one.typeName.fullName));
    this.#give(key, types.length === 1 && !hasRule ? types[0].typeName : null);
  }

  /** A variable of an unknown type, or of several ones, is no typed local. */
  #give(name: string, written: TypeName | null): void {
    const type = written === null ? null : this.resolve(written);
    // A nullable type is none that a local has.
    const isNullable = type?.genericName === "System.Nullable`1";
    if (type === null || type.isNameOnly || isNullable || (this.#types.get(name) ?? type) !== type)
      this.#others.add(name);
    else this.#types.set(name, type);
  }
}

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
