import type { Expression } from "../../syntax/ast/expressions.ts";
import type { Node } from "../../syntax/ast/Node.ts";
import { pureExpression } from "../../syntax/ast/pureExpression.ts";
import type { Pipeline } from "../../syntax/ast/statements.ts";
import type { Call } from "../calls/Call.ts";
import { commandName } from "../calls/commandName.ts";
import { givenValues } from "../calls/givenValues.ts";
import { canMean, familyOfNoun, takersOfInput } from "../objects/commands/identityFamilies.ts";
import { elementObjects } from "../objects/elementObjects.ts";
import type { KnownObjects } from "../objects/KnownObjects.ts";
import type { ObjectContext } from "../objects/ObjectContext.ts";
import { objectContext } from "../objects/objectsOf.ts";
import { treeIndex } from "../objects/TreeIndex.ts";
import type { NamedCommand, Rule, RuleContext } from "../Rule.ts";
import { numberTypes } from "../types/numberTypes.ts";

export const wrongInput: Rule = {
  id: "WrongInput",
  severity: "error",
  summary: "Objects for a cmdlet that takes none from the pipeline, or none of their kind.",
  call(call, named, { table, scope, target, report }) {
    const { shape } = call;
    const [tree] = named.ancestors;
    if (tree?.kind !== "ScriptBlock") return;
    const context = objectContext(tree, target.edition, table, scope);
    if (shape.products === null) {
      tellPlain(call, named, context, report);
      return;
    }
    for (const { parameter, value } of givenValues(call)) {
      const noun = nounBehind(value, context);
      const family = noun === null ? null : familyOfNoun(noun, table);
      if (noun === null || family === null || canMean(shape, parameter, family)) continue;
      report(value.extent, `-${parameter.name} of ${shape.name} names nothing that Get-${noun} gives.`);
      return;
    }
    const pipeline = named.ancestors.at(-1);
    if (pipeline?.kind !== "Pipeline" || !call.hasInput || call.hasUnknown) return;
    const place = pipeline.pipelineElements.indexOf(call.command) - 1;
    if (isWritten(pipeline, place, scope)) tellInput(call, pipeline, place, context, named.extent, report);
  },
};

/** Objects that a text makes of a table, for a cmdlet whose parameters take none of their properties, and no object of any kind. */
function tellPlain(
  call: Call,
  { ancestors, extent }: NamedCommand,
  context: ObjectContext,
  report: RuleContext["report"],
): void {
  const pipeline = ancestors.at(-1);
  if (pipeline?.kind !== "Pipeline" || !call.hasInput || call.hasUnknown || call.shape.kind !== "cmdlet") return;
  const takers = takersOfInput(call.shape);
  if (takers.length === 0 || call.shape.hasMoreParameters || !takers.every(({ type }) => takesValue.test(type))) return;
  const objects = elementObjects(pipeline, pipeline.pipelineElements.indexOf(call.command) - 1, context);
  if (objects === null || !hasPropertiesAlone(objects)) return;
  const names = new Set(takers.flatMap(({ name, aliases }) => [name, ...aliases]).map((name) => name.toLowerCase()));
  if (objects.members.some((name) => names.has(name.toLowerCase())) || treeIndex(context.tree).addsOtherNames) return;
  report(extent, `${call.shape.name} takes nothing that ${objects.what} has from the pipeline.`);
}

/** Whether all properties are known of objects that are no values: those of a table, or of a type of .NET. */
function hasPropertiesAlone({ isWhole, isPlain, isOpen, type, types }: KnownObjects): boolean {
  if (type === null) return isWhole && isPlain === true;
  return !isOpen && types === undefined && !becomesValue.test(type);
}

/** Texts, numbers, times and what holds them. */
const becomesValue = new RegExp(
  `^(?:System\\.)?(?:${numberTypes}|string|object|datetime(?:offset)?|timespan|char|bool(?:ean)?|version|enum|management\\.automation\\..*|collections\\..*|.*\\[\\])$`,
  "i",
);

/** Numbers and times, which no object becomes. */
const takesValue = new RegExp(`^(?:System\\.)?(?:${numberTypes}|datetime|timespan|char|bool(?:ean)?)(?:\\[\\])?$`, "i");

