import { oncePer } from "../../base/oncePer.ts";
import type { Command } from "../../syntax/ast/commands.ts";
import type { ScriptBlock } from "../../syntax/ast/definitions.ts";
import type { Expression } from "../../syntax/ast/expressions.ts";
import type { Node } from "../../syntax/ast/Node.ts";
import { pureExpression } from "../../syntax/ast/pureExpression.ts";
import type { Statement } from "../../syntax/ast/statements.ts";
import { walk } from "../../syntax/ast/walk.ts";
import { namedArgument, plainArguments } from "../calls/plainArguments.ts";
import { together } from "./heldBy.ts";
import { type KnownObjects, open, whole } from "./KnownObjects.ts";
import type { ObjectContext } from "./ObjectContext.ts";
import { type VariableWrite, writtenExpression } from "./TreeIndex.ts";
import { isListWrite, isTableWrite, listMethods } from "./tables/tableObjects.ts";

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
  if (!isList && !writes.every((write) => write.is === "value" && isTableWrite(write))) return undefined;
  const elements = elementsIn(name, writes, context);
  // Nothing ever comes into it.
  if (isList && elements === nothing) return { ...whole, what: "a list", members: listMethods, elements: null };
  if (isList && elements !== null)
    return { ...elements, members: [...elements.members, ...listMethods], type: null, hasMethods: undefined, elements };
  const known = elements === nothing ? null : elements;
  const held = (property: string): KnownObjects | null => (property.toLowerCase() === "values" ? known : null);
  return { ...open, what: isList ? "a list" : "a hashtable", members: [], held, elements: known };
}

function elementsIn(name: string, writes: readonly VariableWrite[], context: ObjectContext): KnownObjects | null {
  const uses = usesOf(context.tree).get(name);
  if (uses === undefined || uses.isShared || uses.givenTo.some((command) => !onlyReads(command, context))) return null;
  if (uses.added.length === 0 && writes.every(isMadeEmpty)) return nothing;
  const first = writes.flatMap((write) => (write.is === "value" ? valuesOfTable(write.node) : []));
  const found = [...first, ...uses.added].map((node) => {
    const objects = context.objectsOf(node);
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
  const table = pureExpression(node as Statement);
  return table?.kind === "Hashtable" ? table.keyValuePairs.map(({ value }) => value) : [];
}

/** Cmdlets take what a list holds, and put nothing in; those that run blocks may. */
function onlyReads(command: Command, { scope, table }: ObjectContext): boolean {
  const name = scope.calledBy(command);
  return table.spelling(name) !== null && !scope.isFunction(name) && !/^(?:invoke|start)-/i.test(name);
}

interface CollectionUses {
  /** What is put in. */
  readonly added: Node[];
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
    const uses = all.get(name) ?? { added: [], givenTo: [], isShared: false };
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
        if (given !== undefined) uses.added.push(given);
      }
      return;
    }
    case "IndexExpression":
      if (parent.target === variable && around?.kind === "AssignmentStatement" && around.left === parent)
        noteValue(around.operator === "Equals" ? around.right : null, uses);
      return;
    case "MemberExpression":
      if (parent.expression === variable && around?.kind === "AssignmentStatement" && around.left === parent)
        noteValue(around.operator === "Equals" ? around.right : null, uses);
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

function noteValue(value: Node | null, uses: CollectionUses): void {
  if (value === null) uses.isShared = true;
  else uses.added.push(value);
}
