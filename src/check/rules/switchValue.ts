import { givenValues } from "../givenValues.ts";
import { literalValues } from "../literalValues.ts";
import type { Rule } from "../Rule.ts";

export const switchValue: Rule = {
  id: "SwitchValue",
  severity: "error",
  summary: "A value behind a switch without a colon, which another parameter takes.",
  call(call, _named, { report }) {
    const elements = call.command.commandElements;
    for (const { parameter, node } of call.named) {
      if (!parameter.isSwitch || node.kind !== "CommandParameter" || node.argument !== null) continue;
      const next = elements[elements.indexOf(node) + 1];
      if (next === undefined || !call.positional.includes(next as never) || next.kind !== "VariableExpression")
        continue;
      const [value] = literalValues(next) ?? [];
      const taker = givenValues(call).find((each) => each.value === next)?.parameter;
      // The names of properties are of any type, and never $true.
      const isName = taker?.name === "Property" && call.shape.kind === "cmdlet";
      if (typeof value !== "boolean" || (!isName && takesAnything(call.shape.parameters.map(({ type }) => type))))
        continue;
      report(
        next.extent,
        `-${parameter.name} of ${call.shape.name} is a switch and takes no value behind it. Write -${parameter.name}:$${value}.`,
      );
    }
  },
};

/** Whether a parameter of the command may be meant to take the value: one of objects, or of truth values. */
function takesAnything(types: readonly string[]): boolean {
  return types.some((type) =>
    /^(?:System\.)?(?:object|bool|boolean|psobject|Management\.Automation\.PSObject)(?:\[\])?$/i.test(type),
  );
}
