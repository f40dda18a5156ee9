import type { Command } from "../../../syntax/ast/commands.ts";
import type { FunctionDefinition } from "../../../syntax/ast/definitions.ts";
import type { Expression } from "../../../syntax/ast/expressions.ts";
import { isAttribute } from "../../../syntax/ast/isAttribute.ts";
import type { Node } from "../../../syntax/ast/Node.ts";
import { pureExpression } from "../../../syntax/ast/pureExpression.ts";
import type { Pipeline, Statement } from "../../../syntax/ast/statements.ts";
import { commandName } from "../../calls/commandName.ts";
import { ofClass } from "../classObjects.ts";
import { tableOfKeys } from "../collectionElements.ts";
import { together } from "../heldBy.ts";
import { itself, type KnownObjects } from "../KnownObjects.ts";
import type { ObjectContext } from "../ObjectContext.ts";
import { namedType } from "../ofType.ts";
import { writtenExpression } from "../TreeIndex.ts";
import { tableObjects } from "../tables/tableObjects.ts";
import { writtenTable } from "../tables/writtenTable.ts";
import { onlyWrite } from "../variables/onlyWrite.ts";

/** Something that writes nothing. */
const silence = Symbol("nothing");
type Output = KnownObjects | null | typeof silence;

/** What a function of the texts writes; null where one of its statements writes something that is not known. */
export function functionObjects(name: string, outer: ObjectContext): KnownObjects | null {
  const key = `function:${name.toLowerCase()}`;
  const found = outer.scope.definitionOf(name);
  if (outer.following.includes(key)) return itself;
  if (found === null) return null;
  const context = contextWithin(found.tree, key, outer);
  return asFar(written(outputsOf(found.definition, context))) ?? declared(found.definition, context);
}

/** The class of the texts that a function declares as its one output. */
function declared({ body }: FunctionDefinition, context: ObjectContext): KnownObjects | null {
  const types = (body.paramBlock?.attributes ?? []).flatMap((each) =>
    isAttribute(each, "outputtype") ? each.positionalArguments : [],
  );
  const [type, ...others] = types;
  if (others.length > 0 || type?.kind !== "TypeExpression" || type.typeName.form !== "Simple") return null;
  return ofClass(type.typeName.name, context);
}

/** Whether a function of the texts writes nothing at all. */
function isSilentFunction(name: string, outer: ObjectContext): boolean {
  const key = `function:${name.toLowerCase()}`;
  const found = outer.scope.definitionOf(name);
  if (found === null || outer.following.includes(key) || outer.depth > deepest) return false;
  const context = contextWithin(found.tree, key, outer);
  const outputs = outputsOf(found.definition, context);
  return outputs.length > 0 && outputs.every((each) => each === silence);
}

/** Calls that are followed one behind the other. */
const deepest = 6;

/** In a function variables are others, whatever names they share with those around its call. */
function contextWithin(tree: ObjectContext["tree"], key: string, outer: ObjectContext): ObjectContext {
  const context: ObjectContext = {
    ...outer,
    tree,
    depth: outer.depth + 1,
    following: [...outer.following.filter((each) => each.includes(":")), key],
    objectsOf: (node) => outer.objectsIn(node, context),
  };
  return context;
}

/** What statements write, as they do behind `$x = foreach (...) { }`; null where that is not known. */
export function statementObjects(statements: readonly Statement[], context: ObjectContext): KnownObjects | null {
  const outputs = statements.flatMap((statement) => ofStatement(statement, context));
  // `$all = @($all | Sort-Object)` adds nothing, either.
  return outputs.length > 0 && outputs.every((each) => each === itself) ? itself : asFar(written(outputs));
}

/** Beside what is not known, what is known may have more. */
function asFar(outputs: readonly (KnownObjects | null)[]): KnownObjects | null {
  const known = outputs.filter((each) => each !== null);
  const found = together(known);
  if (found === null || known.length === outputs.length) return found;
  return known.some(({ isWhole, type }) => isWhole && type === null)
    ? { ...found, type: null, isOpen: true, isWhole: false, isObserved: false, isRich: true }
    : null;
}

/** What is written, without what is nothing. */
function written(outputs: readonly Output[]): readonly (KnownObjects | null)[] {
  return outputs.filter((each): each is KnownObjects | null => each !== silence && each !== itself);
}

function outputsOf({ body, isWorkflow }: FunctionDefinition, context: ObjectContext): readonly Output[] {
  if (isWorkflow) return [null];
  return [body.beginBlock, body.processBlock, body.endBlock].flatMap((block) =>
    (block?.statements ?? []).flatMap((statement) => ofStatement(statement, context)),
  );
}

function ofBlock(block: { readonly statements: readonly Statement[] } | null, context: ObjectContext): Output[] {
  return (block?.statements ?? []).flatMap((statement) => ofStatement(statement, context));
}

