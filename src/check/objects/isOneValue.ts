import type {
  Expression,
  InvokeMemberExpression,
  MemberExpression,
  VariableExpression,
} from "../../syntax/ast/expressions.ts";
import { pureExpression } from "../../syntax/ast/pureExpression.ts";
import type { TypeName } from "../../syntax/ast/TypeName.ts";
import { commandName } from "../calls/commandName.ts";
import { numberTypes } from "../types/numberTypes.ts";
import { ofWritten, propertyNamed } from "./classObjects.ts";
import { has, type KnownObjects } from "./KnownObjects.ts";
import type { ObjectContext } from "./ObjectContext.ts";
import { ownerOf } from "./objectsOf.ts";
import { isPlainValue } from "./ofType.ts";
import { holdsAny, treeIndex, type VariableWrite, writtenExpression } from "./TreeIndex.ts";
import { variableKey } from "./variables/variableKey.ts";

/** Whether an expression gives one text, number, time or the like whatever happens, and no list. */
export function isOneValue(node: Expression, context: ObjectContext): boolean {
  switch (node.kind) {
    case "StringConstantExpression":
    case "ExpandableStringExpression":
    case "ConstantExpression":
      return true;
    case "ConvertExpression":
      return isScalar(node.type.typeName);
    case "UnaryExpression":
      return node.tokenKind === "Join";
    case "BinaryExpression":
      // No list is divided, and what is taken away from is none.
      return ["Format", "Join", "Divide", "Minus", "Rem"].includes(node.operator);
    case "ParenExpression": {
      const inner = pureExpression(node.pipeline);
      return inner !== null && isOneValue(inner, context);
    }
    case "VariableExpression":
      return isOneVariable(node, context);
    case "MemberExpression":
    case "InvokeMemberExpression":
      return isOneMember(node, context);
    default:
      return false;
  }
}

/** A variable that holds nothing but such values. */
function isOneVariable(node: VariableExpression, context: ObjectContext): boolean {
  if (node.variablePath.driveName?.toLowerCase() === "env") return true;
  const name = variableKey(node);
  if (context.following.includes(name)) return false;
  const inner: ObjectContext = { ...context, following: [...context.following, name] };
  const writes = treeIndex(context.tree).writesOf(name, node);
  return (
    writes.length > 0 &&
    writes.every((write) => {
      if (write.is === "typed") return isScalar(write.type);
      if (write.at.kind === "UnaryExpression") return true;
      const value = writtenExpression(write);
      return value !== null && isOneValue(value, inner);
    })
  );
}

/** A member that is one value, of one object. */
function isOneMember(node: MemberExpression | InvokeMemberExpression, context: ObjectContext): boolean {
  const { expression, member } = node;
  if (member.kind !== "StringConstantExpression") return false;
  const use = { isStatic: node.static, isCall: node.kind === "InvokeMemberExpression" };
  // Whatever has one has one number.
  if (!use.isCall && /^(?:count|length)$/i.test(member.value)) return true;
  if (!use.isStatic && !isOneObject(expression, context)) return false;
  const owner = ownerOf(expression, use.isStatic, context);
  if (owner !== null) return isScalarName(context.table.memberType(owner, member.value, use) ?? "");
  const known = use.isStatic ? null : context.objectsOf(expression);
  const property = known?.ofClass && !use.isCall ? propertyNamed(known.ofClass, member.value, context) : null;
  if (property?.propertyType != null) return isScalar(property.propertyType.typeName);
  const isMade = known?.isWhole === true && known.type === null && known.elements === undefined;
  return (known?.isObserved === true || isMade) && isScalarName(known.held?.(member.value, use.isCall)?.type ?? "");
}

/** `$_`, `$this`, the variable of a loop, what has one value, and members of these that are no lists: each is one object. */
function isOneObject(node: Expression, context: ObjectContext): boolean {
  if (node.kind === "VariableExpression") {
    const name = variableKey(node);
    if (name === "_" || name === "psitem" || name === "this") return true;
    const writes = treeIndex(context.tree).writesOf(name, node);
    if (writes.length > 0 && writes.every((write) => write.is === "item" || isMade(write, context))) return true;
  }
  if (node.kind === "MemberExpression" && !node.static && isOneObject(node.expression, context)) {
    const owner = ownerOf(node.expression, false, context);
    const type = owner === null || node.member.kind !== "StringConstantExpression" ? null : node.member.value;
    const held = type && owner && context.table.memberType(owner, type, { isStatic: false, isCall: false });
    return held === "System.Exception" || isScalarName(held ?? "");
  }
  return isOneValue(node, context);
}

/** Whether a variable holds nothing but one new object, or one of the type that it keeps, which is no collection. */
export function isOneMade(node: Expression, context: ObjectContext): boolean {
  if (node.kind !== "VariableExpression") return false;
  const writes = treeIndex(context.tree).writesOf(variableKey(node), node);
  return writes.length > 0 && writes.every((write) => isMade(write, context));
}

/** Whether a variable is given one new object, which is no collection. */
function isMade(write: VariableWrite, context: ObjectContext): boolean {
  if (write.is === "typed") {
    const { type } = write;
    return type.form === "Simple" && !holdsAny(type) && isNoCollection(ofWritten(type, context));
  }
  if (write.is !== "value" || write.node.kind !== "Pipeline") return false;
  if (write.at.kind === "AssignmentStatement" && write.at.operator !== "Equals") return false;
  const [element, ...more] = write.node.pipelineElements;
  const isNew =
    element.kind === "Command"
      ? commandName(element)?.toLowerCase() === "new-object"
      : isConstructor(writtenExpression(write));
  return isNew && more.length === 0 && isNoCollection(context.objectsOf(write.node));
}

/** `[Type]::new()` */
function isConstructor(node: Expression | null): boolean {
  if (node?.kind !== "InvokeMemberExpression" || !node.static) return false;
  return node.member.kind === "StringConstantExpression" && /^new$/i.test(node.member.value);
}

function isNoCollection(found: KnownObjects | null): boolean {
  return found !== null && found.elements === undefined && !has(found, "GetEnumerator");
}

function isScalar(type: TypeName): boolean {
  return type.form === "Simple" && isScalarName(type.name);
}

function isScalarName(name: string): boolean {
  return isPlainValue(name) || scalars.test(name);
}

const scalars = new RegExp(`^(?:System\\.)?(?:${numberTypes}|bool(?:ean)?|char|switch)$`, "i");
