import { oncePer } from "../../base/oncePer.ts";
import type { Command } from "../../syntax/ast/commands.ts";
import type { ScriptBlock } from "../../syntax/ast/definitions.ts";
import type { Expression, Hashtable } from "../../syntax/ast/expressions.ts";
import type { Node } from "../../syntax/ast/Node.ts";
import { pureExpression } from "../../syntax/ast/pureExpression.ts";
import type { Statement } from "../../syntax/ast/statements.ts";
import { walk } from "../../syntax/ast/walk.ts";
import { namedArgument, plainArguments } from "../calls/plainArguments.ts";
import { literalValues } from "../literalValues.ts";
import { ofClass } from "./classObjects.ts";
import { together } from "./heldBy.ts";
import { everyMember, type KnownObjects, listMethods, open, whole } from "./KnownObjects.ts";
import type { ObjectContext } from "./ObjectContext.ts";
import { ofType } from "./ofType.ts";
import { type VariableWrite, writtenExpression } from "./TreeIndex.ts";
import { keysGiven } from "./tables/keysGiven.ts";
import { elementType, isListWrite, isTableWrite } from "./tables/tableObjects.ts";
import { writtenTable } from "./tables/writtenTable.ts";

/**
 * What a variable gives that holds nothing but lists, or nothing but tables, which the text alone fills: `elements` are what they hold, null
 * where that is not known. undefined: it holds something else.
 */
export function collectionOf(
  name: string,
  writes: readonly VariableWrite[],
  context: ObjectContext,
): KnownObjects | undefined {
  if (writes.length === 0) return undefined;
  const isList = writes.every(isListWrite);
  if (!isList && !writes.every((write) => write.is === "value" && isTable(write))) return undefined;
  const elements = (isList ? typedElements(writes, context) : null) ?? elementsIn(name, writes, context);
  // Nothing ever comes into it.
  if (isList && elements === nothing) return { ...whole, what: "a list", members: listMethods, elements: null };
  if (isList && elements !== null)
    return { ...elements, members: [...elements.members, ...listMethods], type: null, hasMethods: undefined, elements };
  const known = elements === nothing ? null : elements;
  const held = (property: string): KnownObjects | null =>
    property.toLowerCase() === "values" ? known : isList ? null : entryOf(name, property, writes, context);
  return { ...open, what: isList ? "a list" : "a hashtable", members: [], held, elements: known };
}

/** What lists take that are made for objects of one type, of the texts or of .NET; null where they take others. */
function typedElements(writes: readonly VariableWrite[], context: ObjectContext): KnownObjects | null {
  const [type, ...others] = writes.map(elementType);
  if (type == null || others.some((each) => each?.toLowerCase() !== type.toLowerCase())) return null;
  return ofClass(type, context) ?? ofType(type, context);
}

/** What a table with an order or without one holds under a key that is written; null where that is not known. */
function entryOf(
  name: string,
  key: string,
  writes: readonly VariableWrite[],
  context: ObjectContext,
): KnownObjects | null {
  const uses = usesOf(context.tree).get(name);
  if (uses === undefined || uses.isShared || uses.givenTo.some((command) => !onlyReads(command, context))) return null;
  const folded = key.toLowerCase();
  const first = writes.flatMap((write) =>
    (tableOf(write)?.keyValuePairs ?? [])
      .filter((pair) => literalValues(pair.key)?.some((each) => String(each).toLowerCase() === folded) ?? true)
      .map(({ value }) => value),
  );
  const later = uses.added.filter((value) => (uses.keys.get(value) ?? folded) === folded);
  return together([...first, ...later].map((value) => ofValue(value, context)));
}

/** What is put into a table: another one has the keys that are written, and may get more. */
function ofValue(value: Node, context: ObjectContext): KnownObjects | null {
  const table = writtenTable(pureExpression(value as Statement));
  return table === null ? context.objectsOf(value) : tableOfKeys(table, context);
}

/** A table that is written where it is no variable's: it has the keys that stand there, and those that the text gives any; null where one is not known. */
export function tableOfKeys(table: Hashtable, context: ObjectContext): KnownObjects | null {
  const keys = table.keyValuePairs.map(({ key }) => literalValues(key)?.[0]);
  if (keys.some((key) => typeof key !== "string" && typeof key !== "number")) return null;
  const given = keysGiven(context.tree);
  return {
    ...open,
    what: "a hashtable that is written here",
    members: [...keys.map(String), ...given.names, ...ofTables],
    hasMethods: true,
    isRich: !given.hasOthers,
    isListed: !given.hasOthers,
    held: (property) => {
      const place = keys.findIndex((key) => String(key).toLowerCase() === property.toLowerCase());
      return place < 0 ? null : ofValue(table.keyValuePairs[place].value, context);
    },
  };
}

const ofTables: readonly string[] = [...everyMember, ..."Keys Values ContainsKey ContainsValue Comparer".split(" ")];

