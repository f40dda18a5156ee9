import type { CompiledScriptBlock } from "../../runtime/functions/CompiledScriptBlock.ts";
import { assertionExample } from "../assertion/assertionExample.ts";
import { defineAssertion } from "../assertion/defineAssertion.ts";
import { filterItems, reasonsText } from "../assertion/filterItems.ts";
import { formatTyped, formatValue } from "../assertion/formatValue.ts";

export default defineAssertion({
  name: "Should-Any",
  synopsis: "Fails the test where no item of a collection passes a filter.",
  kind: "CollectionItems",
  parameters: { FilterScript: { type: "scriptblock", position: 0, mandatory: true } },
  examples: assertionExample(
    "1, 2 | Should-Any { $_ -gt 1 }",
    "1, 2 | Should-Any { $_ -gt 2 }",
    "Expected at least one item in collection @(1, 2) to pass filter { $_ -gt 2 }, but none of the items passed the filter.",
  ),
  test(call) {
    const filter = `to pass filter {${(call.values.get("FilterScript") as CompiledScriptBlock).text}}`;
    const { all, reasons, passed } = filterItems(call, (written) => written.length === 1 && written[0] === false);
    const lead = "Expected at least one item in collection";
    if (all.length === 0) return `${lead} ${filter}, but ${formatTyped(call.actual)} contains no items to compare.`;
    if (passed > 0) return null;
    return `${lead} ${formatValue(call.actual)} ${filter}, but none of the items passed the filter.${reasonsText(reasons)}`;
  },
});
