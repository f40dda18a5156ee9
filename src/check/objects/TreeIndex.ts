import { oncePer } from "../../base/oncePer.ts";
import type { Extent } from "../../diag/Extent.ts";
import type { Command } from "../../syntax/ast/commands.ts";
import type { FunctionDefinition, ScriptBlock } from "../../syntax/ast/definitions.ts";
import type { Expression, Hashtable, VariableExpression } from "../../syntax/ast/expressions.ts";
import type { Node } from "../../syntax/ast/Node.ts";
import { pureExpression } from "../../syntax/ast/pureExpression.ts";
import type { AssignmentStatement, Statement } from "../../syntax/ast/statements.ts";
import type { TypeName } from "../../syntax/ast/TypeName.ts";
import { walk } from "../../syntax/ast/walk.ts";
import { commandName } from "../calls/commandName.ts";
import { namedArgument, plainArguments } from "../calls/plainArguments.ts";
import { literalValues } from "../literalValues.ts";
import { variableKey } from "./variables/variableKey.ts";

/** What gives a variable a value: an expression or statement, each item of one, a type that it keeps, or what cannot be known. */
type Write =
  | { readonly is: "value" | "item"; readonly node: Node }
  | { readonly is: "typed"; readonly type: TypeName }
  | { readonly is: "unknown" };

/** Where a variable is written, and how. */
export type VariableWrite = Write & { readonly at: Node };

/** The one expression that a variable is given; null for what is no expression, or cannot be known. */
export function writtenExpression(write: VariableWrite | null | undefined): Expression | null {
  return write?.is === "value" ? pureExpression(write.node as Statement) : null;
}

/** A place that names a member of an object. */
export interface MemberPlace {
  readonly name: string;
  readonly owner: Expression;
  readonly isCall: boolean;
  /** Whether it gets a value here, which may make it. */
  readonly isGiven: boolean;
  readonly extent: Extent;
}

/** A tree with what is asked of it often. */
export interface TreeIndex {
  parentOf(node: Node): Node | null;
  /** The nodes around one, the root first. */
  ancestorsOf(node: Node): readonly Node[];
  /** The places that name a variable, in the order of the text. */
  readonly variables: readonly VariableExpression[];
  /** What writes a variable in the function, or the script, around a node; of those around it where there is nothing. */
  writesOf(name: string, node: Node): readonly VariableWrite[];
  /** Whether the function, or the script, around a node writes a variable itself. */
  isOwn(name: string, node: Node): boolean;
  /** Names in lower case of all variables that anything writes. */
  readonly written: ReadonlySet<string>;
  /** The functions that write a variable, by its name in lower case. */
  readonly functionWrites: ReadonlyMap<string, readonly FunctionDefinition[]>;
  /** Names in lower case of variables that are written with a scope in front: `$script:name`. */
  readonly sharedNames: ReadonlySet<string>;
  /** Whether it sets variables whose names stand nowhere. */
  readonly setsOtherNames: boolean;
  /** Names in lower case of members that the text itself makes: keys of tables, of classes, and what Add-Member is given. */
  readonly ownNames: ReadonlySet<string>;
  /** Those of them that are given to objects that are there already, with Add-Member and Update-TypeData. */
  readonly addedNames: ReadonlySet<string>;
  /** The places that name a member, by its name in lower case. */
  readonly memberPlaces: ReadonlyMap<string, readonly MemberPlace[]>;
  /** What stands as a text by itself, in lower case. */
  readonly texts: ReadonlySet<string>;
  /** The members of a variable that are named, both in lower case. */
  readonly memberUses: ReadonlyMap<string, ReadonlySet<string>>;
  /** Whether it gives objects members of names that stand nowhere. */
  readonly addsOtherNames: boolean;
}

export const treeIndex = oncePer(makeIndex);

