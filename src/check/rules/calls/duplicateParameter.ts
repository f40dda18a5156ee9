import type { Node } from "../../../syntax/ast/Node.ts";
import { parameterExtent } from "../../calls/Call.ts";
import type { Rule, RuleContext } from "../../Rule.ts";
import { isVerbNoun } from "../../words/isVerbNoun.ts";

export const duplicateParameter: Rule = {
  id: "DuplicateParameter",
  severity: "error",
  summary: "A parameter that a call names twice.",
  call({ shape, named }, _named, { report }) {
    const given = named.map(({ parameter, node }) => ({ name: parameter.name, node }));
    tell(shape.name, given, report);
  },
  command({ kind, name, written, command }, { report }) {
    // Programs may take an option again and again.
    if (kind !== "unknown" || !isVerbNoun(name)) return;
    const given = command.commandElements.map((node) => ({
      name: node.kind === "CommandParameter" ? node.parameterName : "",
      node,
    }));
    tell(written, given, report);
  },
};

function tell(
  command: string,
  given: readonly { readonly name: string; readonly node: Node }[],
  report: RuleContext["report"],
): void {
  const seen = new Set<string>();
  for (const { name, node } of given) {
    if (node.kind !== "CommandParameter") continue;
    const key = name.toLowerCase();
    if (seen.has(key)) report(parameterExtent(node), `${command} gets -${name} twice; leave one of them out.`);
    seen.add(key);
  }
}