function isTable(write: VariableWrite): boolean {
  return isTableWrite(write) || tableOf(write) !== null;
}

function tableOf(write: VariableWrite): Hashtable | null {
  return write.is === "value" ? writtenTable(writtenExpression(write)) : null;
}

function elementsIn(name: string, writes: readonly VariableWrite[], context: ObjectContext): KnownObjects | null {
  const uses = usesOf(context.tree).get(name);
  if (uses === undefined || uses.isShared || uses.givenTo.some((command) => !onlyReads(command, context))) return null;
  if (uses.added.length === 0 && writes.every(isMadeEmpty)) return nothing;
  const first = writes.flatMap((write) => (write.is === "value" ? valuesOfTable(write.node) : []));
  const found = [...first, ...uses.added].map((node) => {
    const objects = ofValue(node, context);
    return objects?.elements === undefined ? objects : objects.elements;
  });
  return together(found);
}

const nothing: KnownObjects = { ...whole, what: "nothing", members: [] };

/** `New-Object` and `new()` without anything to put in. */
function isMadeEmpty(write: VariableWrite): boolean {
  if (write.is !== "value") return false;
  const made = writtenExpression(write);
  if (made?.kind === "InvokeMemberExpression") return (made.arguments?.length ?? 0) === 0;
  const [command] = write.node.kind === "Pipeline" ? write.node.pipelineElements : [];
  return (
    command?.kind === "Command" &&
    plainArguments(command).length + Number(namedArgument(command, "typename") !== null) === 1
  );
}

function valuesOfTable(node: Node): readonly Node[] {
  return writtenTable(pureExpression(node as Statement))?.keyValuePairs.map(({ value }) => value) ?? [];
}

/** Cmdlets take what a list holds, and put nothing in; those that run blocks may. */
function onlyReads(command: Command, { scope, table }: ObjectContext): boolean {
  const name = scope.calledBy(command);
  return table.spelling(name) !== null && !scope.isFunction(name) && !/^(?:invoke|start)-/i.test(name);
}

interface CollectionUses {
  /** What is put in. */
  readonly added: Node[];
  /** The key, in lower case, under which something is put in, where that is written. */
  readonly keys: Map<Node, string>;
  /** The commands that it is given to. */
  readonly givenTo: Command[];
  /** Whether something else may put elements in: another variable holds it, or a method gets it. */
  isShared: boolean;
}

/** What a text does with its variables, by their names in lower case. */
const usesOf = oncePer((tree: ScriptBlock): ReadonlyMap<string, CollectionUses> => {
  const all = new Map<string, CollectionUses>();
  walk(tree, (node, ancestors) => {
    if (node.kind !== "VariableExpression") return;
    const name = node.variablePath.unqualifiedPath.toLowerCase();
    const uses = all.get(name) ?? { added: [], keys: new Map(), givenTo: [], isShared: false };
    all.set(name, uses);
    noteUse(node, ancestors, uses);
  });
  return all;
});

function noteUse(variable: Expression, ancestors: readonly Node[], uses: CollectionUses): void {
  const [parent, around, outer] = [1, 2, 3].map((up) => ancestors.at(-up));
  switch (parent?.kind) {
    case "InvokeMemberExpression": {
      if (parent.expression !== variable) uses.isShared = true;
      else if (parent.member.kind !== "StringConstantExpression") uses.isShared = true;
      else if (/^(?:add|insert|push|enqueue)/i.test(parent.member.value)) {
        const given = parent.arguments?.at(-1);
        if (given !== undefined) noteValue(given, parent.arguments?.length === 2 ? parent.arguments[0] : null, uses);
      }
      return;
    }
    case "IndexExpression":
      if (parent.target === variable && around?.kind === "AssignmentStatement" && around.left === parent)
        noteValue(around.operator === "Equals" ? around.right : null, parent.index, uses);
      return;
    case "MemberExpression":
      if (parent.expression === variable && around?.kind === "AssignmentStatement" && around.left === parent)
        noteValue(around.operator === "Equals" ? around.right : null, parent.member, uses);
      return;
    case "CommandExpression": {
      // Alone in a statement that is assigned it gets another name.
      const isAlone = around?.kind === "Pipeline" && around.pipelineElements.length === 1;
      if (isAlone && outer?.kind === "AssignmentStatement" && outer.right === around) uses.isShared = true;
      return;
    }
    case "Command":
      uses.givenTo.push(parent);
      return;
    case "CommandParameter":
      if (around?.kind === "Command") uses.givenTo.push(around);
      return;
    case "ArrayLiteral":
    case "ConvertExpression":
      if (around?.kind === "InvokeMemberExpression" || parent.kind === "ConvertExpression") uses.isShared = true;
      return;
    default:
  }
}

function noteValue(value: Node | null, key: Expression | null, uses: CollectionUses): void {
  if (value === null) {
    uses.isShared = true;
    return;
  }
  uses.added.push(value);
  if (key?.kind === "StringConstantExpression") uses.keys.set(value, key.value.toLowerCase());
}
