import type { Node } from "../../ast/Node.ts";
import { constantText } from "../../print/numberText.ts";
import type { Report } from "./Report.ts";

/** Constant keys of a hash literal must differ in more than case. */
export function checkHashKeys(node: Node, report: Report): void {
  if (node.kind !== "Hashtable") return;
  const seen = new Set<string>();
  for (const { key } of node.keyValuePairs) {
    let text: string;
    if (key.kind === "StringConstantExpression") text = key.value;
    else if (key.kind === "ConstantExpression") text = constantText(key.value);
    else continue;
    const folded = text.toLowerCase();
    if (seen.has(folded)) report("DuplicateKeyInHashLiteral", key.extent, text);
    seen.add(folded);
  }
}
