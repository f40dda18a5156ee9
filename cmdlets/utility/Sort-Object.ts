import { defineCmdlet } from "../../src/command/prelude.ts";
import type { PerEdition } from "../../src/diag/Edition.ts";
import { quickSort } from "./_Sort-Object/quickSort.ts";
import { cultureParameter } from "./_shared/sorting/cultureParameter.ts";
import { introspectiveSort } from "./_shared/sorting/introspectiveSort.ts";
import { keyComparer } from "./_shared/sorting/keyComparer.ts";
import { objectComparer } from "./_shared/sorting/objectComparer.ts";
import { directionKeys, OrderKeys } from "./_shared/sorting/orderKeys.ts";

type Sort = <T>(items: T[], compare: (left: T, right: T) => number) => void;

/** How List.Sort of the edition's .NET puts a list in order. */
const unstableSort: PerEdition<Sort> = { Desktop: quickSort, Core: introspectiveSort };

export default defineCmdlet({
  name: "Sort-Object",
  module: "Microsoft.PowerShell.Utility",
  aliases: ["sort"],
  synopsis: "Puts objects in order.",
  description:
    "Orders by the objects themselves or by one or more keys: properties, script blocks, or hashtables that give a direction.",
  parameters: {
    InputObject: "psobject",
    Property: "object[]",
    Descending: "switch",
    Unique: "switch",
    Stable: "switch",
    Top: "int",
    Bottom: "int",
    Culture: cultureParameter,
    CaseSensitive: "switch",
  },
  examples: [
    { title: "Numbers", transcript: "PS> 3, 1, 2 | Sort-Object\n1\n2\n3\n" },
    {
      title: "By a property, downwards",
      transcript: "PS> 'fig', 'banana', 'pear' | Sort-Object Length -Descending\nbanana\npear\nfig\n",
    },
    { title: "Each only once", transcript: "PS> 'b', 'a', 'b' | Sort-Object -Unique\na\nb\n" },
  ],
  steps(cmdlet, values) {
    const keys = new OrderKeys(values.Property, directionKeys);
    const inputs: unknown[] = [];
    return {
      process() {
        const input = cmdlet.raw("InputObject");
        if (input !== null && input !== undefined) inputs.push(input);
      },
      end() {
        const rows = inputs.map((input, index): Row => ({ input, index, keys: keys.values(cmdlet, input) }));
        const compareKeys = keyComparer(
          objectComparer(values.CaseSensitive, values.Culture),
          keys.descending(values.Descending),
        );
        const compare = (left: Row, right: Row) => compareKeys(left.keys, right.keys);
        const limit = values.Top ?? values.Bottom;
        if (values.Stable || limit !== undefined)
          rows.sort((left, right) => compare(left, right) || left.index - right.index);
        else unstableSort[cmdlet.edition](rows, compare);
        let sorted = values.Unique ? withoutRepeats(rows, compare) : rows;
        if (limit !== undefined) sorted = values.Top === undefined ? sorted.slice(-limit) : sorted.slice(0, limit);
        for (const row of sorted) cmdlet.write(row.input);
      },
    };
  },
});

interface Row {
  readonly input: unknown;
  readonly index: number;
  readonly keys: readonly unknown[];
}

/** Each row is compared with the last one that stayed. */
function withoutRepeats(rows: readonly Row[], compare: (left: Row, right: Row) => number): Row[] {
  let last: Row | undefined;
  return rows.filter((row) => {
    if (last !== undefined && compare(last, row) === 0) return false;
    last = row;
    return true;
  });
}
