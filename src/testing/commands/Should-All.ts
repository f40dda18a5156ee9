import type { CompiledScriptBlock } from "../../runtime/functions/CompiledScriptBlock.ts";
import { assertionExample } from "../assertion/assertionExample.ts";
import { defineAssertion } from "../assertion/defineAssertion.ts";
import { filterItems, reasonsText } from "../assertion/filterItems.ts";
import { formatTyped, formatValue } from "../assertion/formatValue.ts";

export default defineAssertion({
  name: "Should-All",
  synopsis: "Fails the test where an item of a collection does not pass a filter.",
  kind: "CollectionItems",
  parameters: { FilterScript: { type: "scriptblock", position: 0, mandatory: true } },
  examples: assertionExample(
    "1, 2 | Should-All { $_ -gt 0 }",
    "1, 2 | Should-All { $_ -gt 1 }",
    "Expected all items in collection @(1, 2) to pass filter { $_ -gt 1 }, but 1 of them 1 did not pass the filter.",
  ),
  test(call) {
    const filter = `to pass filter {${(call.values.get("FilterScript") as CompiledScriptBlock).text}}`;
    const { all, failed, reasons, passed } = filterItems(call, (written) => written[0] === false);
    if (all.length === 0)
      return `Expected all items in collection ${filter}, but ${formatTyped(call.actual)} contains no items to compare.`;
    if (passed === all.length) return null;
    const shown = formatValue(failed.length === 1 ? failed[0] : failed);
    return `Expected all items in collection ${formatValue(call.actual)} ${filter}, but ${failed.length} of them ${shown} did not pass the filter.${reasonsText(reasons)}`;
  },
});