function tellInput(
  call: Call,
  pipeline: Pipeline,
  place: number,
  context: ObjectContext,
  extent: Node["extent"],
  report: RuleContext["report"],
): void {
  const { shape } = call;
  const takers = takersOfInput(shape);
  if (takers.length === 0) {
    if (!isDoubtful(call)) report(extent, `${shape.name} takes no objects from the pipeline. Give it its parameters.`);
    return;
  }
  const isChange = !/^(?:get|test|search)-/i.test(shape.name);
  const taken = new Set(givenValues(call).map(({ parameter }) => parameter));
  if (isChange && takers.every((taker) => taken.has(taker))) {
    report(extent, `${shape.name} has its -${takers[0].name} already, and takes nothing else from the pipeline.`);
    return;
  }
  const noun = elementObjects(pipeline, place, context)?.noun;
  const family = noun === undefined ? null : familyOfNoun(noun, context.table);
  const given = new Set(call.named.map(({ parameter }) => parameter));
  // What a cmdlet reads by may be anything that it has a parameter for: its reference forgets that they take input.
  const all = isChange ? takers : shape.parameters;
  const open = all.filter((parameter) => !given.has(parameter) && !parameter.isCommon);
  if (family === null || open.length === 0 || call.positional.length > 0) return;
  const named = isChange
    ? open
    : open.filter(({ type, name }) => /IdParameter$/.test(type) && name !== "DomainController");
  if (
    named.length > 0 &&
    named.every((parameter) => /IdParameter$/.test(parameter.type) && !canMean(shape, parameter, family))
  )
    report(extent, `${shape.name} does nothing with what Get-${noun} gives: it takes objects of another kind.`);
}

/** A reference that has -Identity and lets nothing through the pipeline has most likely forgotten to say so. */
function isDoubtful({ shape }: Call): boolean {
  const verbs = /^(?:get|new|search|set|start|test|write)-/i;
  return !verbs.test(shape.name) || shape.parameters.some(({ name }) => name === "Identity");
}

/** Whether an element of a pipeline writes something that is no command's silence. */
function isWritten(pipeline: Pipeline, place: number, scope: RuleContext["scope"]): boolean {
  const element = pipeline.pipelineElements[place];
  if (element === undefined) return false;
  if (element.kind === "CommandExpression") return !isNull(element.expression);
  const written = commandName(element);
  if (written === null || element.invocationOperator !== "Unknown") return false;
  const name = scope.resolve(written).toLowerCase();
  if (/^(?:where|sort|select|tee)-object$/.test(name)) return isWritten(pipeline, place - 1, scope);
  return /^(?:get|import|convertfrom|search)-/.test(name);
}

function isNull(node: Expression): boolean {
  return node.kind === "VariableExpression" && node.variablePath.userPath.toLowerCase() === "null";
}

/** The properties by which an object is named whatever it is. */
const identities = /^(?:identity|id|distinguishedname|guid)$/i;

/** The noun of Exchange's whose object, or whose object's identity, a value is; null for any other. */
function nounBehind(value: Node, context: ObjectContext): string | null {
  if (value.kind === "MemberExpression") {
    const { member, expression } = value;
    const isIdentity = member.kind === "StringConstantExpression" && identities.test(member.value) && !value.static;
    return isIdentity ? (context.objectsOf(expression)?.noun ?? null) : null;
  }
  if (value.kind === "SubExpression" || value.kind === "ParenExpression") return nounInside(value, context);
  return value.kind === "VariableExpression" && !value.splatted ? (context.objectsOf(value)?.noun ?? null) : null;
}

/** `$($connector.Identity)`, `(Get-Mailbox a).Identity` */
function nounInside(value: Node, context: ObjectContext): string | null {
  const inner = pureInside(value);
  return inner === null ? null : nounBehind(inner, context);
}

function pureInside(value: Node): Node | null {
  const statement =
    value.kind === "ParenExpression"
      ? value.pipeline
      : value.kind === "SubExpression" && value.subExpression.statements.length === 1
        ? value.subExpression.statements[0]
        : null;
  return statement === null ? null : pureExpression(statement);
}
