import type { Expression, Hashtable, StringConstantExpression, VariableExpression } from "./expressions.ts";
import type { NodeBase } from "./NodeBase.ts";
import type { ScriptRequirements } from "./ScriptRequirements.ts";
import type { Statement, TrapStatement } from "./statements.ts";
import type { TypeName } from "./TypeName.ts";

/** A script, a function body or a `{ ... }`. */
export interface ScriptBlock extends NodeBase<"ScriptBlock"> {
  readonly usingStatements: readonly UsingStatement[];
  /** Attributes in front of the param block. */
  readonly attributes: readonly (Attribute | TypeConstraint)[];
  readonly paramBlock: ParamBlock | null;
  readonly dynamicParamBlock: NamedBlock | null;
  readonly beginBlock: NamedBlock | null;
  readonly processBlock: NamedBlock | null;
  readonly endBlock: NamedBlock | null;
  readonly cleanBlock: NamedBlock | null;
  /** What `#requires` lines ask for; null without such a line, and in every block but the root. */
  readonly scriptRequirements: ScriptRequirements | null;
}

export type NamedBlockKind = "Begin" | "Process" | "End" | "Dynamicparam" | "Clean";

export interface NamedBlock extends NodeBase<"NamedBlock"> {
  /** True for the body of a block that names none. */
  readonly unnamed: boolean;
  readonly blockKind: NamedBlockKind;
  readonly statements: readonly Statement[];
  readonly traps: readonly TrapStatement[];
}

export interface StatementBlock extends NodeBase<"StatementBlock"> {
  readonly statements: readonly Statement[];
  readonly traps: readonly TrapStatement[];
}

export interface ParamBlock extends NodeBase<"ParamBlock"> {
  readonly attributes: readonly Attribute[];
  readonly parameters: readonly Parameter[];
}

export interface Parameter extends NodeBase<"Parameter"> {
  readonly attributes: readonly (Attribute | TypeConstraint)[];
  readonly name: VariableExpression;
  readonly defaultValue: Expression | null;
}

export interface Attribute extends NodeBase<"Attribute"> {
  readonly typeName: TypeName;
  readonly positionalArguments: readonly Expression[];
  readonly namedArguments: readonly NamedAttributeArgument[];
}

export interface NamedAttributeArgument extends NodeBase<"NamedAttributeArgument"> {
  readonly argumentName: string;
  readonly argument: Expression;
  /** True for `Mandatory` alone, whose argument is the constant true. */
  readonly expressionOmitted: boolean;
}

export interface TypeConstraint extends NodeBase<"TypeConstraint"> {
  readonly typeName: TypeName;
}

export interface FunctionDefinition extends NodeBase<"FunctionDefinition"> {
  readonly name: string;
  /** Parameters written after the name; null when there is no such list. */
  readonly parameters: readonly Parameter[] | null;
  readonly body: ScriptBlock;
  readonly isFilter: boolean;
  readonly isWorkflow: boolean;
}

/** A class or an enum. */
export interface TypeDefinition extends NodeBase<"TypeDefinition"> {
  readonly name: string;
  readonly attributes: readonly Attribute[];
  readonly baseTypes: readonly TypeConstraint[];
  readonly members: readonly (PropertyMember | FunctionMember)[];
  readonly isEnum: boolean;
  readonly isClass: boolean;
  readonly isInterface: boolean;
}

export type MemberAttribute = "Public" | "Private" | "Static" | "Literal" | "Hidden";

export interface PropertyMember extends NodeBase<"PropertyMember"> {
  readonly name: string;
  readonly propertyType: TypeConstraint | null;
  readonly attributes: readonly Attribute[];
  readonly propertyAttributes: readonly MemberAttribute[];
  readonly initialValue: Expression | null;
}

export interface FunctionMember extends NodeBase<"FunctionMember"> {
  readonly name: string;
  readonly attributes: readonly Attribute[];
  readonly returnType: TypeConstraint | null;
  readonly methodAttributes: readonly MemberAttribute[];
  readonly isConstructor: boolean;
  /** Parameters and body; the node that PowerShell puts below the member. */
  readonly functionDefinition: FunctionDefinition;
}

export type UsingStatementKind = "Assembly" | "Command" | "Module" | "Namespace" | "Type";

export interface UsingStatement extends NodeBase<"UsingStatement"> {
  readonly usingStatementKind: UsingStatementKind;
  readonly name: StringConstantExpression | null;
  readonly alias: StringConstantExpression | null;
  readonly moduleSpecification: Hashtable | null;
}

/** `configuration Name { ... }` */
export interface ConfigurationDefinition extends NodeBase<"ConfigurationDefinition"> {
  readonly instanceName: Expression;
  readonly body: Expression;
}
