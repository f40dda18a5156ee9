import { type CmdletContext, defineCmdlet } from "../../src/command/prelude.ts";
import { GroupInfo } from "../../src/objects/clr/Microsoft.PowerShell.Commands/Microsoft.PowerShell.Commands.GroupInfo.ts";
import { enumerate } from "../../src/objects/ops/enumerate.ts";
import { toText } from "../../src/objects/ops/toText.ts";
import { cultureText } from "../../src/objects/text/cultureText.ts";
import { valueText } from "../../src/objects/text/valueText.ts";
import { typeOf } from "../../src/objects/types/typeOf.ts";
import { Dictionary } from "../../src/objects/values/collections/Dictionary.ts";
import { Hashtable } from "../../src/objects/values/collections/Hashtable.ts";
import { PSCustomObject, unwrap } from "../../src/objects/values/PSObject.ts";
import { SwitchParameter } from "../../src/objects/values/SwitchParameter.ts";
import { cultureParameter } from "./_shared/sorting/cultureParameter.ts";
import { equalityKey, haveOneTypeEach } from "./_shared/sorting/equalityKey.ts";
import { keyComparer } from "./_shared/sorting/keyComparer.ts";
import { type Comparer, objectComparer } from "./_shared/sorting/objectComparer.ts";
import { OrderKeys } from "./_shared/sorting/orderKeys.ts";

export default defineCmdlet({
  name: "Group-Object",
  module: "Microsoft.PowerShell.Utility",
  aliases: ["group"],
  synopsis: "Puts objects with the same value into groups.",
  description:
    "Groups by the objects themselves, by properties or by script blocks; the result is one object a group, or a hashtable.",
  parameters: {
    InputObject: "psobject",
    Property: "object[]",
    NoElement: "switch",
    AsHashTable: "switch",
    AsString: "switch",
    Culture: cultureParameter,
    CaseSensitive: "switch",
  },
  examples: [
    {
      title: "How many of each",
      transcript:
        "PS> 'a', 'b', 'a' | Group-Object -NoElement\n\nCount Name                     \n----- ----                     \n    2 a                        \n    1 b                        \n\n\n",
    },
    {
      title: "A hashtable of groups",
      transcript: "PS> $h = 'fig', 'pear', 'nut' | Group-Object Length -AsHashTable; $h[3].Count\n2\n",
    },
  ],
  steps(cmdlet, values) {
    const rows: Row[] = [];
    // Properties and switches are looked at with the first object: wrong ones are no error without input.
    let keys: OrderKeys | undefined;
    return {
      process() {
        const input = cmdlet.raw("InputObject");
        if (input === null || input === undefined) return;
        if (!keys) {
          keys = new OrderKeys(values.Property);
          checkParameters(cmdlet, values.AsHashTable, values.AsString, values.Property?.length ?? 0);
        }
        rows.push({ input, keys: keys.values(cmdlet, input) });
      },
      end() {
        const compare = groupComparer(cmdlet, objectComparer(values.CaseSensitive, values.Culture));
        const order = keyComparer(compare);
        const isSorted = rules[cmdlet.edition].sorts && haveOneTypeEach(rows.map(({ keys }) => keys));
        // Objects that lack a property share the group of $null, behind the others in it.
        if (isSorted && rows.some((row) => row.keys.includes(undefined)))
          rows.sort((left, right) => order(left.keys, right.keys));
        const groups = findGroups(cmdlet, rows, compare, values.CaseSensitive);
        if (isSorted) groups.sort((left, right) => order(left.keys, right.keys));
        const infos = groups.map(
          (group) =>
            new GroupInfo(
              groupName(group.keys, (keys?.start(null).length ?? 0) > 0),
              group.items,
              group.keys.map((key) => key ?? null),
              !values.NoElement,
            ),
        );
        if (infos.length === 0) return;
        const table = values.AsHashTable ? asHashtable(cmdlet, infos, values.AsString, values.CaseSensitive) : null;
        if (table) cmdlet.write(table);
        else if (!values.AsHashTable) for (const info of infos) cmdlet.write(info);
      },
    };
  },
});

/** What the editions do with groups: put them in order, take collections of one type for the same, tell keys apart by case. */
const rules = {
  Desktop: { sorts: false, collectionsAreAlike: false, hasCaseSensitiveTable: false },
  Core: { sorts: true, collectionsAreAlike: true, hasCaseSensitiveTable: true },
} as const;

interface Row {
  readonly input: unknown;
  readonly keys: readonly unknown[];
}

interface Group {
  readonly keys: readonly unknown[];
  readonly items: unknown[];
}

