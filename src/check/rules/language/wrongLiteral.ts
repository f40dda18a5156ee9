import type { Expression } from "../../../syntax/ast/expressions.ts";
import type { Node } from "../../../syntax/ast/Node.ts";
import { pureExpression } from "../../../syntax/ast/pureExpression.ts";
import type { TypeName } from "../../../syntax/ast/TypeName.ts";
import { numberTypes } from "../../numberTypes.ts";
import type { Rule } from "../../Rule.ts";

export const wrongLiteral: Rule = {
  id: "WrongLiteral",
  severity: "error",
  summary: "A text that is given a type that it cannot become: `[int]$count = 'three'`.",
  node(node, _ancestors, { table, scope, report }) {
    for (const { type, value } of typedValues(node)) {
      const own = value?.kind === "StringConstantExpression" ? scope.typeNamed(type.name) : null;
      if (own?.isEnum && value?.kind === "StringConstantExpression" && !/[,\d]/.test(value.value)) {
        const names = own.members.map(({ name }) => name);
        if (!names.some((name) => name.toLowerCase().startsWith(value.value.toLowerCase())))
          report(value.extent, `'${value.value}' is no value of [${own.name}]: ${names.join(", ")}.`);
        continue;
      }
      if (type.form !== "Simple" || value?.kind !== "StringConstantExpression" || value.value === "") continue;
      if (node.kind !== "ConvertExpression" && truths.test(type.name)) {
        report(value.extent, `'${value.value}' cannot become [${type.name}]: $true, $false and numbers can.`);
        continue;
      }
      const [, name] = numbersAndForms.exec(type.name) ?? [];
      if (name === undefined || isRead(value.value, name) || table.surroundings.types.converts(value.value, name))
        continue;
      report(value.extent, `'${value.value}' cannot become [${type.name}].`);
    }
  },
};

/** Types that read one form of text, whatever the culture. */
const numbersAndForms = new RegExp(
  `^(?:System\\.)?(?:Net\\.)?(${numberTypes}|char|datetime|guid|ipaddress|timespan|version)$`,
  "i",
);

/** Times are read as a culture writes them: only what begins as in all of them, or has no digits, is judged. */
function isRead(text: string, type: string): boolean {
  return /^datetime$/i.test(type) && /\d/.test(text) && !/^\d{4}-\d{1,2}-\d{1,2}/.test(text);
}

/** What takes no text, though a cast does: parameters and variables with the type. */
const truths = /^(?:System\.)?(?:bool|boolean|switch|(?:Management\.Automation\.)?SwitchParameter)$/i;

interface TypedValue {
  readonly type: TypeName;
  readonly value: Expression | null;
}

/** What gets a type where it is written: a cast, a variable that keeps its type, the default of a parameter or property. */
function typedValues(node: Node): readonly TypedValue[] {
  switch (node.kind) {
    case "ConvertExpression":
      return [{ type: node.type.typeName, value: node.child }];
    case "AssignmentStatement":
      if (node.left.kind !== "ConvertExpression" || node.operator !== "Equals") return [];
      return [{ type: node.left.type.typeName, value: pureExpression(node.right) }];
    case "Parameter": {
      const type = node.attributes.find((each) => each.kind === "TypeConstraint")?.typeName;
      return type === undefined ? [] : [{ type, value: node.defaultValue }];
    }
    case "PropertyMember":
      return node.propertyType === null ? [] : [{ type: node.propertyType.typeName, value: node.initialValue }];
    default:
      return [];
  }
}
