import type { FunctionDefinition, Parameter } from "../../../syntax/ast/definitions.ts";
import type { IndexExpression, ScriptBlockExpression } from "../../../syntax/ast/expressions.ts";
import type { Node } from "../../../syntax/ast/Node.ts";
import { readCall } from "../../calls/Call.ts";
import { together } from "../heldBy.ts";
import { itself, type KnownObjects } from "../KnownObjects.ts";
import type { ObjectContext } from "../ObjectContext.ts";
import { ofType } from "../ofType.ts";
import { treeIndex } from "../TreeIndex.ts";

/** Calls from which a parameter is read, before it is a different thing at each. */
const mostCalls = 12;

/** What a parameter of a function of a script has, where all who call it stand in the text and give it what is known; null for any other. */
export function parameterObjects(parameter: Node, context: ObjectContext): KnownObjects | null {
  const around = treeIndex(context.tree).ancestorsOf(parameter);
  const block = around.findLast(({ kind }) => kind === "FunctionDefinition" || kind === "ScriptBlockExpression");
  if (block?.kind === "ScriptBlockExpression") return ofElements(parameter, block, context);
  const owner = around.findLast((each): each is FunctionDefinition => each.kind === "FunctionDefinition");
  const isScript = /\.ps1$/i.test(parameter.extent.source.fileName ?? "");
  if (parameter.kind !== "Parameter" || owner === undefined || !isScript || context.scope.isLibrary) return null;
  const key = `parameter:${owner.name.toLowerCase()}:${nameOf(parameter)}`;
  if (context.following.includes(key)) return itself;
  const shape = context.scope.functionShape(owner.name);
  const calls = context.scope.facts.flatMap((facts) =>
    facts.calls.filter(({ command }) => context.scope.calledBy(command).toLowerCase() === owner.name.toLowerCase()),
  );
  if (shape === null || calls.length === 0 || calls.length > mostCalls) return null;
  // Who calls it has variables of its own, whatever names they share with the parameters.
  const inner: ObjectContext = {
    ...context,
    following: [...context.following.filter((each) => each.includes(":")), key],
    objectsOf: (node) => context.objectsIn(node, inner),
  };
  const found = calls.map(({ command }) => {
    const call = readCall(command, shape, false, () => null);
    if (call.hasUnknown || call.unbound.length > 0) return null;
    const named = call.named.find((each) => each.parameter.name.toLowerCase() === nameOf(parameter));
    const place = shape.parameters
      .filter((each) => !each.isCommon && !each.isSwitch && !call.named.some((other) => other.parameter === each))
      .findIndex((each) => each.name.toLowerCase() === nameOf(parameter));
    const given = named === undefined ? call.positional[place] : named.value;
    const objects = given == null ? null : inner.objectsOf(given);
    return objects?.elements === undefined ? objects : objects.elements;
  });
  const all = together(found.filter((each) => each !== itself));
  // What comes has been somewhere else: another place may have given it members.
  return all && { ...all, isSingle: false };
}

/** The first parameter of a block that a method calls with each element: `FindAll({ param($rule) ... })`. */
function ofElements(parameter: Node, block: ScriptBlockExpression, context: ObjectContext): KnownObjects | null {
  const { parentOf } = treeIndex(context.tree);
  const call = parentOf(block);
  return block.scriptBlock.paramBlock?.parameters[0] === parameter ? givenToBlock(block, call, context) : null;
}

/** `$args[0]` in a block that a method calls with each element; null for anything else. */
export function firstArgument({ target, index }: IndexExpression, context: ObjectContext): KnownObjects | null {
  if (target.kind !== "VariableExpression" || target.variablePath.userPath.toLowerCase() !== "args") return null;
  if (index.kind !== "ConstantExpression" || index.value !== 0) return null;
  const { ancestorsOf, parentOf } = treeIndex(context.tree);
  const around = ancestorsOf(target).findLast(
    ({ kind }) => kind === "ScriptBlockExpression" || kind === "FunctionDefinition",
  );
  return around?.kind === "ScriptBlockExpression" ? givenToBlock(around, parentOf(around), context) : null;
}

function givenToBlock(block: ScriptBlockExpression, call: Node | null, context: ObjectContext): KnownObjects | null {
  if (call?.kind !== "InvokeMemberExpression" || call.static || call.arguments?.[0] !== block) return null;
  if (call.member.kind !== "StringConstantExpression") return null;
  if (!callsForEach.test(call.member.value)) return null;
  const found = context.objectsOf(call.expression);
  // A tree gives all the nodes below it.
  if (found?.type != null && /^System\.Management\.Automation\.Language\.\w*Ast$/i.test(found.type))
    return ofType("System.Management.Automation.Language.Ast", context);
  return found?.elements ?? null;
}

/** Methods of lists, and those of every object, that call a block with one element. */
const callsForEach = /^(?:exists|find(?:all|last)?|foreach|removeall|trueforall|where)$/i;

function nameOf({ name }: Parameter): string {
  return name.variablePath.userPath.toLowerCase();
}
