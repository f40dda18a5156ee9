import type { Extent } from "../../diag/Extent.ts";
import type { Attribute, ScriptBlock, StatementBlock, TypeConstraint } from "./definitions.ts";
import type { Node } from "./Node.ts";
import type { NodeBase } from "./NodeBase.ts";
import type { BinaryOperator, UnaryOperator } from "./operators.ts";
import type { PipelineBase, Statement } from "./statements.ts";
import type { TypeName } from "./TypeName.ts";
import type { VariablePath } from "./VariablePath.ts";

export interface BinaryExpression extends NodeBase<"BinaryExpression"> {
  readonly left: Expression;
  readonly operator: BinaryOperator;
  readonly right: Expression;
  /** The operator's own extent: where an error of the operation is shown. */
  readonly errorPosition: Extent;
}

export interface UnaryExpression extends NodeBase<"UnaryExpression"> {
  readonly tokenKind: UnaryOperator;
  readonly child: Expression;
}

export interface TernaryExpression extends NodeBase<"TernaryExpression"> {
  readonly condition: Expression;
  readonly ifTrue: Expression;
  readonly ifFalse: Expression;
}

/** `[type] child` */
export interface ConvertExpression extends NodeBase<"ConvertExpression"> {
  readonly type: TypeConstraint;
  readonly child: Expression;
}

/** `[Attribute()] child` */
export interface AttributedExpression extends NodeBase<"AttributedExpression"> {
  readonly attribute: Attribute;
  readonly child: Expression;
}

export interface VariableExpression extends NodeBase<"VariableExpression"> {
  readonly variablePath: VariablePath;
  readonly splatted: boolean;
}

/** `$using:name` */
export interface UsingExpression extends NodeBase<"UsingExpression"> {
  readonly subExpression: Expression;
}

/** The name of an integer type that JavaScript's number and bigint do not stand for. */
export type IntegerKind = "Byte" | "SByte" | "Int16" | "UInt16" | "UInt32" | "UInt64" | "BigInteger";

/** A number other than Int32 and Int64, as data. */
export type NumberLiteral =
  | { readonly numberKind: "Double"; readonly value: number }
  | { readonly numberKind: "Decimal"; readonly text: string }
  | { readonly numberKind: IntegerKind; readonly value: bigint };

/** number = Int32, bigint = Int64; booleans occur as the value of an argument like `Mandatory` in an attribute. */
export type ConstantValue = number | bigint | boolean | null | NumberLiteral;

export interface ConstantExpression extends NodeBase<"ConstantExpression"> {
  readonly value: ConstantValue;
}

export type StringConstantType =
  | "SingleQuoted"
  | "SingleQuotedHereString"
  | "DoubleQuoted"
  | "DoubleQuotedHereString"
  | "BareWord";

export interface StringConstantExpression extends NodeBase<"StringConstantExpression"> {
  readonly value: string;
  readonly stringConstantType: StringConstantType;
}

export interface ExpandableStringExpression extends NodeBase<"ExpandableStringExpression"> {
  /** The text with escapes resolved, variables and sub-expressions as written. */
  readonly value: string;
  readonly stringConstantType: StringConstantType;
  /** Variables and sub-expressions in source order. */
  readonly nestedExpressions: readonly Expression[];
  /** The text in pieces: literal text with escapes resolved, or an expression of `nestedExpressions`. */
  readonly parts: readonly (string | Expression)[];
}

/** `1, 2, 3` */
export interface ArrayLiteral extends NodeBase<"ArrayLiteral"> {
  readonly elements: readonly Expression[];
}

/** `@( ... )` */
export interface ArrayExpression extends NodeBase<"ArrayExpression"> {
  readonly subExpression: StatementBlock;
}

/** `( ... )` */
export interface ParenExpression extends NodeBase<"ParenExpression"> {
  readonly pipeline: PipelineBase;
}

/** `$( ... )` */
export interface SubExpression extends NodeBase<"SubExpression"> {
  readonly subExpression: StatementBlock;
}

export interface KeyValuePair {
  readonly key: Expression;
  readonly value: Statement;
}

/** `@{ ... }` */
export interface Hashtable extends NodeBase<"Hashtable"> {
  readonly keyValuePairs: readonly KeyValuePair[];
}

/** `{ ... }` as a value */
export interface ScriptBlockExpression extends NodeBase<"ScriptBlockExpression"> {
  readonly scriptBlock: ScriptBlock;
}

/** `[type]` as a value */
export interface TypeExpression extends NodeBase<"TypeExpression"> {
  readonly typeName: TypeName;
}

export interface MemberExpression extends NodeBase<"MemberExpression"> {
  readonly expression: Expression;
  readonly member: Expression;
  readonly static: boolean;
  readonly nullConditional: boolean;
}

export interface InvokeMemberExpression extends NodeBase<"InvokeMemberExpression"> {
  readonly expression: Expression;
  readonly member: Expression;
  /** A script block written directly behind the name (`$x.Where{ ... }`) is the only argument. */
  readonly arguments: readonly Expression[] | null;
  readonly static: boolean;
  readonly nullConditional: boolean;
  readonly genericTypeArguments: readonly TypeName[] | null;
}

/** The call of a base constructor, written or implied, at the head of a constructor's body. */
export interface BaseCtorInvokeMemberExpression extends NodeBase<"BaseCtorInvokeMemberExpression"> {
  readonly expression: Expression;
  readonly member: Expression;
  readonly arguments: readonly Expression[] | null;
  readonly static: boolean;
  readonly nullConditional: boolean;
  readonly genericTypeArguments: null;
}

export interface IndexExpression extends NodeBase<"IndexExpression"> {
  readonly target: Expression;
  readonly index: Expression;
  readonly nullConditional: boolean;
}

/** What is left of an expression that could not be parsed. */
export interface ErrorExpression extends NodeBase<"ErrorExpression"> {
  readonly nestedAst: readonly Node[];
}

export type Expression =
  | BinaryExpression
  | UnaryExpression
  | TernaryExpression
  | ConvertExpression
  | AttributedExpression
  | VariableExpression
  | UsingExpression
  | ConstantExpression
  | StringConstantExpression
  | ExpandableStringExpression
  | ArrayLiteral
  | ArrayExpression
  | ParenExpression
  | SubExpression
  | Hashtable
  | ScriptBlockExpression
  | TypeExpression
  | MemberExpression
  | InvokeMemberExpression
  | BaseCtorInvokeMemberExpression
  | IndexExpression
  | ErrorExpression;
