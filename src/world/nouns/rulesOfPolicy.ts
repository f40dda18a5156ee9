import type { NounChange, NounDefinition } from "./defineNoun.ts";
import { nounNamed } from "./nounNamed.ts";
import { listRows } from "./rows/listRows.ts";
import { removeRow } from "./rows/writeRow.ts";

/** Rules of a policy for compliance, which go with it (inferred: none of them can be without one). */
export function rulesOfPolicy(noun: string): NonNullable<NounDefinition["changed"]> {
  return ({ world, before, after }: NounChange) => {
    const rules = nounNamed(noun);
    if (!before || after || !rules) return;
    for (const rule of listRows(world, rules)) if (rule.values.Policy === before.guid) removeRow(world, rules, rule);
  };
}