function makeIndex(tree: ScriptBlock): TreeIndex {
  const parents = new Map<Node, Node>();
  const writes = new Map<Node, Map<string, VariableWrite[]>>();
  const ownNames = new Set<string>();
  const addedNames = new Set<string>();
  const written = new Set<string>();
  const memberUses = new Map<string, Set<string>>();
  const memberPlaces = new Map<string, MemberPlace[]>();
  const texts = new Set<string>();
  const functionWrites = new Map<string, FunctionDefinition[]>();
  const sharedNames = new Set<string>();
  const variables: VariableExpression[] = [];
  let addsOtherNames = false;
  let setsOtherNames = false;
  walk(tree, (node, ancestors) => {
    const parent = ancestors.at(-1);
    if (parent !== undefined) parents.set(node, parent);
    if (node.kind === "VariableExpression") variables.push(node);
    if ((isAdding(node) && !addsWritten(node)) || isAddedToItself(node)) addsOtherNames = true;
    if (setsUnknown(node)) setsOtherNames = true;
    if (node.kind === "VariableExpression" && /^(?:script|global):/i.test(node.variablePath.userPath))
      sharedNames.add(node.variablePath.unqualifiedPath.toLowerCase());
    const place = memberPlace(node, parent);
    if (place !== null) noteMember(place, memberPlaces, memberUses);
    else if (node.kind === "StringConstantExpression" && !isMemberName(node, parent))
      texts.add(node.value.toLowerCase());
    const made = namesMadeAt(node);
    for (const name of made) ownNames.add(name.toLowerCase());
    if (isAdding(node)) for (const name of [...made, ...keysBelow(node)]) addedNames.add(name.toLowerCase());
    for (const [name, write] of writesAt(node)) {
      written.add(name);
      const scope = node.kind === "Parameter" ? scopeOfParameter(ancestors, tree) : scopeOf(ancestors, tree);
      let own = writes.get(scope);
      if (own === undefined) {
        own = new Map();
        writes.set(scope, own);
      }
      own.set(name, [...(own.get(name) ?? []), { ...write, at: node }]);
      const owner = node.kind === "FunctionDefinition" ? node : ancestors.findLast(isFunction);
      if (owner?.kind === "FunctionDefinition") functionWrites.set(name, [...(functionWrites.get(name) ?? []), owner]);
    }
  });
  const parentOf = (node: Node): Node | null => parents.get(node) ?? null;
  return {
    variables,
    parentOf,
    ancestorsOf(node) {
      const found: Node[] = [];
      for (let at = parentOf(node); at !== null; at = parentOf(at)) found.unshift(at);
      return found;
    },
    ownNames,
    addedNames,
    get addsOtherNames() {
      return addsOtherNames;
    },
    get setsOtherNames() {
      return setsOtherNames;
    },
    functionWrites,
    sharedNames,
    written,
    memberPlaces,
    memberUses,
    texts,
    isOwn(name, node) {
      for (let at: Node | null = node; at !== null; at = parentOf(at))
        if (at === tree || isScope(at, parentOf(at)) || writes.get(at)?.has(name) === true)
          return writes.get(at)?.has(name) === true;
      return false;
    },
    writesOf(name, node) {
      for (let at: Node | null = node; at !== null; at = parentOf(at)) {
        const found = writes.get(at)?.get(name);
        if (found !== undefined) return found;
      }
      return [];
    },
  };
}

function memberPlace(node: Node, parent: Node | undefined): MemberPlace | null {
  if (node.kind !== "MemberExpression" && node.kind !== "InvokeMemberExpression") return null;
  const { member, expression: owner } = node;
  if (member.kind !== "StringConstantExpression") return null;
  const isGiven = parent?.kind === "AssignmentStatement" && parent.left === node && parent.operator === "Equals";
  return { name: member.value, owner, isCall: node.kind === "InvokeMemberExpression", isGiven, extent: member.extent };
}

function isMemberName(node: Node, parent: Node | undefined): boolean {
  return (parent?.kind === "MemberExpression" || parent?.kind === "InvokeMemberExpression") && parent.member === node;
}

function noteMember(place: MemberPlace, places: Map<string, MemberPlace[]>, uses: Map<string, Set<string>>): void {
  const member = place.name.toLowerCase();
  const same = places.get(member);
  if (same === undefined) places.set(member, [place]);
  else same.push(place);
  const variable = nameOf(place.owner);
  if (variable === null) return;
  const own = uses.get(variable) ?? new Set<string>();
  uses.set(variable, own.add(member));
}

function isFunction({ kind }: Node): boolean {
  return kind === "FunctionDefinition";
}

/** Functions have variables of their own; blocks run in them, or begin as a copy. */
export function isScope(node: Node, parent: Node | null): boolean {
  return node.kind === "ScriptBlock" && (parent?.kind === "FunctionDefinition" || parent?.kind === "FunctionMember");
}

