import { construct } from "../../objects/calls/construct.ts";
import { setMember } from "../../objects/members/setMember.ts";
import type { ClrType } from "../../objects/types/ClrType.ts";
import { typeByName } from "../../objects/types/typeRegistry.ts";
import { AttributeObject } from "../../objects/values/AttributeObject.ts";
import { argumentTypeConverter } from "../../runtime/scope/variableAttributes.ts";
import type { Attribute, NamedAttributeArgument } from "../../syntax/ast/definitions.ts";
import type { Expression } from "../../syntax/ast/expressions.ts";
import { LazyScriptBlock } from "../blocks/LazyScriptBlock.ts";
import type { Unit } from "../blocks/Unit.ts";
import { argumentValue } from "./attributeArgument.ts";
import { flagOf } from "./cmdletBinding.ts";

/**
 * The attributes of a parameter as objects: last written first, the type's conversion behind them. `position` is the one
 * that its place among the parameters gives it, -1 where none is given.
 */
export function attributeObjects(
  attributes: readonly Attribute[],
  isTyped: boolean,
  position: number,
  unit: Unit,
): unknown[] {
  const made: unknown[] = [];
  for (const attribute of attributes) {
    const object = attributeObject(attribute, unit);
    if (object !== null) made.unshift(object);
  }
  const parameter = typeByName("System.Management.Automation.ParameterAttribute");
  const isOfParameter = (one: unknown) => one instanceof AttributeObject && one.type === parameter;
  if (!made.some(isOfParameter)) made.unshift(construct(parameter, []));
  if (position >= 0) for (const one of made) if (isOfParameter(one)) setMember(one, "Position", position);
  if (isTyped) made.push(argumentTypeConverter());
  return made;
}

/** The attribute as its constructor and named arguments make it; null where its type has no object form here. */
export function attributeObject(attribute: Attribute, unit: Unit): unknown {
  const type = attributeType(attribute, unit);
  if (type === null || type.isNameOnly || type.members.constructors.length === 0) return null;
  const object = construct(
    type,
    attribute.positionalArguments.map((argument) => valueOf(argument, unit)),
  );
  for (const named of attribute.namedArguments) setMember(object, named.argumentName, namedValue(named, unit));
  return object;
}

/** The type that an attribute's name means, with or without "Attribute" at its end. */
export function attributeType(attribute: Attribute, unit: Unit): ClrType | null {
  return (
    unit.file.findType(`${attribute.typeName.fullName}Attribute`) ?? unit.file.findParsed(attribute.typeName) ?? null
  );
}

function namedValue(named: NamedAttributeArgument, unit: Unit): unknown {
  return named.expressionOmitted ? flagOf(named, true) : valueOf(named.argument, unit);
}

function valueOf(node: Expression, unit: Unit): unknown {
  if (node.kind === "ScriptBlockExpression") return new LazyScriptBlock(node.scriptBlock, unit);
  if (node.kind === "VariableExpression") {
    const name = node.variablePath.userPath.toLowerCase();
    return name === "true" ? true : name === "false" ? false : null;
  }
  return argumentValue(node, unit, null);
}
