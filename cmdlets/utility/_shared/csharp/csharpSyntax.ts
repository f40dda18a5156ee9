/** What a constant is worth. */
export type ConstantValue = bigint | number | string | boolean | null;

/** `List<string>[]`: the name with its dots, what stands in `<>`, and how many `[]` follow. */
export interface TypeReference {
  readonly name: string;
  readonly typeArguments: readonly TypeReference[];
  readonly arrays: number;
  /** `int?` */
  readonly isNullable: boolean;
}

export type CSharpExpression =
  | { readonly kind: "literal"; readonly value: ConstantValue }
  | { readonly kind: "character"; readonly text: string }
  | { readonly kind: "this" }
  | { readonly kind: "name"; readonly name: string }
  | { readonly kind: "member"; readonly target: CSharpExpression; readonly name: string }
  | { readonly kind: "call"; readonly target: CSharpExpression; readonly args: readonly CSharpExpression[] }
  | { readonly kind: "create"; readonly type: TypeReference; readonly args: readonly CSharpExpression[] }
  | { readonly kind: "cast"; readonly type: TypeReference; readonly operand: CSharpExpression }
  | { readonly kind: "unary"; readonly operator: "-" | "+" | "~" | "!"; readonly operand: CSharpExpression }
  | {
      readonly kind: "binary";
      readonly operator: string;
      readonly left: CSharpExpression;
      readonly right: CSharpExpression;
    }
  | {
      readonly kind: "conditional";
      readonly test: CSharpExpression;
      readonly then: CSharpExpression;
      readonly otherwise: CSharpExpression;
    }
  | { readonly kind: "assign"; readonly target: CSharpExpression; readonly value: CSharpExpression };

export type CSharpStatement =
  | { readonly kind: "return"; readonly value: CSharpExpression | null }
  | { readonly kind: "throw"; readonly value: CSharpExpression }
  | { readonly kind: "block"; readonly statements: readonly CSharpStatement[] }
  | { readonly kind: "local"; readonly name: string; readonly value: CSharpExpression }
  | { readonly kind: "expression"; readonly expression: CSharpExpression }
  | {
      readonly kind: "if";
      readonly test: CSharpExpression;
      readonly then: CSharpStatement;
      readonly otherwise: CSharpStatement | null;
    };

export interface CSharpEnum {
  readonly kind: "enum";
  readonly name: string;
  readonly isPublic: boolean;
  readonly isFlags: boolean;
  /** C#'s name of the type of its values. */
  readonly valueType: string;
  readonly values: ReadonlyMap<string, bigint>;
}

interface CSharpMember {
  readonly name: string;
  readonly isPublic: boolean;
  readonly isStatic: boolean;
  readonly type: TypeReference;
}

/** A field, or a property that holds its value. */
export interface CSharpField extends CSharpMember {
  readonly kind: "field";
  readonly isProperty: boolean;
  readonly isWritable: boolean;
  readonly initial: CSharpExpression | null;
  /** Of a constant, and of what is written as one: its value. */
  readonly constant?: ConstantValue;
}

/** A property whose accessors are written. */
export interface CSharpProperty extends CSharpMember {
  readonly kind: "property";
  readonly getter: CSharpStatement | null;
  readonly setter: CSharpStatement | null;
}

export interface CSharpMethod extends CSharpMember {
  readonly kind: "method";
  readonly isConstructor: boolean;
  readonly parameters: readonly { readonly name: string; readonly type: TypeReference }[];
  readonly body: CSharpStatement;
}

export interface CSharpClass {
  readonly kind: "class" | "struct";
  readonly name: string;
  readonly isPublic: boolean;
  readonly isStatic: boolean;
  /** The base class and interfaces. */
  readonly bases: readonly TypeReference[];
  readonly members: readonly (CSharpField | CSharpProperty | CSharpMethod)[];
}

export type CSharpType = CSharpEnum | CSharpClass;

/** The types of a source, and the namespaces that it uses. */
export interface CSharpFile {
  readonly types: readonly CSharpType[];
  readonly namespaces: readonly string[];
}
