import type { Expression } from "../../../syntax/ast/expressions.ts";
import type { CommandTable } from "../../calls/CommandTable.ts";
import { objectContext, ownerOf } from "../../objects/objectsOf.ts";
import type { Rule, RuleContext } from "../../Rule.ts";
import { argumentsOfNew } from "../../types/argumentsOfNew.ts";
import { numberTypes } from "../../types/numberTypes.ts";
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
    if (!given.some(({ kind }) => kind === "StringConstantExpression")) return;
    const owner = ownerOf(node.expression, node.static, objectContext(unit.tree, unit.edition, table, scope));
    const { value: name } = node.member;
    const taken = owner === null ? null : table.argumentTypes(owner, name, node.static, unit.edition);
    tell(`${name}()`, taken ?? [], given, table, report);
  },
  call(call, _named, { unit, table, report }) {
    if (call.shape.name !== "New-Object") return;
    const given = argumentsOfNew(call) ?? [];
    const type = given.length === 0 ? null : typeOfNewObject(call.command);
    if (type === null) return;
    const taken = possibleNames(type.name, unit.tree)
      .map((name) => table.argumentTypes(name, "new", true, unit.edition))
      .find((each) => each !== null);
    tell(`The constructor of [${type.name}]`, taken ?? [], given, table, report);
  },
};

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
    const refuses = (type: string): boolean =>
      (numbers.test(type) || table.enumeration(type) !== null) && !table.converts(each.value, type);
    if (!fitting.every((all) => refuses(all[place]))) continue;
    const names = table.enumeration(fitting[0][place]);
    const what = names === null ? "a number" : `a value of ${names.join(", ")}`;
    const near = names === null ? "" : didYouMean(nearNames(each.value, names));
    report(each.extent, `${who} takes ${what} here, and '${each.value}' cannot become one.${near}`);
  }
}

const numbers = new RegExp(`^(?:${numberTypes})$`, "i");
