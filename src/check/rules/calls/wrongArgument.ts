import type { ScriptBlock } from "../../../syntax/ast/definitions.ts";
import type { Expression, VariableExpression } from "../../../syntax/ast/expressions.ts";
import type { CommandTable } from "../../calls/CommandTable.ts";
import { literalValues } from "../../literalValues.ts";
import { argumentTypes, classNamed } from "../../objects/classObjects.ts";
import { objectContext, ownerOf } from "../../objects/objectsOf.ts";
import { treeIndex, writtenExpression } from "../../objects/TreeIndex.ts";
import { variableKey } from "../../objects/variables/variableKey.ts";
import type { Rule, RuleContext } from "../../Rule.ts";
import { argumentsOfNew } from "../../types/argumentsOfNew.ts";
import { isNumberType } from "../../types/numberTypes.ts";
import { possibleNames, typeOfNewObject } from "../../types/writtenTypes.ts";
import { didYouMean, nearNames } from "../../words/nearNames.ts";

export const wrongArgument: Rule = {
  id: "WrongArgument",
  severity: "error",
  summary:
    "A text for a method or constructor of .NET that takes a number or a value of an enumeration there in all its overloads, and cannot become one.",
  node(node, _ancestors, { unit, table, scope, report }) {
    if (node.kind !== "InvokeMemberExpression" || node.member.kind !== "StringConstantExpression") return;
    const given = node.arguments ?? [];
    if (!given.some(({ kind }) => kind === "StringConstantExpression" || kind === "VariableExpression")) return;
    const context = objectContext(unit.tree, unit.edition, table, scope);
    const { value: name } = node.member;
    const own = node.static
      ? classNamed(node.expression, context)
      : (context.objectsOf(node.expression)?.ofClass ?? null);
    if (own !== null) {
      tell(`${name}()`, argumentTypes(own, name, node.static, context) ?? [], given, table, report);
      return;
    }
    const owner = ownerOf(node.expression, node.static, context);
    const taken = owner === null ? null : table.argumentTypes(owner, name, node.static, unit.edition);
    tell(`${name}()`, taken ?? [], given, table, report);
    tellReferences(`${name}()`, taken ?? [], given, unit.tree, report);
  },
  call(call, _named, { unit, table, scope, report }) {
    if (call.shape.name !== "New-Object") return;
    const given = argumentsOfNew(call) ?? [];
    const type = given.length === 0 ? null : typeOfNewObject(call.command);
    if (type === null) return;
    const own = scope.typeNamed(type.name);
    if (own !== null) {
      const taken = argumentTypes(own, "new", true, { scope, table }) ?? [];
      tell(`The constructor of [${type.name}]`, taken, given, table, report);
      return;
    }
    const taken = possibleNames(type.name, unit.tree)
      .map((name) => table.argumentTypes(name, "new", true, unit.edition))
      .find((each) => each !== null);
    tell(`The constructor of [${type.name}]`, taken ?? [], given, table, report);
  },
};

/** What a method sets is given behind [ref]; a variable may hold such a reference. */
function tellReferences(
  who: string,
  taken: readonly (readonly string[])[],
  given: readonly Expression[],
  tree: ScriptBlock,
  report: RuleContext["report"],
): void {
  const fitting = taken.filter(({ length }) => length === given.length);
  for (const [place, each] of given.entries()) {
    if (each.kind !== "VariableExpression" || fitting.length === 0) continue;
    if (!fitting.every((all) => all[place].startsWith("ref ")) || mayBeReference(each, tree)) continue;
    report(each.extent, `${who} sets this argument: write [ref]$${each.variablePath.userPath}.`);
  }
}

function mayBeReference(variable: VariableExpression, tree: ScriptBlock): boolean {
  const writes = treeIndex(tree).writesOf(variableKey(variable), variable);
  const isPlain = writes.every((write) => {
    // What gets a reference to it elsewhere sets it, and makes it none.
    if (write.is === "unknown" && write.at.kind === "ConvertExpression") return true;
    const value = writtenExpression(write);
    if (value === null) return write.is === "typed" && !/^(?:ref|psreference|object)$/i.test(write.type.name);
    return literalValues(value) !== null || (value.kind === "MemberExpression" && value.static);
  });
  return writes.length === 0 || !isPlain;
}

/** Of the overloads with as many arguments, none takes the text. */
function tell(
  who: string,
  taken: readonly (readonly string[])[],
  given: readonly Expression[],
  table: CommandTable,
  report: RuleContext["report"],
): void {
  const fitting = taken.filter(({ length }) => length === given.length);
  for (const [place, each] of given.entries()) {
    if (each.kind !== "StringConstantExpression" || fitting.length === 0) continue;
    const isOfWords = (type: string): boolean => isNumberType(type) || table.enumeration(type) !== null;
    const refuses = (type: string): boolean =>
      isOfWords(type) ? !table.converts(each.value, type) : takesNoText(type, table);
    const worded = fitting.find((all) => isOfWords(all[place]));
    if (worded === undefined || !fitting.every((all) => refuses(all[place]))) continue;
    const names = table.enumeration(worded[place]);
    const what = names === null ? "a number" : `a value of ${names.join(", ")}`;
    const near = names === null ? "" : didYouMean(nearNames(each.value, names));
    report(each.extent, `${who} takes ${what} here, and '${each.value}' cannot become one.${near}`);
  }
}

/** Whether no text becomes an object of a class: none of its constructors takes one value, and nothing reads it. */
function takesNoText(type: string, table: CommandTable): boolean {
  const { types } = table.surroundings;
  const made = types.argumentTypes(type, "new", true, "Desktop") ?? types.argumentTypes(type, "new", true, "Core");
  if (made === null || made.length === 0 || made.some((each) => each.length === 1)) return false;
  return types.argumentCounts(type, "Parse", true, "Core") === null && !isText.test(type);
}

const isText = /^(?:System\.)?(?:String|Object|Type|Array|ValueType|Uri|Version|Guid)\b|[[\]]|`/i;
