import type { Command, CommandExpression, CommandParameter, FileRedirection, MergingRedirection } from "./commands.ts";
import type {
  Attribute,
  ConfigurationDefinition,
  FunctionDefinition,
  FunctionMember,
  NamedAttributeArgument,
  NamedBlock,
  ParamBlock,
  Parameter,
  PropertyMember,
  ScriptBlock,
  StatementBlock,
  TypeConstraint,
  TypeDefinition,
  UsingStatement,
} from "./definitions.ts";
import type { Expression } from "./expressions.ts";
import type { CatchClause, Statement } from "./statements.ts";

/** Every syntax node. */
export type Node =
  | Statement
  | Expression
  | CatchClause
  | CommandExpression
  | Command
  | CommandParameter
  | FileRedirection
  | MergingRedirection
  | ScriptBlock
  | NamedBlock
  | StatementBlock
  | ParamBlock
  | Parameter
  | Attribute
  | NamedAttributeArgument
  | TypeConstraint
  | FunctionDefinition
  | TypeDefinition
  | FunctionMember
  | PropertyMember
  | UsingStatement
  | ConfigurationDefinition;

export type NodeKind = Node["kind"];

export type NodeOf<Kind extends NodeKind> = Extract<Node, { readonly kind: Kind }>;
