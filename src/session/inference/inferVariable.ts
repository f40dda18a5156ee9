import { pollStop } from "../../base/budget.ts";
import { ownEntry } from "../../base/ownEntry.ts";
import { PSNoteProperty } from "../../objects/members/PSMemberInfo.ts";
import { enumerate } from "../../objects/ops/enumerate.ts";
import { typeOf } from "../../objects/types/typeOf.ts";
import { typeByName } from "../../objects/types/typeRegistry.ts";
import { PSCustomObject, unwrap } from "../../objects/values/PSObject.ts";
import type { ScriptBlock } from "../../syntax/ast/definitions.ts";
import type { VariableExpression } from "../../syntax/ast/expressions.ts";
import type { Node } from "../../syntax/ast/Node.ts";
import type { CatchClause, TrapStatement } from "../../syntax/ast/statements.ts";
import { walk } from "../../syntax/ast/walk.ts";
import { automaticTypes } from "./automaticTypes.ts";
import { elementTypes, is, storedType } from "./elementTypes.ts";
import type { InferenceContext } from "./InferenceContext.ts";
import { distinct, type InferredType, ofDefinition, ofName, ofType, ofValue, withMembers } from "./InferredType.ts";
import { pipelineVariable } from "./pipelineVariable.ts";

/** What a variable may hold where it stands. */
export function inferVariable(node: VariableExpression, context: InferenceContext): InferredType[] {
  const name = node.variablePath.userPath.replace(/^(?:using|global|script|local|private):/i, "").toLowerCase();
  if (name === "null" || name === "input") return [];
  if (name === "this") return ofThis(node, context);
  if (name === "_" || name === "psitem") return ofUnder(node, context);
  const automatic = ownEntry(automaticTypes, name);
  if (automatic !== undefined && !context.keepsValues) return [ofName(automatic)];
  // What every scope has stays what it is, whatever a text assigns.
  const isFixed = name === "host" || automatic !== undefined;
  const written = isFixed ? null : fromText(node, name, context);
  if (written !== null && (!context.allowsSafeEval || (written.length > 0 && context.keepsValues))) return written;
  const piped = fromPipelineVariable(node, name, context);
  if (piped) return piped;
  if (!context.allowsSafeEval) return [];
  const value = valueOf(name, context);
  if (automatic !== undefined && (value === null || value === undefined)) return [ofName(automatic)];
  if (value === null || value === undefined) return written ?? [];
  return context.keepsValues ? [ofValue(value)] : distinct([...(written ?? []), representative(value)]);
}

/** The value that the variable has now, for the code that asks or for who called that. */
function valueOf(name: string, { engine }: InferenceContext): unknown {
  for (let { frame } = engine; frame; frame = frame.caller) {
    const found = frame.scope.lookUp(name);
    if (found) return found.value;
  }
  return engine.currentScope.lookUp(name)?.value ?? null;
}

/** The type that stands for a value: of a list that of its first element, of an object put together its members. */
function representative(value: unknown): InferredType {
  const base = unwrap(value);
  if (base instanceof PSCustomObject) {
    const members = [...base.extended.members()].flatMap((member) =>
      member instanceof PSNoteProperty
        ? [{ name: member.name, types: member.value == null ? [] : [ofType(typeOf(unwrap(member.value)))] }]
        : [],
    );
    return withMembers(typeByName("System.Management.Automation.PSObject"), members);
  }
  const type = typeOf(base);
  const items = type.isArray || is(type, "System.Collections.IList") ? enumerate(base) : null;
  if (items) for (const item of items) if (item !== null) return ofType(typeOf(unwrap(item)));
  return ofType(type);
}

function ofThis(node: Node, context: InferenceContext): InferredType[] {
  if (context.self) return [context.self];
  for (let at = context.parentOf(node); at; at = context.parentOf(at))
    if (at.kind === "TypeDefinition") return [ofDefinition(at)];
  return [];
}

/** The nearest of what gives the variable a value before it is read, from the block around it outwards. */
function fromText(node: VariableExpression, name: string, context: InferenceContext): InferredType[] | null {
  for (let at = context.parentOf(node); at; at = context.parentOf(at)) {
    if (at.kind !== "ScriptBlock") continue;
    const found = nearest(at, node, name, context);
    if (found) return found();
  }
  return null;
}

type Found = () => InferredType[];