function scopeOf(ancestors: readonly Node[], tree: ScriptBlock): Node {
  for (let index = ancestors.length - 1; index > 0; index--)
    if (isScope(ancestors[index], ancestors[index - 1])) return ancestors[index];
  return tree;
}

/** Parameters are of the block that has them, be it no function's; `function f($a) { }` has them before its body. */
function scopeOfParameter(ancestors: readonly Node[], tree: ScriptBlock): Node {
  const owner = ancestors.at(-1);
  const block = owner?.kind === "ParamBlock" ? ancestors.at(-2) : null;
  if (block?.kind === "ScriptBlock") return block;
  return owner?.kind === "FunctionDefinition" ? owner.body : scopeOf(ancestors, tree);
}

function namesMadeAt(node: Node): readonly string[] {
  if (node.kind === "Hashtable") return keysOf(node);
  if (node.kind === "PropertyMember" || node.kind === "FunctionMember") return [node.name];
  if (!isAdding(node)) return [];
  return node.commandElements.flatMap((element) =>
    textsIn(element.kind === "CommandParameter" ? element.argument : element),
  );
}

function isAdding(node: Node): node is Command {
  return node.kind === "Command" && /^(?:add-member|update-typedata)$/i.test(commandName(node) ?? "");
}

/** `$object.PSObject.Properties.Add(...)` */
function isAddedToItself(node: Node): boolean {
  if (node.kind !== "InvokeMemberExpression" || node.expression.kind !== "MemberExpression") return false;
  const { expression: owner, member } = node.expression;
  if (member.kind !== "StringConstantExpression" || !/^(?:properties|members|methods)$/i.test(member.value))
    return false;
  const isOfObject = owner.kind === "MemberExpression" && owner.member.kind === "StringConstantExpression";
  return isOfObject && /^psobject$/i.test(owner.member.value);
}

/** Whether the name is written that Add-Member or Update-TypeData is given. */
function addsWritten(command: Command): boolean {
  const plain = plainArguments(command);
  const given = ["name", "notepropertyname", "membername", "notepropertymembers"].map((each) =>
    namedArgument(command, each),
  );
  const [name] = [...given, plain[1], plain[0]].filter((each) => each != null);
  return name?.kind === "Hashtable" || (name != null && literalValues(name) !== null);
}

function textsIn(node: Expression | null): readonly string[] {
  return node === null ? [] : (literalValues(node) ?? []).map(String);
}

/** The keys of a table that Add-Member is given. */
function keysBelow(command: Command): readonly string[] {
  return command.commandElements.flatMap((element) => {
    const given = element.kind === "CommandParameter" ? element.argument : element;
    return given?.kind === "Hashtable" ? keysOf(given) : [];
  });
}

function keysOf({ keyValuePairs }: Hashtable): readonly string[] {
  return keyValuePairs.flatMap(({ key, value }) => {
    const inner = value.kind === "Pipeline" ? value.pipelineElements[0] : null;
    const named = inner?.kind === "CommandExpression" ? textsIn(inner.expression) : [];
    return [...textsIn(key), ...named];
  });
}

function nameOf(node: Expression): string | null {
  return node.kind === "VariableExpression" ? variableKey(node) : null;
}

type Assigned = Pick<AssignmentStatement, "left" | "operator" | "right">;
type NamedWrite = readonly [string, Write];
const unknown: Write = { is: "unknown" };

function writesAt(node: Node): readonly NamedWrite[] {
  switch (node.kind) {
    case "AssignmentStatement":
      return assigned(node);
    case "ForEachStatement":
      return named(node.variable, { is: "item", node: node.condition });
    case "Parameter": {
      const type = node.attributes.find((one) => one.kind === "TypeConstraint")?.typeName;
      return named(node.name, type ? { is: "typed", type } : unknown);
    }
    case "UnaryExpression":
      return /PlusPlus|MinusMinus/.test(node.tokenKind) ? named(node.child, unknown) : [];
    case "ConvertExpression":
      return node.type.typeName.name.toLowerCase() === "ref" ? named(node.child, unknown) : [];
    case "DataStatement":
      return node.variable === null ? [] : [[node.variable.toLowerCase(), unknown]];
    case "Command":
      return writtenByCommand(node);
    case "Hashtable":
      return node.keyValuePairs.flatMap(({ key, value }) => writtenByEntry(key, pureExpression(value)));
    case "InvokeMemberExpression": {
      const { member, arguments: given } = node;
      const isAdd = member.kind === "StringConstantExpression" && /^add$/i.test(member.value) && given?.length === 2;
      return isAdd ? writtenByEntry(given[0], given[1]) : [];
    }
    default:
      return [];
  }
}

