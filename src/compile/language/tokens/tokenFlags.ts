import { typeByName } from "../../../objects/types/typeRegistry.ts";
import type { ScriptBlock } from "../../../syntax/ast/definitions.ts";
import type { Expression } from "../../../syntax/ast/expressions.ts";
import type { Node } from "../../../syntax/ast/Node.ts";
import type { TypeName } from "../../../syntax/ast/TypeName.ts";
import { walk } from "../../../syntax/ast/walk.ts";
import type { Token } from "../../../syntax/lexer/Token.ts";

/** What the place of a token in the tree adds to the flags of its kind. */
export type PlaceFlag = "CommandName" | "MemberName" | "TypeName" | "AttributeName" | "Argument";

export type PlaceFlags = ReadonlyMap<number, readonly PlaceFlag[]>;

/** By the place where a token begins. `Argument` is a bare word behind a command's name. */
export function placeFlags(ast: ScriptBlock): PlaceFlags {
  const flags = new Map<number, readonly PlaceFlag[]>();
  walk(ast, (node) => addFlags(node, flags));
  return flags;
}

function addFlags(node: Node, flags: Map<number, readonly PlaceFlag[]>): void {
  switch (node.kind) {
    case "Command":
      node.commandElements.forEach((element, index) => {
        if (index > 0) addArguments(element, flags);
        else if (isText(element)) flags.set(element.extent.start, ["CommandName"]);
      });
      return;
    case "FileRedirection":
      addArguments(node.location, flags);
      return;
    case "TypeConstraint":
    case "TypeExpression":
      addTypeFlags(node.typeName, flags);
      return;
    case "Attribute":
      addTypeFlags(node.typeName, flags);
      flags.set(node.typeName.extent.start, ["TypeName", "AttributeName"]);
      return;
    case "NamedAttributeArgument":
      flags.set(node.extent.start, ["MemberName"]);
      return;
    case "InvokeMemberExpression":
      for (const argument of node.genericTypeArguments ?? []) addTypeFlags(argument, flags);
      addMember(node.member, flags);
      return;
    case "MemberExpression":
      addMember(node.member, flags);
      return;
    case "Hashtable":
      for (const { key } of node.keyValuePairs) addMember(key, flags);
      return;
    case "BreakStatement":
    case "ContinueStatement":
      if (node.label) addMember(node.label, flags);
      return;
    case "TypeDefinition":
      addNameFlags(node, flags);
      return;
    case "DataStatement":
      if (node.variable !== null) flags.set(placeOf(node, node.variable), ["MemberName"]);
      return;
    default:
  }
}

function isText({ kind }: Node): boolean {
  return kind === "StringConstantExpression" || kind === "ExpandableStringExpression";
}

/** Bare words on their own, in a list, and behind a parameter's colon. */
function addArguments(element: Node, flags: Map<number, readonly PlaceFlag[]>): void {
  if (isText(element)) flags.set(element.extent.start, ["Argument"]);
  else if (element.kind === "ArrayLiteral") for (const item of element.elements) addArguments(item, flags);
  else if (element.kind === "CommandParameter" && element.argument !== null) addArguments(element.argument, flags);
}

function addMember(member: Expression, flags: Map<number, readonly PlaceFlag[]>): void {
  if (member.kind === "StringConstantExpression") flags.set(member.extent.start, ["MemberName"]);
}

function addTypeFlags(typeName: TypeName, flags: Map<number, readonly PlaceFlag[]>): void {
  if (typeName.form === "Array") addTypeFlags(typeName.elementType, flags);
  else if (typeName.form === "Simple") flags.set(typeName.extent.start, ["TypeName"]);
  else {
    addTypeFlags(typeName.typeName, flags);
    for (const argument of typeName.genericArguments) addTypeFlags(argument, flags);
  }
}

/** The name of a class is a type's; an enumeration's, and those of its values, are members'. */
function addNameFlags(node: Extract<Node, { kind: "TypeDefinition" }>, flags: Map<number, readonly PlaceFlag[]>): void {
  const last = node.attributes.at(-1);
  flags.set(placeOf(node, node.name, last?.extent.end), [node.isEnum ? "MemberName" : "TypeName"]);
  if (!node.isEnum) return;
  for (const member of node.members) flags.set(placeOf(member, member.name), ["MemberName"]);
}

/** Where a name that is no node of its own stands in a node. */
function placeOf({ extent }: Node, name: string, from = extent.start): number {
  const text = extent.source.slice(from, extent.end);
  const found = new RegExp(`(?<![\\w])${name.replace(/[^\w]/g, "\\$&")}(?![\\w])`, "i").exec(
    text.replace(/^\s*(enum|class|data|interface)/i, (word) => " ".repeat(word.length)),
  );
  return from + (found?.index ?? 0);
}

/** Names of flags as the enumeration's value. */
export function flagsValue(names: readonly string[]): bigint {
  const { enumValues } = typeByName("System.Management.Automation.Language.TokenFlags");
  return names.reduce((bits, name) => bits | (enumValues.get(name) ?? 0n), 0n);
}

/** Only words take a flag from their place; what is quoted is a string wherever it stands. */
export function takesPlaceFlags({ kind }: Token): boolean {
  return !/^(String|HereString|Variable|SplattedVariable|Number|NewLine|EndOfInput|Parameter$)/.test(kind);
}
