import { typeByName } from "../../objects/types/typeRegistry.ts";
import { GenericDictionary } from "../../objects/values/collections/GenericDictionary.ts";
import { TupleObject } from "../../objects/values/collections/TupleObject.ts";
import type { FunctionMember, MemberAttribute, PropertyMember } from "../../syntax/ast/definitions.ts";
import type { Node, NodeKind, NodeOf } from "../../syntax/ast/Node.ts";
import { constantValue } from "../expressions/expressions.ts";
import type { AstObject } from "./AstObject.ts";
import { scriptRequirementsObject } from "./ScriptRequirementsObject.ts";
import { staticType } from "./staticType.ts";
import { keywordToken } from "./tokens/TokenObject.ts";

/** What a property gives from a node: a field's content, or a finished value of the model. */
type Read<Of extends Node> = (node: Of, self: AstObject) => unknown;

type PropertyTable = { readonly [Kind in NodeKind]?: Readonly<Record<string, Read<NodeOf<Kind>>>> };

/** Properties that are not simply the field of the same name. */
const derived: PropertyTable = {
  ScriptBlock: {
    ScriptRequirements: (node) => node.scriptRequirements && scriptRequirementsObject(node.scriptRequirements),
  },
  NamedBlock: { Traps: (node) => orNull(node.traps) },
  StatementBlock: { Traps: (node) => orNull(node.traps) },
  TypeDefinition: {
    TypeAttributes: (node) => (node.isEnum ? "Enum" : node.isInterface ? "Interface" : "Class"),
  },
  FunctionMember: {
    Parameters: (node) => node.functionDefinition.parameters ?? [],
    Body: (node) => node.functionDefinition.body,
    ...memberFlags<FunctionMember>((node) => node.methodAttributes),
  },
  PropertyMember: memberFlags<PropertyMember>((node) => node.propertyAttributes),
  ConfigurationDefinition: { ConfigurationType: () => "Resource" },
  CatchClause: { IsCatchAll: (node) => node.catchTypes.length === 0 },
  ThrowStatement: { IsRethrow: (node, self) => node.pipeline === null && isInCatch(self) },
  BlockStatement: { Kind: (node) => keywordToken(node.extent, node.blockKind) },
  Command: { DefiningKeyword: () => null },
  ConvertExpression: { Attribute: (node) => node.type },
  ConstantExpression: { Value: (node) => constantValue(node.value) },
  ErrorStatement: {
    Kind: (node) => node.errorKind && keywordToken(node.extent, node.errorKind),
    Flags: (node, self) => errorFlags(node, self),
    Conditions: (node) => orNull(node.conditions),
    Bodies: (node) => orNull(node.bodies),
    NestedAst: (node) => orNull(node.nestedAst),
  },
  InvokeMemberExpression: { Arguments: (node) => orNull(node.arguments ?? []) },
  BaseCtorInvokeMemberExpression: { Arguments: (node) => orNull(node.arguments ?? []) },
  ErrorExpression: { NestedAst: (node) => orNull(node.nestedAst) },
};

/** How a property of a kind of node is read. */
export function propertyReader(kind: string, name: string): Read<Node> {
  const special = (derived[kind as NodeKind] as Readonly<Record<string, Read<Node>>> | undefined)?.[name];
  if (special) return special;
  if (name === "StaticType") return staticType;
  if (name === "Parent") return (_, self) => self.parent;
  const field = name[0].toLowerCase() + name.slice(1);
  return (node) => (node as unknown as Readonly<Record<string, unknown>>)[field];
}

/** .NET has null where a list of these was never written. */
function orNull<Item>(items: readonly Item[]): readonly Item[] | null {
  return items.length > 0 ? items : null;
}

function memberFlags<Of extends Node>(
  attributesOf: (node: Of) => readonly MemberAttribute[],
): Readonly<Record<string, Read<Of>>> {
  const has = (attribute: MemberAttribute) => (node: Of) => attributesOf(node).includes(attribute);
  return {
    IsPublic: has("Public"),
    IsPrivate: has("Private"),
    IsHidden: has("Hidden"),
    IsStatic: has("Static"),
  };
}

function isInCatch(self: AstObject): boolean {
  for (let parent = self.parent; parent; parent = parent.parent) if (parent.node.kind === "CatchClause") return true;
  return false;
}

function errorFlags(node: NodeOf<"ErrorStatement">, self: AstObject): GenericDictionary | null {
  if (node.flags.length === 0) return null;
  const namespace = "System.Management.Automation.Language";
  const tuple = `System.Tuple[${namespace}.Token,${namespace}.Ast]`;
  const flags = GenericDictionary.of("string", tuple);
  for (const { name, value } of node.flags) {
    const ast = value && self.tree.objectOf(value);
    flags.set(name, new TupleObject(typeByName(tuple), [keywordToken(node.extent, "Parameter"), ast]));
  }
  return flags;
}