function ofStatement(statement: Statement, context: ObjectContext): Output[] {
  switch (statement.kind) {
    case "Pipeline":
      return [ofPipeline(statement, context)];
    case "CommandExpression":
      return [context.objectsOf(statement)];
    case "ReturnStatement":
      return statement.pipeline === null ? [] : ofStatement(statement.pipeline, context);
    case "IfStatement":
      return [
        ...statement.clauses.flatMap(({ body }) => ofBlock(body, context)),
        ...ofBlock(statement.elseClause, context),
      ];
    case "SwitchStatement":
      return [
        ...statement.clauses.flatMap(({ body }) => ofBlock(body, context)),
        ...ofBlock(statement.default, context),
      ];
    case "ForEachStatement":
    case "ForStatement":
    case "WhileStatement":
    case "DoWhileStatement":
    case "DoUntilStatement":
      return ofBlock(statement.body, context);
    case "TryStatement":
      return [
        ...ofBlock(statement.body, context),
        ...statement.catchClauses.flatMap(({ body }) => ofBlock(body, context)),
        ...ofBlock(statement.finally, context),
      ];
    case "AssignmentStatement":
    case "ThrowStatement":
    case "ExitStatement":
    case "BreakStatement":
    case "ContinueStatement":
    case "FunctionDefinition":
      return [];
    default:
      return [null];
  }
}

function ofPipeline(pipeline: Pipeline, context: ObjectContext): Output {
  const pure = pureExpression(pipeline);
  if (pure !== null)
    return isSilent(pure) || isDone(pure, context) ? silence : (tableGiven(pure, context) ?? context.objectsOf(pure));
  const last = pipeline.pipelineElements.at(-1);
  const word = last?.kind === "Command" ? commandName(last) : null;
  if (word !== null && last?.kind === "Command" && last.invocationOperator === "Unknown") {
    const name = context.scope.resolve(word);
    const asks = last.commandElements.some(
      (each) => each.kind === "CommandParameter" && /^pas/i.test(each.parameterName),
    );
    if (context.scope.isFunction(name)) {
      if (isSilentFunction(name, context)) return silence;
    } else if (name.toLowerCase() === "foreach-object" && isSilentBlock(last, context)) {
      return silence;
    } else {
      const shape = context.table.shape(name, context.edition);
      const verbs = shape?.products === null ? quietVerbs : quietVerbsOfExchange;
      const isQuiet = shape !== null && shape.outputs.length === 0 && verbs.test(shape.name);
      if (isQuiet && !asks) return silence;
    }
  }
  return context.objectsOf(pipeline);
}

/** `ForEach-Object { [void]$text.Append($_) }` */
function isSilentBlock({ commandElements: [, block, ...more] }: Command, context: ObjectContext): boolean {
  if (block?.kind !== "ScriptBlockExpression" || more.length > 0) return false;
  const outputs = ofBlock(block.scriptBlock.endBlock, context);
  return outputs.length > 0 && outputs.every((each) => each === silence);
}

/** The table that a variable holds which is given one alone: whoever gets it has its keys. */
function tableGiven(node: Expression, context: ObjectContext): KnownObjects | null {
  const write = node.kind === "VariableExpression" ? onlyWrite(node, context.tree) : null;
  const table = writtenTable(writtenExpression(write));
  return table === null ? null : tableOfKeys(table, context);
}

/** Cmdlets of these write nothing, unless they are asked to. */
const quietVerbs = /^(?:add|clear|copy|export|move|out|remove|rename|restart|set|start|stop|write)-/i;

/** Those of Exchange that change something that is there give nothing (documentation of their outputs). */
const quietVerbsOfExchange = /^(?:set|remove|disable|suspend|resume|mount|dismount|clear|stop)-/i;

/** `$connection.Open()`: a method that gives nothing. */
function isDone(node: Node, context: ObjectContext): boolean {
  if (node.kind !== "InvokeMemberExpression" || node.member.kind !== "StringConstantExpression") return false;
  const { expression } = node;
  const owner = node.static
    ? namedType(expression, context)
    : (tableObjects(expression, context)?.type ?? context.objectsOf(expression)?.type ?? null);
  return (
    owner !== null && context.table.givesNothing(owner, node.member.value, node.static, node.arguments?.length ?? 0)
  );
}

/** `$null`, `$i++`, `[void]$list.Add(1)` */
function isSilent(node: Node): boolean {
  if (node.kind === "VariableExpression") return node.variablePath.userPath.toLowerCase() === "null";
  if (node.kind === "UnaryExpression") return /PlusPlus|MinusMinus/.test(node.tokenKind);
  return node.kind === "ConvertExpression" && node.type.typeName.name.toLowerCase() === "void";
}
