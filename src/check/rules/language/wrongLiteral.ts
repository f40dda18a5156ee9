import type { Command } from "../../../syntax/ast/commands.ts";
import type { PropertyMember } from "../../../syntax/ast/definitions.ts";
import type {
  Expression,
  InvokeMemberExpression,
  StringConstantExpression,
  VariableExpression,
} from "../../../syntax/ast/expressions.ts";
import type { Node } from "../../../syntax/ast/Node.ts";
import { pureExpression } from "../../../syntax/ast/pureExpression.ts";
import type { TypeName } from "../../../syntax/ast/TypeName.ts";
import type { Call } from "../../calls/Call.ts";
import type { CommandTable } from "../../calls/CommandTable.ts";
import { rangeOf, valuesOf } from "../../calls/functionShape.ts";
import { literalValues } from "../../literalValues.ts";
import { classNamed, propertyNamed, wordsOfType } from "../../objects/classObjects.ts";
import type { ObjectContext } from "../../objects/ObjectContext.ts";
import { objectContext, ownerOf } from "../../objects/objectsOf.ts";
import { treeIndex } from "../../objects/TreeIndex.ts";
import { jsonText } from "../../objects/tables/jsonObjects.ts";
import { variableKey } from "../../objects/variables/variableKey.ts";
import type { Rule, RuleContext } from "../../Rule.ts";
import { argumentsOfNew } from "../../types/argumentsOfNew.ts";
import { isFullNumberType, isNumberType, numberTypes } from "../../types/numberTypes.ts";
import { typeOfNewObject } from "../../types/writtenTypes.ts";
import { didYouMean, nearNames } from "../../words/nearNames.ts";

