import type { Rule } from "../Rule.ts";

export const operatorArgument: Rule = {
  id: "OperatorArgument",
  severity: "warning",
  summary: "A '+' among the arguments of a command that shows them: `Write-Host $a + ' b'`.",
  call(call, _named, { report }) {
    if (call.shape.kind !== "cmdlet" || !/^Write-(?:Host|Output|Verbose|Warning|Error|Debug)$/.test(call.shape.name))
      return;
    const { commandElements } = call.command;
    for (const [place, element] of commandElements.entries()) {
      const isSign = element.kind === "StringConstantExpression" && element.stringConstantType === "BareWord";
      if (!isSign || element.value !== "+" || place < 2) continue;
      const [before, after] = [commandElements[place - 1], commandElements[place + 1]];
      if (before.kind === "CommandParameter" || after === undefined || after.kind === "CommandParameter") continue;
      if (before.extent.end === element.extent.start || isWord(before) || isWord(after)) continue;
      report(element.extent, `'+' is an argument of its own here. Parentheses around the expression make it add.`);
    }
  },
};

/** Words of a sentence may have one between them. */
function isWord(element: { readonly kind: string; readonly stringConstantType?: string }): boolean {
  return element.kind === "StringConstantExpression" && element.stringConstantType === "BareWord";
}
