import type { ScriptBlock } from "../../../syntax/ast/definitions.ts";
import type { Expression, MemberExpression } from "../../../syntax/ast/expressions.ts";
import type { TypeName } from "../../../syntax/ast/TypeName.ts";
import { commandName } from "../../calls/commandName.ts";
import { nameWithCount, possibleNames, typeOfNewObject } from "../../types/writtenTypes.ts";
import { propertyNamed } from "../classObjects.ts";
import { type KnownObjects, listMethods } from "../KnownObjects.ts";
import type { ObjectContext } from "../ObjectContext.ts";
import { isPlainValue } from "../ofType.ts";
import { treeIndex, type VariableWrite, writtenExpression } from "../TreeIndex.ts";

/**
 * What can be called on a variable that holds nothing but hashtables, whose keys are no methods, or nothing but lists, whose elements may
 * have others; null: it may hold something else.
 */
export function tableObjects(expression: Expression, context: ObjectContext): KnownObjects | null {
  const { tree, objectsOf } = context;
  if (expression.kind === "MemberExpression") return heldTable(expression, context);
  if (expression.kind !== "VariableExpression") return null;
  const name = expression.variablePath.unqualifiedPath.toLowerCase();
  const writes = treeIndex(tree).writesOf(name, expression);
  if (writes.length === 0 && name !== "psboundparameters") return null;
  if (writes.length > 0 && writes.every(isListWrite)) {
    // A method that a list does not have is called on its elements.
    const found = objectsOf(expression);
    const elements = found?.elements ?? (found?.isWhole ? found : null);
    // Those of texts and times are all known, and those of the type that a list is made for.
    const isPlain =
      elements?.isWhole === true &&
      ((elements.type !== null && isPlainValue(elements.type)) ||
        ((elements.type !== null || elements.ofClass !== undefined) &&
          writes.every((write) => elementType(write) !== null)));
    const members = isPlain ? [...listMethods, ...elements.members] : listMethods;
    const isWhole = elements?.isWhole === true && elements.type === null && elements.hasMethods !== true;
    const isClosed = isWhole || isPlain;
    return { ...called, what: "a list", members, type: listType, isWhole: isClosed, lacks: ofCollections };
  }
  // A table that a parameter stands for without one may come with an order.
  if (writes.length > 0 && writes.every((write) => isTableWrite(write) || isTableDefault(write))) {
    const isPlain = writes.every(isTableWrite);
    const members = isPlain ? methods : [...methods, "AsReadOnly", "Insert", "RemoveAt"];
    return { ...called, what: "a hashtable", members, type: "System.Collections.Hashtable", isWhole: true };
  }
  if (writes.length > 0) return otherCollection(writes, context);
  return { ...called, what: "a hashtable", members: methods, type: "System.Collections.Hashtable", isWhole: true };
}

/** What can be called on a property of a class of the texts that keeps the type of a collection. */
function heldTable({ expression, member, ...node }: MemberExpression, context: ObjectContext): KnownObjects | null {
  if (node.static || member.kind !== "StringConstantExpression") return null;
  const owner = context.objectsOf(expression)?.ofClass;
  const property = owner && propertyNamed(owner, member.value, context);
  const type = property?.propertyType?.typeName;
  if (property == null || type === undefined) return null;
  if (type.form !== "Array" && isListName(nameOf(type)))
    return { ...called, what: "a list", members: listMethods, type: listType, isWhole: false, lacks: ofCollections };
  return otherCollection([{ is: "typed", type, at: property }], context);
}

