import { isBareWord } from "../../../syntax/ast/isBareWord.ts";
import { parametersNamed } from "../../calls/CommandShape.ts";
import type { Rule } from "../../Rule.ts";

export const commaBeforeParameter: Rule = {
  id: "CommaBeforeParameter",
  severity: "error",
  summary: "A comma in front of a parameter, which makes the parameter's name a value of the list.",
  call({ command, shape }, _named, { report }) {
    for (const element of command.commandElements.slice(1)) {
      const list = element.kind === "CommandParameter" ? element.argument : element;
      if (list?.kind !== "ArrayLiteral") continue;
      const name = list.elements.find(
        (each) =>
          isBareWord(each) && /^-[A-Za-z]/.test(each.value) && parametersNamed(shape, each.value.slice(1)).length > 0,
      );
      if (name?.kind !== "StringConstantExpression") continue;
      report(
        name.extent,
        `Behind the comma '${name.value}' is a text of the list, and no parameter of ${shape.name}. Leave the comma out.`,
      );
    }
  },
};