function checkParameters(cmdlet: CmdletContext, asHashTable: boolean, asString: boolean, properties: number): void {
  const fail = (message: string, target: unknown) =>
    cmdlet.terminate({
      id: "ArgumentException",
      message,
      category: "InvalidArgument",
      target,
      exception: "System.ArgumentException",
    });
  if (asHashTable && !asString && properties > 1) {
    const message =
      "The command cannot be run because using the AsHashTable parameter with more than one property requires adding the AsString parameter.";
    throw fail(message, cmdlet.raw("Property"));
  }
  if (asString && !asHashTable) {
    throw fail(
      "The command cannot be run because the AsString parameter requires that you specify the AsHashtable parameter.",
      SwitchParameter.present,
    );
  }
}

/** Groups in order of first appearance. Text that is plain ASCII is found by a map, everything else by comparing. */
function findGroups(cmdlet: CmdletContext, rows: readonly Row[], compare: Comparer, caseSensitive: boolean): Group[] {
  const groups: Group[] = [];
  const known = new Map<unknown, Group>();
  const unmapped: Group[] = [];
  const uniform = haveOneTypeEach(rows.map(({ keys }) => keys));
  for (const row of rows) {
    const key = uniform ? equalityKey(row.keys, caseSensitive) : undefined;
    let group = key === undefined ? undefined : known.get(key);
    if (!group && (key === undefined || unmapped.length > 0)) {
      cmdlet.checkStop();
      group = (key === undefined ? groups : unmapped).find(
        (candidate) => compareKeys(candidate.keys, row.keys, compare) === 0,
      );
    }
    if (!group) {
      group = { keys: row.keys, items: [] };
      groups.push(group);
      if (key === undefined) unmapped.push(group);
      else known.set(key, group);
    }
    group.items.push(row.input);
  }
  return groups;
}

function compareKeys(left: readonly unknown[], right: readonly unknown[], compare: Comparer): number {
  const length = Math.max(left.length, right.length);
  for (let index = 0; index < length; index++) {
    const result = compare(left[index], right[index]);
    if (result !== 0) return result;
  }
  return 0;
}

/** The texts of the keys; of a collection as lists show it, but in full. */
function groupName(keys: readonly unknown[], areProperties: boolean): string {
  const first = unwrap(keys[0]);
  if (!areProperties && (Array.isArray(first) || first instanceof Dictionary)) return toText(first);
  return keys
    .filter((key) => key !== null && key !== undefined)
    .map((key) => {
      const plain = unwrap(key);
      if (plain instanceof Dictionary)
        return `{${[...plain.entries()].map((entry) => `[${valueText(entry.key)}, ${valueText(entry.value)}]`).join(", ")}}`;
      const items = enumerate(key);
      return items ? `{${Array.from(items, cultureText).join(", ")}}` : cultureText(key);
    })
    .join(", ");
}

/** In PowerShell 7 collections of one type are all alike, and custom objects cannot be compared. */
function groupComparer(cmdlet: CmdletContext, compare: Comparer): Comparer {
  if (!rules[cmdlet.edition].collectionsAreAlike) return compare;
  return (left, right) => {
    const a = unwrap(left);
    const b = unwrap(right);
    if (a === null || b === null || typeof a !== "object" || typeof b !== "object" || a === b) return compare(a, b);
    if (a instanceof PSCustomObject && b instanceof PSCustomObject) throw notComparable(cmdlet, a, b);
    return isCollection(a) && isCollection(b) && typeOf(a) === typeOf(b) ? 0 : compare(a, b);
  };
}

function isCollection(value: object): boolean {
  return value instanceof Dictionary || enumerate(value) !== null;
}

function notComparable(cmdlet: CmdletContext, left: unknown, right: unknown) {
  const [first, second] = [left, right].map((value) => toText(value));
  return cmdlet.terminate({
    id: "PSObjectCompareTo",
    message: `Cannot compare "${first}" to "${second}" because the objects are not the same type or the object "${first}" does not implement "IComparable".`,
    category: "NotSpecified",
    exception: "System.Management.Automation.ExtendedTypeSystemException",
  });
}

/** Null where two groups have one key, which is said. */
function asHashtable(
  cmdlet: CmdletContext,
  groups: readonly GroupInfo[],
  asString: boolean,
  caseSensitive: boolean,
): Hashtable | null {
  const table = new Hashtable(!(caseSensitive && rules[cmdlet.edition].hasCaseSensitiveTable));
  for (const group of groups) {
    const key = asString ? group.name : group.values.items[0];
    if (key === null || key === undefined || table.has(key)) {
      reportDuplicate(cmdlet);
      return null;
    }
    table.set(key, group.group);
  }
  return table;
}

function reportDuplicate(cmdlet: CmdletContext) {
  const message =
    "The objects grouped by this property cannot be expanded because there is a key duplication. Provide a valid value for the property, and then try again.";
  cmdlet.error({ id: message, message, category: "InvalidArgument" });
}