/** `ErrorVariable = 'name'` in a table of parameters. */
function writtenByEntry(key: Expression, value: Expression | null): readonly NamedWrite[] {
  const [parameter] = textsIn(key);
  if (parameter === undefined || !ofOutput.test(parameter)) return [];
  return textsIn(value).map((name) => [name.replace(/^\+/, "").toLowerCase(), unknown]);
}

/** The common parameters that take the name of a variable. */
const ofOutput = /^(?:error|information|out|pipeline|warning)variable$/i;

function named(target: Expression, write: Write): readonly NamedWrite[] {
  const name = nameOf(target);
  return name === null ? [] : [[name, write]];
}

function assigned({ left, operator, right: given }: Assigned): readonly NamedWrite[] {
  // `$a = $b = 1`
  let right = given;
  while (right.kind === "AssignmentStatement" && right.operator === "Equals") right = right.right;
  const entry = left.kind === "IndexExpression" ? left.index : left.kind === "MemberExpression" ? left.member : null;
  if (entry !== null) return writtenByEntry(entry, pureExpression(right));
  if (left.kind === "ArrayLiteral") return left.elements.flatMap((each) => named(each, unknown));
  const inner = left.kind === "ParenExpression" ? pureExpression(left.pipeline) : null;
  if (inner?.kind === "ArrayLiteral") return assigned({ left: inner, operator, right });
  if (inner !== null) return named(inner, operator === "Equals" ? { is: "value", node: right } : unknown);
  // `[ValidateSet('a', 'b')][string]$name = 'a'`
  if (left.kind === "AttributedExpression") return assigned({ left: left.child, operator, right });
  if (left.kind === "ConvertExpression" && left.child.kind === "AttributedExpression")
    return assigned({ left: { ...left, child: left.child.child }, operator, right });
  if (left.kind === "ConvertExpression" && operator === "Equals" && holdsAny(left.type.typeName))
    return named(left.child, { is: "value", node: right });
  if (left.kind === "ConvertExpression") return named(left.child, { is: "typed", type: left.type.typeName });
  // More of the same kind, where it begins with one.
  return named(left, operator === "Equals" || operator === "PlusEquals" ? { is: "value", node: right } : unknown);
}

/** `[array]` and `[object[]]` leave objects what they are. */
export function holdsAny(type: TypeName): boolean {
  if (type.form === "Array") return /^(?:system\.)?(?:ps)?object$/i.test(type.elementType.name);
  return /^(?:(?:system\.)?(?:array|object)|psobject)$/i.test(type.name);
}

/** Set-Variable with a name that is made, text that runs as a script, and the table of variables. */
function setsUnknown(node: Node): boolean {
  if (node.kind === "MemberExpression")
    return node.member.kind === "StringConstantExpression" && /^psvariable$/i.test(node.member.value);
  if (node.kind === "StringConstantExpression" || node.kind === "ExpandableStringExpression")
    return /^variable:/i.test(node.value);
  const name = node.kind === "Command" ? (commandName(node)?.toLowerCase() ?? "") : "";
  if (node.kind !== "Command" || !/^(?:invoke-expression|iex|(?:set|new)-variable|sv|nv)$/.test(name)) return false;
  const [given] = [namedArgument(node, "name"), ...plainArguments(node)].filter((each) => each !== null);
  return name.startsWith("i") || given === undefined || literalValues(given) === null;
}

/** `-OutVariable name`, and the commands of variables. */
function writtenByCommand(command: Command): readonly NamedWrite[] {
  const isOfVariables = /-variable$/i.test(commandName(command) ?? "");
  return command.commandElements.flatMap((element, index) => {
    const before = command.commandElements[index - 1];
    const isNamed = before?.kind === "CommandParameter" && /variable$|^(?:ov|ev|wv|iv|pv)$/i.test(before.parameterName);
    if (element.kind === "CommandParameter" || !(isNamed || isOfVariables)) return [];
    return textsIn(element).map((name): NamedWrite => [name.replace(/^\+/, "").toLowerCase(), unknown]);
  });
}