/** What can be called on a variable that holds nothing but collections of one other type: a method that they lack is called on their elements. */
function otherCollection(
  writes: readonly VariableWrite[],
  { table, edition, tree }: ObjectContext,
): KnownObjects | null {
  const [made, ...others] = new Set(writes.map((write) => collectionMade(write, tree)));
  if (made == null || others.length > 0) return null;
  const { types } = table.surroundings;
  const type = [made, `System.${made}`].find((name) => types.members(name, edition) !== null);
  if (type === undefined) return null;
  const own = [...(types.members(type, "Core") ?? []), ...(types.members(type, "Desktop") ?? [])];
  const members = [...own, "ForEach", "Where"];
  const isWhole = own.includes("Keys") && own.includes("Values");
  return { ...called, what: `[${made.replace(/`\d$/, "")}]`, members, type, isWhole, lacks: ofCollections };
}

/** The collection that a variable is given where it is made, or keeps; null for anything else. */
function collectionMade(write: VariableWrite, tree: ScriptBlock): string | null {
  const name = madeName(write);
  const names = name === null ? [] : possibleNames(name, tree);
  return names.find((each) => ofCollection.test(each)) ?? null;
}

const ofCollection =
  /^(?:system\.)?(?:collections\.|net\.webheadercollection$|management\.automation\.runtimedefinedparameterdictionary$)/i;

function madeName(write: VariableWrite): string | null {
  if (write.is === "typed") return nameWithCount(write.type);
  if (write.is !== "value") return null;
  const made = writtenExpression(write);
  if (made?.kind === "ConvertExpression") {
    const isOrdered = made.child.kind === "Hashtable" && /^ordered$/i.test(made.type.typeName.name);
    return isOrdered ? "System.Collections.Specialized.OrderedDictionary" : nameWithCount(made.type.typeName);
  }
  if (made?.kind === "InvokeMemberExpression") {
    const isNew = made.member.kind === "StringConstantExpression" && /^new$/i.test(made.member.value);
    return isNew && made.expression.kind === "TypeExpression" ? nameWithCount(made.expression.typeName) : null;
  }
  const [command] = write.node.kind === "Pipeline" ? write.node.pipelineElements : [];
  if (command?.kind !== "Command" || commandName(command)?.toLowerCase() !== "new-object") return null;
  return typeOfNewObject(command)?.name ?? null;
}

/** What can be called on a variable that holds nothing but XML documents, whose elements have names of their own; null: it may hold something else. */
export function documentObjects(expression: Expression, { tree, table }: ObjectContext): KnownObjects | null {
  if (expression.kind !== "VariableExpression") return null;
  const writes = treeIndex(tree).writesOf(expression.variablePath.unqualifiedPath.toLowerCase(), expression);
  if (writes.length === 0 || !writes.every(isDocumentWrite)) return null;
  const type = "System.Xml.XmlDocument";
  const members = table.surroundings.types.members(type, "Desktop");
  return members && { ...called, what: "an XML document", members, type, isWhole: true };
}

function isDocumentWrite(write: VariableWrite): boolean {
  const value = write.is === "typed" ? null : writtenExpression(write);
  const type = write.is === "typed" ? write.type : value?.kind === "ConvertExpression" ? value.type.typeName : null;
  return type?.form === "Simple" && /^(?:xml|(?:system\.)?xml\.xmldocument)$/i.test(type.name);
}

/** `param($headers = @{})` */
function isTableDefault({ is, at }: VariableWrite): boolean {
  return is === "unknown" && at.kind === "Parameter" && at.defaultValue?.kind === "Hashtable";
}

/** Whether a variable is given a hashtable. */
export function isTableWrite(write: VariableWrite): boolean {
  if (write.is === "typed") return /^(?:system\.collections\.)?hashtable$/i.test(write.type.fullName);
  return writtenExpression(write)?.kind === "Hashtable";
}

/** Whether a variable is given an array: `@(...)`, `1, 2`, `1..9`, what -split gives, and what is added to one. */
export function isArrayWrite(write: VariableWrite): boolean {
  if (write.is === "typed") return write.type.form === "Array";
  const value = writtenExpression(write);
  if (value?.kind === "BinaryExpression") return ["DotDot", "Isplit", "Csplit"].includes(value.operator);
  return isWrittenList(write);
}

/** Whether it is a list as it is written: `@(...)`, `1, 2`. */
export function isWrittenList(write: VariableWrite): boolean {
  const kind = writtenExpression(write)?.kind;
  return kind === "ArrayExpression" || kind === "ArrayLiteral";
}

/** Whether a variable is given a list: `[System.Collections.Generic.List[object]]::new()`, `New-Object System.Collections.ArrayList` */
export function isListWrite(write: VariableWrite): boolean {
  if (write.is !== "value") return false;
  const made = writtenExpression(write);
  if (made?.kind === "ConvertExpression") return isListName(nameOf(made.type.typeName));
  if (made?.kind === "InvokeMemberExpression" && made.static && made.expression.kind === "TypeExpression")
    return isListName(nameOf(made.expression.typeName));
  const [command] = write.node.kind === "Pipeline" ? write.node.pipelineElements : [];
  if (command?.kind !== "Command" || commandName(command)?.toLowerCase() !== "new-object") return false;
  return isListName(typeOfNewObject(command)?.name ?? "");
}

/** The name of the type that a list is made for, `[System.Collections.Generic.List[string]]`; null where it takes anything. */
export function elementType(write: VariableWrite): string | null {
  const name = argumentOf(write);
  return name === null || takesAny.test(name) ? null : name;
}

const takesAny = /^(?:system\.)?(?:object|management\.automation\.psobject|ps(?:custom)?object)$/i;

function argumentOf(write: VariableWrite): string | null {
  const made = writtenExpression(write);
  if (made?.kind === "ConvertExpression") return onlyArgument(made.type.typeName);
  if (made?.kind !== "InvokeMemberExpression") {
    const [command] = write.is === "value" && write.node.kind === "Pipeline" ? write.node.pipelineElements : [];
    return (command?.kind === "Command" ? typeOfNewObject(command)?.argument : null) ?? null;
  }
  const type = made.static && made.expression.kind === "TypeExpression" ? made.expression.typeName : null;
  return type === null ? null : onlyArgument(type);
}

function onlyArgument(type: TypeName): string | null {
  const [argument, ...others] = type.form === "Generic" ? type.genericArguments : [];
  return argument?.form === "Simple" && others.length === 0 ? argument.fullName : null;
}

function nameOf(type: TypeName): string {
  return type.form === "Generic" ? type.typeName.name : type.name;
}

/** The type that stands for both kinds of lists. */
export const listType = "System.Collections.IList";

const called = { isOpen: false, isObserved: false, isSingle: true } as const;

function isListName(name: string): boolean {
  return /^(?:(?:(?:system\.)?collections\.)?generic\.)?list(?:`1)?$|^(?:(?:system\.)?collections\.)?arraylist$/i.test(
    name,
  );
}

/** What one kind of collection or another has: nobody means elements by such a name. */
const ofCollections: ReadonlySet<string> = new Set(
  "add append containskey dequeue enqueue insert peek pop push put removeat removeall shift unshift".split(" "),
);

const methods: readonly string[] = (
  "Add Clear Clone Contains ContainsKey ContainsValue CopyTo Equals GetEnumerator GetHashCode GetObjectData GetType OnDeserialization " +
  "Remove ToString Count Keys Values Item"
).split(" ");