export const wrongLiteral: Rule = {
  id: "WrongLiteral",
  severity: "error",
  summary: "A text that is given a type that it cannot become: `[int]$count = 'three'`.",
  call(call, { ancestors }, { unit, table, scope, report }) {
    for (const each of unitsApart(call.command.commandElements))
      report(
        each.extent,
        `This is an argument of its own: a number has its '${each.value}' without a space before it.`,
      );
    const pipeline = ancestors.at(-1);
    if (call.shape.name === "New-Object") tellMade(call, table, report);
    if (call.shape.name !== "ConvertFrom-Json" || call.hasUnknown || pipeline?.kind !== "Pipeline") return;
    const context = objectContext(unit.tree, unit.edition, table, scope);
    const text = jsonText(call, pipeline, pipeline.pipelineElements.indexOf(call.command), context);
    // What begins otherwise may be a place that something fills.
    const read = text === null || !/^\s*[[{]/.test(text) ? null : table.surroundings.objects.json(text, unit.edition);
    if (read !== null && "fault" in read) report(call.command.extent, `This text is no JSON: ${read.fault}`);
  },
  node(node, _ancestors, { unit, table, scope, report }) {
    if (node.kind === "MemberExpression" && node.expression.kind === "ConstantExpression" && isDigits(node.member)) {
      const { source, start, end } = node.extent;
      report(
        node.extent,
        `'${source.slice(start, end)}' is a number and a property of it. Quotation marks make a version of it.`,
      );
    }
    tellGiven(node, { unit, table, scope, report });
    tellValidated(node, { unit, table, scope, report });
    for (const { type, value } of typedValues(node)) {
      const own = value?.kind === "StringConstantExpression" ? scope.typeNamed(type.name) : null;
      if (own?.isEnum && value?.kind === "StringConstantExpression" && !/[,\d]/.test(value.value)) {
        const names = own.members.map(({ name }) => name);
        if (!names.some((name) => name.toLowerCase().startsWith(value.value.toLowerCase())))
          report(value.extent, `'${value.value}' is no value of [${own.name}]: ${names.join(", ")}.`);
        continue;
      }
      const number = numberIn(value);
      const [least, most] = ranges[type.name.replace(/^System\./i, "").toLowerCase()] ?? [];
      if (value !== null && number !== null && least !== undefined && (number < least || number > most))
        report(value.extent, `${number} does not fit into [${type.name}]: ${least} to ${most} do.`);
      const words = type.form === "Simple" ? wordsOf(type.name, table) : null;
      if (
        words !== null &&
        value?.kind === "StringConstantExpression" &&
        /^[A-Za-z]+(?:\s*,\s*[A-Za-z]+)*$/.test(value.value)
      ) {
        const wrong = value.value
          .split(",")
          .map((each) => each.trim())
          .find((each) => !words.some((word) => word.toLowerCase().startsWith(each.toLowerCase())));
        if (wrong !== undefined)
          report(value.extent, `'${wrong}' is no value of [${type.name}].${didYouMean(nearNames(wrong, words))}`);
        continue;
      }
      if (type.form !== "Simple" || value?.kind !== "StringConstantExpression" || value.value === "") continue;
      if (node.kind !== "ConvertExpression" && truths.test(type.name)) {
        report(value.extent, `'${value.value}' cannot become [${type.name}]: $true, $false and numbers can.`);
        continue;
      }
      if (node.kind === "ConvertExpression" && truths.test(type.name) && /^(?:false|no|0)$/i.test(value.value)) {
        report(value.extent, `Any text that is not empty is true as [${type.name}], '${value.value}' too.`, "warning");
        continue;
      }
      const [, name] = numbersAndForms.exec(type.name) ?? [];
      if (name === undefined || isRead(value.value, name) || table.surroundings.types.converts(value.value, name))
        continue;
      report(value.extent, `'${value.value}' cannot become [${type.name}].`);
    }
  },
};

/** `$searcher.SearchScope = 'Subtrees'`: a property of an enumeration or a number that is given a text, or one of a class what its attributes refuse. */
function tellGiven(node: Node, { unit, table, scope, report }: Omit<RuleContext, "target">): void {
  if (node.kind !== "AssignmentStatement" || node.operator !== "Equals" || node.left.kind !== "MemberExpression")
    return;
  const { expression, member, static: isStatic } = node.left;
  const value = pureExpression(node.right);
  if (member.kind !== "StringConstantExpression" || value === null) return;
  const context = objectContext(unit.tree, unit.edition, table, scope);
  const own = isStatic ? classNamed(expression, context) : (context.objectsOf(expression)?.ofClass ?? null);
  const property = own && propertyNamed(own, member.value, context);
  if (property !== null) tellProperty(property, value, context, report);
  if (property !== null || value.kind !== "StringConstantExpression") return;
  const owner = ownerOf(expression, isStatic, context);
  const type = owner && table.memberType(owner, member.value, { isStatic, isCall: false });
  const names = type && table.enumeration(type);
  if (!type || !(names || isFullNumberType(type)) || table.converts(value.value, type)) return;
  const near = didYouMean(nearNames(value.value, names ?? []));
  report(value.extent, `'${value.value}' is no value of '${member.value}', which is of [${type}].${near}`);
}

/** `[ValidateSet('a', 'b')][string]$name = 'c'`, and what a variable is given later that began so, or as a parameter. */
function tellValidated(node: Node, { unit, table, scope, report }: Omit<RuleContext, "target">): void {
  const value = node.kind === "AssignmentStatement" && node.operator === "Equals" ? pureExpression(node.right) : null;
  if (node.kind !== "AssignmentStatement" || value === null || literalValues(value) === null) return;
  const { variable, ...own } = declared(node.left);
  if (variable === null) return;
  const { writesOf } = treeIndex(unit.tree);
  const [first] = own.attributes.length > 0 || own.propertyType ? [] : writesOf(variableKey(variable), variable);
  const earlier = first === undefined || first.at === node ? own : declaredAt(first.at);
  if (earlier === null || (earlier === own && own.attributes.length === 0)) return;
  const validated = { ...earlier, name: `$${variable.variablePath.userPath}` };
  tellProperty(validated, value, objectContext(unit.tree, unit.edition, table, scope), report);
}

interface Declared {
  readonly attributes: PropertyMember["attributes"];
  readonly propertyType: PropertyMember["propertyType"];
}

/** The attributes and the type of an assignment's variable; null for the variable where it is none. */
function declared(target: Expression): Declared & { readonly variable: VariableExpression | null } {
  if (target.kind === "VariableExpression") return { attributes: [], propertyType: null, variable: target };
  if (target.kind === "ConvertExpression") return { ...declared(target.child), propertyType: target.type };
  if (target.kind !== "AttributedExpression") return { attributes: [], propertyType: null, variable: null };
  const { attributes, ...rest } = declared(target.child);
  return { ...rest, attributes: [target.attribute, ...attributes] };
}

/** Those that a variable keeps from where it is first written. */
function declaredAt(node: Node): Declared | null {
  if (node.kind === "AssignmentStatement") return declared(node.left);
  if (node.kind !== "Parameter") return null;
  const type = node.attributes.find((each) => each.kind === "TypeConstraint") ?? null;
  return { attributes: node.attributes.filter((each) => each.kind === "Attribute"), propertyType: type };
}

/** A property of a class of the texts that is given what its type or its attributes refuse. */
function tellProperty(
  property: Pick<PropertyMember, "name" | "attributes" | "propertyType">,
  value: Expression,
  context: ObjectContext,
  report: RuleContext["report"],
): void {
  const [literal, ...more] = literalValues(value) ?? [];
  if (literal == null || literal === "" || more.length > 0) return;
  const text = String(literal);
  const names = valuesOf(property)?.names ?? null;
  const range = rangeOf(property);
  const type = property.propertyType?.typeName;
  const words = type?.form === "Simple" ? wordsOfType(type.name, context) : null;
  const isOfNumbers = type?.form === "Simple" && isNumberType(type.name);
  if (names !== null && !names.some((name) => name.toLowerCase() === text.toLowerCase()))
    report(value.extent, `'${property.name}' takes one of ${names.join(", ")}, not '${text}'.`);
  else if (range !== null && (Number(literal) < range[0] || Number(literal) > range[1]))
    report(value.extent, `'${property.name}' takes a number from ${range[0]} to ${range[1]}, not ${text}.`);
  else if (typeof literal !== "string") return;
  else if (words !== null && /^[A-Za-z]+$/.test(text) && !words.some((each) => beginsWith(each, text)))
    report(value.extent, `'${text}' is no value of [${type?.name}]: ${words.slice(0, mostWords).join(", ")}.`);
  else if (isOfNumbers && !context.table.surroundings.types.converts(text, type.name))
    report(value.extent, `'${text}' is no number, and '${property.name}' is of [${type.name}].`);
}

function beginsWith(name: string, text: string): boolean {
  return name.toLowerCase().startsWith(text.toLowerCase());
}

/** So many values of an enumeration are told. */
const mostWords = 24;

/** `-MaxSendSize 50 MB` */
function unitsApart(elements: Command["commandElements"]): readonly StringConstantExpression[] {
  return elements.flatMap((element, at) => {
    const isUnit = element.kind === "StringConstantExpression" && element.stringConstantType === "BareWord";
    return isUnit && /^[kmgtp]b$/i.test(element.value) && elements[at - 1]?.kind === "ConstantExpression"
      ? [element]
      : [];
  });
}

/** `New-Object Version '1.x'` */
function tellMade(call: Call, table: CommandTable, report: RuleContext["report"]): void {
  const type = typeOfNewObject(call.command)?.name;
  const [value, ...more] = argumentsOfNew(call) ?? [];
  if (type === undefined || !ofNew.test(type) || more.length > 0 || value?.kind !== "StringConstantExpression") return;
  if (!table.surroundings.types.converts(value.value, type))
    report(value.extent, `'${value.value}' cannot become [${type}].`);
}

/** `1.0.2` is the property '2' of 1.0. */
function isDigits(member: Node): boolean {
  return (
    member.kind === "ConstantExpression" || (member.kind === "StringConstantExpression" && /^\d/.test(member.value))
  );
}

/** The whole numbers that have the least and the most. */
const ranges: Readonly<Record<string, readonly [number, number]>> = {
  byte: [0, 255],
  sbyte: [-128, 127],
  int16: [-32768, 32767],
  uint16: [0, 65535],
  int: [-2147483648, 2147483647],
  int32: [-2147483648, 2147483647],
  uint: [0, 4294967295],
  uint32: [0, 4294967295],
};

function numberIn(value: Expression | null): number | null {
  const [number, ...more] = value?.kind === "ConstantExpression" ? (literalValues(value) ?? []) : [];
  return typeof number === "number" && more.length === 0 ? number : null;
}

/** The names of an enumeration of .NET's; null for any other type. */
function wordsOf(type: string, table: CommandTable): readonly string[] | null {
  return table.enumeration(type) ?? (/^System\./i.test(type) ? null : table.enumeration(`System.${type}`));
}

/** Types that read one form of text, whatever the culture. */
const numbersAndForms = new RegExp(
  `^(?:System\\.)?(?:Net\\.)?(${numberTypes}|char|datetime|guid|ipaddress|timespan|version|xml)$`,
  "i",
);

/** Times are read without a culture, in many forms: judged is what begins as a date does, has a word, or no digits at all. */
function isRead(text: string, type: string): boolean {
  return /^datetime$/i.test(type) && /\d/.test(text) && !/^\d{1,4}[-/.]\d{1,2}[-/.]\d{1,4}|[a-z]{3}/i.test(text);
}

/** What takes no text, though a cast does: parameters and variables with the type. */
const truths = /^(?:System\.)?(?:bool|boolean|switch|(?:Management\.Automation\.)?SwitchParameter)$/i;

interface TypedValue {
  readonly type: TypeName;
  readonly value: Expression | null;
}

/** What gets a type where it is written: a cast, a variable that keeps its type, the default of a parameter or property. */
function typedValues(node: Node): readonly TypedValue[] {
  return valuesAt(node).flatMap(({ type, value }) => {
    const items = type.form === "Array" ? itemsOf(value) : null;
    // `[int[]]$ports = 80, '443a'`
    return type.form !== "Array" || items === null
      ? { type, value }
      : items.map((each) => ({ type: type.elementType, value: each }));
  });
}

/** The elements of a list that is written, in parentheses or without; null for anything else. */
function itemsOf(value: Expression | null): readonly Expression[] | null {
  if (value?.kind === "ParenExpression") return itemsOf(pureExpression(value.pipeline));
  if (value?.kind !== "ArrayExpression") return value?.kind === "ArrayLiteral" ? value.elements : null;
  const [statement, ...more] = value.subExpression.statements;
  return statement === undefined || more.length > 0 ? null : itemsOf(pureExpression(statement));
}

function valuesAt(node: Node): readonly TypedValue[] {
  switch (node.kind) {
    case "ConvertExpression":
      return [{ type: node.type.typeName, value: node.child }];
    case "AssignmentStatement": {
      const type = node.operator === "Equals" ? declared(node.left).propertyType : null;
      return type === null ? [] : [{ type: type.typeName, value: pureExpression(node.right) }];
    }
    case "Parameter": {
      const type = node.attributes.find((each) => each.kind === "TypeConstraint")?.typeName;
      return type === undefined ? [] : [{ type, value: node.defaultValue }];
    }
    case "PropertyMember":
      return node.propertyType === null ? [] : [{ type: node.propertyType.typeName, value: node.initialValue }];
    case "InvokeMemberExpression": {
      const isRead = /^new$/i.test(nameOf(node)) ? ofNew : /^parse$/i.test(nameOf(node)) ? ofParse : null;
      const [value, ...more] = node.arguments ?? [];
      if (!node.static || node.expression.kind !== "TypeExpression" || value === undefined || more.length > 0)
        return [];
      const type = node.expression.typeName;
      return isRead?.test(type.name) === true ? [{ type, value }] : [];
    }
    default:
      return [];
  }
}

function nameOf({ member }: InvokeMemberExpression): string {
  return member.kind === "StringConstantExpression" ? member.value : "";
}

/** Types whose constructors read one text. */
const ofNew = /^(?:system\.)?(?:version|guid)$/i;

/** Types whose Parse reads what a cast reads, too. */
const ofParse = new RegExp(`^(?:System\\.)?(?:Net\\.)?(?:${numberTypes}|guid|ipaddress|version)$`, "i");
