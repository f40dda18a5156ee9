import type { Node, NodeKind, NodeOf } from "./Node.ts";

/** The names of a node's properties that hold nodes, arrays of nodes, or arrays of records of nodes. */
type ChildKeys = { readonly [Kind in NodeKind]: readonly Exclude<keyof NodeOf<Kind>, "kind" | "extent">[] };

/** In the order in which PowerShell visits them. */
const childKeys: ChildKeys = {
  ScriptBlock: [
    "attributes",
    "usingStatements",
    "paramBlock",
    "dynamicParamBlock",
    "beginBlock",
    "processBlock",
    "endBlock",
    "cleanBlock",
  ],
  NamedBlock: ["traps", "statements"],
  StatementBlock: ["traps", "statements"],
  ParamBlock: ["attributes", "parameters"],
  Parameter: ["attributes", "name", "defaultValue"],
  Attribute: ["positionalArguments", "namedArguments"],
  NamedAttributeArgument: ["argument"],
  TypeConstraint: [],
  FunctionDefinition: ["parameters", "body"],
  TypeDefinition: ["attributes", "baseTypes", "members"],
  FunctionMember: ["attributes", "returnType", "functionDefinition"],
  PropertyMember: ["propertyType", "attributes", "initialValue"],
  UsingStatement: ["name", "moduleSpecification", "alias"],
  ConfigurationDefinition: ["instanceName", "body"],
  Pipeline: ["pipelineElements"],
  PipelineChain: ["lhsPipelineChain", "rhsPipeline"],
  AssignmentStatement: ["left", "right"],
  IfStatement: ["clauses", "elseClause"],
  SwitchStatement: ["condition", "clauses", "default"],
  ForEachStatement: ["variable", "condition", "body"],
  ForStatement: ["initializer", "condition", "iterator", "body"],
  WhileStatement: ["condition", "body"],
  DoWhileStatement: ["condition", "body"],
  DoUntilStatement: ["condition", "body"],
  TryStatement: ["body", "catchClauses", "finally"],
  CatchClause: ["catchTypes", "body"],
  TrapStatement: ["trapType", "body"],
  ReturnStatement: ["pipeline"],
  ThrowStatement: ["pipeline"],
  ExitStatement: ["pipeline"],
  BreakStatement: ["label"],
  ContinueStatement: ["label"],
  DataStatement: ["body"],
  BlockStatement: ["body"],
  DynamicKeywordStatement: ["commandElements"],
  ErrorStatement: ["nestedAst", "conditions", "bodies"],
  CommandExpression: ["expression", "redirections"],
  Command: ["commandElements", "redirections"],
  CommandParameter: ["argument"],
  FileRedirection: ["location"],
  MergingRedirection: [],
  BinaryExpression: ["left", "right"],
  UnaryExpression: ["child"],
  TernaryExpression: ["condition", "ifTrue", "ifFalse"],
  ConvertExpression: ["type", "child"],
  AttributedExpression: ["attribute", "child"],
  VariableExpression: [],
  UsingExpression: ["subExpression"],
  ConstantExpression: [],
  StringConstantExpression: [],
  ExpandableStringExpression: ["nestedExpressions"],
  ArrayLiteral: ["elements"],
  ArrayExpression: ["subExpression"],
  ParenExpression: ["pipeline"],
  SubExpression: ["subExpression"],
  Hashtable: ["keyValuePairs"],
  ScriptBlockExpression: ["scriptBlock"],
  TypeExpression: [],
  MemberExpression: ["expression", "member"],
  InvokeMemberExpression: ["expression", "member", "arguments"],
  BaseCtorInvokeMemberExpression: ["expression", "member", "arguments"],
  IndexExpression: ["target", "index"],
  ErrorExpression: ["nestedAst"],
};

/** The nodes directly below a node, in PowerShell's order of visit. */
export function childrenOf(node: Node): Node[] {
  const children: Node[] = [];
  const record = node as unknown as Readonly<Record<string, unknown>>;
  for (const key of childKeys[node.kind] as readonly string[]) collect(record[key], children);
  return children;
}

function collect(value: unknown, children: Node[]): void {
  if (typeof value !== "object" || value === null) return;
  if (Array.isArray(value)) for (const item of value) collect(item, children);
  else if ("kind" in value) children.push(value as Node);
  else for (const item of Object.values(value)) collect(item, children);
}
