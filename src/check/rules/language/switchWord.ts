import type { Rule } from "../../Rule.ts";
import { distance } from "../../words/nearNames.ts";
import { sortedLetters } from "../../words/sortedLetters.ts";

export const switchWord: Rule = {
  id: "SwitchWord",
  severity: "warning",
  summary: "A bare word of a switch that is nearly `default`, or a keyword of if: it is a text that is compared.",
  node(node, _ancestors, { report }) {
    if (node.kind !== "SwitchStatement") return;
    for (const { condition } of node.clauses) {
      if (condition.kind !== "StringConstantExpression" || condition.stringConstantType !== "BareWord") continue;
      const word = condition.value.toLowerCase();
      const isMeant = word === "else" || word === "elseif" || (word !== "default" && isSlip(word));
      if (isMeant)
        report(condition.extent, `'${condition.value}' is a text here that is compared. Did you mean 'default'?`);
    }
  },
};

function isSlip(word: string): boolean {
  const isTurned = sortedLetters(word) === sortedLetters("default");
  return isTurned || (word[0] === "d" && distance(word, "default", 1) === 1);
}