function nearest(block: ScriptBlock, node: VariableExpression, name: string, context: InferenceContext): Found | null {
  let best: Found | null = null;
  let bestAt = -1;
  const take = (at: number, found: Found) => {
    if (at >= bestAt) [best, bestAt] = [found, at];
  };
  for (const parameter of parametersOf(block, context)) {
    if (parameter.kind === "Parameter" && named(parameter.name, name))
      take(parameter.extent.start, () => context.infer(parameter));
  }
  walk(
    block,
    (inner) => {
      pollStop();
      if (inner.kind === "ForEachStatement" && contains(inner.body, node) && named(inner.variable, name))
        take(inner.variable.extent.start, () => elementTypes(context.infer(inner.condition)));
      if (inner.kind !== "AssignmentStatement" || inner.extent.end > node.extent.start) return;
      const target =
        inner.left.kind === "ConvertExpression" || inner.left.kind === "AttributedExpression"
          ? inner.left.child
          : inner.left;
      if (target.kind !== "VariableExpression" || !named(target, name)) return;
      take(inner.extent.start, () =>
        context.infer(inner.left.kind === "ConvertExpression" ? inner.left : inner.right).map(storedType),
      );
    },
    null,
    (inner) => isOther(inner) && !contains(inner, node),
  );
  return best;
}

/** Functions, classes and blocks have variables of their own. */
function isOther({ kind }: Node): boolean {
  return kind === "FunctionDefinition" || kind === "TypeDefinition" || kind === "ScriptBlockExpression";
}

function parametersOf(block: ScriptBlock, context: InferenceContext): readonly Node[] {
  const owner = context.parentOf(block);
  const before = owner?.kind === "FunctionDefinition" ? (owner.parameters ?? []) : [];
  return [...before, ...(block.paramBlock?.parameters ?? [])];
}

function named(variable: VariableExpression, name: string): boolean {
  return variable.variablePath.unqualifiedPath.toLowerCase() === name;
}

function contains(outer: Node, inner: Node): boolean {
  return outer.extent.start <= inner.extent.start && inner.extent.end <= outer.extent.end;
}

/** `$_`: the error of a handler, the value of a switch, or what comes down the pipeline to the command of a block. */
function ofUnder(node: Node, context: InferenceContext): InferredType[] {
  for (let [at, parent] = [node, context.parentOf(node)]; parent; [at, parent] = [parent, context.parentOf(parent)]) {
    if (parent.kind === "FunctionDefinition") return [];
    if (parent.kind === "CatchClause" || parent.kind === "TrapStatement") return [ofHandler(parent, context)];
    if (parent.kind === "SwitchStatement" && at !== parent.condition)
      return elementTypes(context.infer(parent.condition));
    if (parent.kind === "ErrorStatement" && parent.errorKind === "Switch" && parent.bodies.includes(at))
      return elementTypes(parent.conditions.flatMap((condition) => context.infer(condition)));
    if (at.kind !== "ScriptBlockExpression") continue;
    const found = givenToBlock(at, parent, context);
    if (found) return found;
  }
  return [];
}

function ofHandler(handler: CatchClause | TrapStatement, context: InferenceContext): InferredType {
  const written = handler.kind === "CatchClause" ? handler.catchTypes : handler.trapType ? [handler.trapType] : [];
  const types = written.map(({ typeName }) => context.resolve(typeName)).filter((one) => one !== null);
  const record = "System.Management.Automation.ErrorRecord";
  if (types.length === 0) return ofName(record);
  const as = `${record}\`1[[${types.map(({ name }) => name).join("],[")}]]`;
  return { ...withMembers(typeByName(record), [{ name: "Exception", types }]), name: as };
}

function givenToBlock(block: Node, parent: Node, context: InferenceContext): InferredType[] | null {
  if (parent.kind === "InvokeMemberExpression") return elementTypes(context.infer(parent.expression));
  for (let [at, outer] = [block, parent as Node | null]; outer; [at, outer] = [outer, context.parentOf(outer)]) {
    if (outer.kind === "Pipeline" && at.kind === "Command") {
      const place = outer.pipelineElements.indexOf(at);
      return place > 0 ? elementTypes(context.infer(outer.pipelineElements[place - 1])) : null;
    }
    if (outer.kind === "ScriptBlockExpression") return null;
  }
  return null;
}

/** What -PipelineVariable of a command before this one in the pipeline keeps; null where none has that name. */
function fromPipelineVariable(node: Node, name: string, context: InferenceContext): InferredType[] | null {
  for (let [at, outer] = [node, context.parentOf(node)]; outer; [at, outer] = [outer, context.parentOf(outer)]) {
    if (outer.kind !== "Pipeline") continue;
    const place = outer.pipelineElements.findIndex((element) => (element as Node) === at);
    const owner = outer.pipelineElements
      .slice(0, Math.max(place, 0))
      .find((element) => element.kind === "Command" && pipelineVariable(element)?.toLowerCase() === name);
    if (owner) return elementTypes(context.infer(owner));
  }
  return null;
}
