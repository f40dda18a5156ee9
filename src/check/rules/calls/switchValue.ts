import type { CommandElement } from "../../../syntax/ast/commands.ts";
import { isBareWord } from "../../../syntax/ast/isBareWord.ts";
import { type Call, fittingSets, positionalIn, takesRest } from "../../calls/Call.ts";
import type { ParameterShape } from "../../calls/CommandShape.ts";
import { expressionIn } from "../../calls/expressionIn.ts";
import { literalValues } from "../../literalValues.ts";
import type { Rule } from "../../Rule.ts";

export const switchValue: Rule = {
  id: "SwitchValue",
  severity: "error",
  summary: "A value behind a switch without a colon, which another parameter takes, or a word behind one with it.",
  call(call, _named, { report }) {
    const elements = call.command.commandElements;
    for (const { parameter, node, value } of call.named) {
      const given = value && expressionIn(value);
      if (parameter.isSwitch && given?.kind === "StringConstantExpression") {
        const meant = isNo.test(given.value) ? "$false" : "$true";
        const form = node.kind === "CommandParameter" ? `-${parameter.name}:${meant}` : `${parameter.name} = ${meant}`;
        report(
          given.extent,
          `-${parameter.name} of ${call.shape.name} takes $true or $false, not '${given.value}'. Write ${form}.`,
        );
      }
      if (!parameter.isSwitch || node.kind !== "CommandParameter" || node.argument !== null) continue;
      const next = elements[elements.indexOf(node) + 1];
      if (next === undefined || !call.positional.includes(next as never)) continue;
      const truth = truthOf(next);
      // The names of properties are of any type, and never $true.
      const place = call.positional.indexOf(next as never);
      const takers = takersOf(call, place).filter(({ name }) => name !== "Property" || call.shape.kind !== "cmdlet");
      if (truth === null || (!isLeft(call, place) && takesAnything(takers.map(({ type }) => type)))) continue;
      report(
        next.extent,
        `-${parameter.name} of ${call.shape.name} is a switch and takes no value behind it. Write -${parameter.name}:$${truth}.`,
      );
    }
  },
};

const isNo = /^(?:no|false|off)$/i;

/** `$true`, or a word that people write for it. */
function truthOf(node: CommandElement): boolean | null {
  if (isBareWord(node)) {
    if (/^(?:yes|true|on)$/i.test(node.value)) return true;
    return isNo.test(node.value) ? false : null;
  }
  const [value] = node.kind === "VariableExpression" ? (literalValues(node) ?? []) : [];
  return typeof value === "boolean" ? value : null;
}

/** The parameters that take an argument without a name, in some set. */
function takersOf(call: Call, place: number): readonly ParameterShape[] {
  if (call.shape.takesAnything) return call.shape.parameters;
  return fittingSets(call).flatMap((set) => {
    const order = positionalIn(call, set);
    return takesRest(call, set) ? order : order.slice(place, place + 1);
  });
}

/** Whether a cmdlet has what it takes by position already, and an argument would be one more of it: `Write-Host a -NoNewline $true`. */
function isLeft(call: Call, place: number): boolean {
  return place > 0 && call.shape.kind === "cmdlet" && fittingSets(call).every((set) => takesRest(call, set));
}

/** Whether a parameter of the command may be meant to take the value: one of objects, or of truth values. */
function takesAnything(types: readonly string[]): boolean {
  return types.some((type) =>
    /^(?:System\.)?(?:object|bool|boolean|psobject|Management\.Automation\.PSObject)(?:\[\])?$/i.test(type),
  );
}
