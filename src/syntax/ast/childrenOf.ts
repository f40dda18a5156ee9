import type { KeyValuePair } from "./expressions.ts";
import type { Node } from "./Node.ts";
import type { IfClause } from "./statements.ts";

/** Where nodes stand below a node; a place that is empty holds null. */
type Places = readonly (Node | null)[];

const none: Places = [];

/** The nodes directly below a node, in PowerShell's order of visit. */
export function childrenOf(node: Node): Node[] {
  return childPlaces(node).filter((child) => child !== null);
}

/** The same with the empty places, which costs nothing where the children lie in one list. */
export function childPlaces(node: Node): Places {
  switch (node.kind) {
    case "Pipeline":
      return node.pipelineElements;
    case "CommandExpression":
      return node.redirections.length === 0 ? [node.expression] : [node.expression, ...node.redirections];
    case "Command":
      return joined(node.commandElements, node.redirections);
    case "CommandParameter":
      return node.argument === null ? none : [node.argument];
    case "NamedBlock":
    case "StatementBlock":
      return joined(node.traps, node.statements);
    case "BinaryExpression":
    case "AssignmentStatement":
      return [node.left, node.right];
    case "UnaryExpression":
      return [node.child];
    case "MemberExpression":
      return [node.expression, node.member];
    case "InvokeMemberExpression":
    case "BaseCtorInvokeMemberExpression":
      return [node.expression, node.member, ...(node.arguments ?? [])];
    case "IndexExpression":
      return [node.target, node.index];
    case "ConvertExpression":
      return [node.type, node.child];
    case "AttributedExpression":
      return [node.attribute, node.child];
    case "TernaryExpression":
      return [node.condition, node.ifTrue, node.ifFalse];
    case "ExpandableStringExpression":
      return node.nestedExpressions;
    case "ArrayLiteral":
      return node.elements;
    case "ParenExpression":
    case "ReturnStatement":
    case "ThrowStatement":
    case "ExitStatement":
      return [node.pipeline];
    case "UsingExpression":
    case "ArrayExpression":
    case "SubExpression":
      return [node.subExpression];
    case "ScriptBlockExpression":
      return [node.scriptBlock];
    case "Hashtable":
      return pairPlaces(node.keyValuePairs);
    case "IfStatement":
      return clausePlaces(node.clauses, node.elseClause);
    case "TypeConstraint":
    case "MergingRedirection":
    case "VariableExpression":
    case "ConstantExpression":
    case "StringConstantExpression":
    case "TypeExpression":
      return none;
    default:
      return rarePlaces(node);
  }
}

type RareNode = Exclude<Node, { kind: "Pipeline" | "Command" | "NamedBlock" | "StatementBlock" | "IfStatement" }>;

function rarePlaces(node: RareNode): Places {
  switch (node.kind) {
    case "ScriptBlock":
      return [
        ...node.attributes,
        ...node.usingStatements,
        node.paramBlock,
        node.dynamicParamBlock,
        node.beginBlock,
        node.processBlock,
        node.endBlock,
        node.cleanBlock,
      ];
    case "ParamBlock":
      return joined(node.attributes, node.parameters);
    case "Parameter":
      return [...node.attributes, node.name, node.defaultValue];
    case "Attribute":
      return joined(node.positionalArguments, node.namedArguments);
    case "NamedAttributeArgument":
      return [node.argument];
    case "FunctionDefinition":
      return [...(node.parameters ?? []), node.body];
    case "TypeDefinition":
      return [...node.attributes, ...node.baseTypes, ...node.members];
    case "FunctionMember":
      return [...node.attributes, node.returnType, node.functionDefinition];
    case "PropertyMember":
      return [node.propertyType, ...node.attributes, node.initialValue];
    case "UsingStatement":
      return [node.name, node.moduleSpecification, node.alias];
    case "ConfigurationDefinition":
      return [node.instanceName, node.body];
    case "PipelineChain":
      return [node.lhsPipelineChain, node.rhsPipeline];
    case "SwitchStatement":
      return [node.condition, ...node.clauses.flatMap(({ condition, body }) => [condition, body]), node.default];
    case "ForEachStatement":
      return [node.variable, node.condition, node.body];
    case "ForStatement":
      return [node.initializer, node.condition, node.iterator, node.body];
    case "WhileStatement":
    case "DoWhileStatement":
    case "DoUntilStatement":
      return [node.condition, node.body];
    case "TryStatement":
      return [node.body, ...node.catchClauses, node.finally];
    case "CatchClause":
      return [...node.catchTypes, node.body];
    case "TrapStatement":
      return [node.trapType, node.body];
    case "BreakStatement":
    case "ContinueStatement":
      return [node.label];
    case "DataStatement":
    case "BlockStatement":
      return [node.body];
    case "DynamicKeywordStatement":
      return node.commandElements;
    case "ErrorStatement":
      return [
        ...node.flags.flatMap(({ value }) => (value === null ? [] : [value])),
        ...node.nestedAst,
        ...node.conditions,
        ...node.bodies,
      ];
    case "FileRedirection":
      return [node.location];
    case "ErrorExpression":
      return node.nestedAst;
    default:
      return none;
  }
}

function pairPlaces(pairs: readonly KeyValuePair[]): Places {
  const places: Node[] = [];
  for (const pair of pairs) places.push(pair.key, pair.value);
  return places;
}

function clausePlaces(clauses: readonly IfClause[], otherwise: Node | null): Places {
  const places: (Node | null)[] = [];
  for (const clause of clauses) places.push(clause.condition, clause.body);
  places.push(otherwise);
  return places;
}

function joined(first: readonly Node[], second: readonly Node[]): Places {
  if (first.length === 0) return second;
  return second.length === 0 ? first : [...first, ...second];
}
