import { convertTo } from "../../objects/convert/convertTo.ts";
import { toText } from "../../objects/ops/toText.ts";
import { lazyType } from "../../objects/types/lazyType.ts";
import { typeByNameOrNull } from "../../objects/types/typeRegistry.ts";
import type { CmdletBinding } from "../../runtime/functions/BlockCode.ts";
import type { Attribute, NamedAttributeArgument, ScriptBlock } from "../../syntax/ast/definitions.ts";
import type { Expression } from "../../syntax/ast/expressions.ts";
import type { Unit } from "../blocks/Unit.ts";

/** [CmdletBinding(...)] of a block, or null. Its arguments are constants by the grammar. */
export function cmdletBindingOf(ast: ScriptBlock, _unit: Unit): CmdletBinding | null {
  const attribute = attributesOf(ast).find((one) => attributeName(one) === "cmdletbinding");
  if (!attribute) return null;
  const named = new Map(attribute.namedArguments.map((one) => [one.argumentName.toLowerCase(), one]));
  const impact = toText(convertTo(textOf(named.get("confirmimpact")) ?? "Medium", impactType()));
  return {
    defaultParameterSetName: textOf(named.get("defaultparametersetname")) ?? "",
    positionalBinding: flagOf(named.get("positionalbinding"), true),
    supportsShouldProcess: flagOf(named.get("supportsshouldprocess"), false),
    confirmImpact:
      (["None", "Low", "Medium", "High"] as const).find((one) => one.toLowerCase() === impact.toLowerCase()) ??
      "Medium",
    supportsPaging: flagOf(named.get("supportspaging"), false),
  };
}

const impactType = lazyType("System.Management.Automation.ConfirmImpact");

/** Names of the types in [OutputType(...)]; of those written as types in full, as far as they are known. */
export function outputTypesOf(ast: ScriptBlock): string[] {
  return attributesOf(ast)
    .filter((attribute) => attributeName(attribute) === "outputtype")
    .flatMap((attribute) => attribute.positionalArguments.flatMap(typeNames));
}

function typeNames(node: Expression): string[] {
  if (node.kind === "TypeExpression") {
    const { fullName } = node.typeName;
    return [typeByNameOrNull(fullName)?.name ?? fullName];
  }
  if (node.kind === "StringConstantExpression") return [node.value];
  return node.kind === "ArrayLiteral" ? node.elements.flatMap(typeNames) : [];
}

/** The text of [Obsolete('...')] among the attributes, "" where it has none; null without the attribute. */
export function obsoleteText(attributes: readonly Attribute[]): string | null {
  const obsolete = attributes.find((one) => attributeName(one) === "obsolete");
  return obsolete ? (obsolete.positionalArguments.flatMap(constantTexts)[0] ?? "") : null;
}

export function constantTexts(node: Expression): string[] {
  if (node.kind === "StringConstantExpression") return [node.value];
  if (node.kind === "ConstantExpression") return [String(node.value)];
  return node.kind === "ArrayLiteral" ? node.elements.flatMap(constantTexts) : [];
}

/** The name without "Attribute" and without the namespace, in lower case. */
export function attributeName(attribute: Attribute): string {
  const name = attribute.typeName.fullName.toLowerCase();
  const plain = name.slice(name.lastIndexOf(".") + 1);
  return plain.endsWith("attribute") && plain !== "attribute" ? plain.slice(0, -9) : plain;
}

/** The attributes of a block, before its parameters. */
export function attributesOf(ast: ScriptBlock): readonly Attribute[] {
  const own = ast.attributes.filter((attribute) => attribute.kind === "Attribute");
  return [...(ast.paramBlock?.attributes ?? []), ...own];
}

/** `Name`, `Name = $true`, `Name = $false`, `Name = 1`. */
export function flagOf(argument: NamedAttributeArgument | undefined, absent: boolean): boolean {
  if (!argument) return absent;
  if (argument.expressionOmitted) return true;
  const value = argument.argument;
  if (value.kind === "VariableExpression") return value.variablePath.userPath.toLowerCase() === "true";
  if (value.kind === "ConstantExpression") return Boolean(value.value);
  return value.kind === "StringConstantExpression" ? value.value !== "" : true;
}

export function textOf(argument: NamedAttributeArgument | undefined): string | null {
  const value = argument?.argument;
  if (!value) return null;
  if (value.kind === "StringConstantExpression" || value.kind === "ExpandableStringExpression") return value.value;
  if (value.kind === "ConstantExpression") return String(value.value);
  return value.kind === "MemberExpression" && value.member.kind === "StringConstantExpression"
    ? value.member.value
    : null;
}
