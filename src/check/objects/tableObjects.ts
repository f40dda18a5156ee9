import type { Expression } from "../../syntax/ast/expressions.ts";
import { pureExpression } from "../../syntax/ast/pureExpression.ts";
import type { Statement } from "../../syntax/ast/statements.ts";
import type { TypeName } from "../../syntax/ast/TypeName.ts";
import { commandName } from "../commandName.ts";
import { typeOfNewObject } from "../writtenTypes.ts";
import type { KnownObjects } from "./KnownObjects.ts";
import type { ObjectContext } from "./ObjectContext.ts";
import { treeIndex, type VariableWrite } from "./TreeIndex.ts";

/**
 * What can be called on a variable that holds nothing but hashtables, whose keys are no methods, or nothing but lists, whose elements may
 * have others; null: it may hold something else.
 */
export function tableObjects(expression: Expression, { tree }: ObjectContext): KnownObjects | null {
  if (expression.kind !== "VariableExpression") return null;
  const name = expression.variablePath.unqualifiedPath.toLowerCase();
  const writes = treeIndex(tree).writesOf(name, expression);
  if (writes.length === 0) return null;
  if (writes.every(isList))
    return {
      what: "a list",
      members: listMethods,
      type: "System.Collections.IList",
      isOpen: false,
      isWhole: false,
      isObserved: false,
    };
  if (!writes.every(isTable)) return null;
  return {
    what: "a hashtable",
    members: methods,
    type: "System.Collections.Hashtable",
    isOpen: false,
    isWhole: false,
    isObserved: false,
  };
}

function isTable(write: VariableWrite): boolean {
  if (write.is === "typed") return /^(?:system\.collections\.)?hashtable$/i.test(write.type.fullName);
  return write.is === "value" && pureExpression(write.node as Statement)?.kind === "Hashtable";
}

/** `[System.Collections.Generic.List[object]]::new()`, and `New-Object System.Collections.ArrayList` */
function isList(write: VariableWrite): boolean {
  if (write.is !== "value") return false;
  const made = pureExpression(write.node as Statement);
  if (made?.kind === "InvokeMemberExpression" && made.static && made.expression.kind === "TypeExpression")
    return isListName(nameOf(made.expression.typeName));
  const [command] = write.node.kind === "Pipeline" ? write.node.pipelineElements : [];
  if (command?.kind !== "Command" || commandName(command)?.toLowerCase() !== "new-object") return false;
  return isListName(typeOfNewObject(command)?.name ?? "");
}

function nameOf(type: TypeName): string {
  return type.form === "Generic" ? type.typeName.name : type.name;
}

function isListName(name: string): boolean {
  return /^(?:system\.)?collections\.(?:generic\.list(?:`1)?|arraylist)$/i.test(name);
}

/** Of System.Collections.ArrayList and System.Collections.Generic.List. */
const listMethods: readonly string[] = (
  "Add AddRange AsReadOnly BinarySearch Clear Clone Contains ConvertAll CopyTo EnsureCapacity Equals Exists Find FindAll FindIndex FindLast " +
  "FindLastIndex ForEach GetEnumerator GetHashCode GetRange GetType IndexOf Insert InsertRange LastIndexOf Remove RemoveAll RemoveAt " +
  "RemoveRange Reverse SetRange Slice Sort ToArray ToString TrimExcess TrimToSize TrueForAll Where"
).split(" ");

const methods: readonly string[] = (
  "Add Clear Clone Contains ContainsKey ContainsValue CopyTo Equals GetEnumerator GetHashCode GetObjectData GetType OnDeserialization " +
  "Remove ToString"
).split(" ");
