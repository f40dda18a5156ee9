import { type CmdletContext, defineCmdlet } from "../../src/command/prelude.ts";
import { attachable, ensureExtendedMembers } from "../../src/objects/members/extendedMembers.ts";
import { MemberTable } from "../../src/objects/members/MemberTable.ts";
import { PSCustomObject } from "../../src/objects/values/PSObject.ts";
import { WaitingRows } from "./_Compare-Object/WaitingRows.ts";
import { cultureParameter } from "./_shared/sorting/cultureParameter.ts";
import { equalityKey, haveOneTypeEach } from "./_shared/sorting/equalityKey.ts";
import { keyComparer } from "./_shared/sorting/keyComparer.ts";
import { objectComparer } from "./_shared/sorting/objectComparer.ts";
import { OrderKeys } from "./_shared/sorting/orderKeys.ts";

export default defineCmdlet({
  name: "Compare-Object",
  module: "Microsoft.PowerShell.Utility",
  aliases: ["compare", "diff"],
  synopsis: "Tells what two lists of objects have in common and what only one of them has.",
  description:
    "The side indicator is <= for what only the reference has, => for what only the difference list has, == for both.",
  parameters: {
    ReferenceObject: "psobject[]",
    DifferenceObject: "psobject[]",
    SyncWindow: "int",
    Property: "object[]",
    ExcludeDifferent: "switch",
    IncludeEqual: "switch",
    PassThru: "switch",
    Culture: cultureParameter,
    CaseSensitive: "switch",
  },
  examples: [
    {
      title: "Two lists",
      transcript: "PS> Compare-Object a, b b, c | ForEach-Object { $_.InputObject + $_.SideIndicator }\nc=>\na<=\n",
    },
  ],
  steps(cmdlet, values) {
    const keys = new OrderKeys(values.Property);
    const compare = keyComparer(objectComparer(values.CaseSensitive, values.Culture));
    const equal = (left: Row, right: Row) => compare(left.keys, right.keys) === 0;
    const row = (input: unknown): Row => ({ input, keys: keys.values(cmdlet, input) });
    const names = (values.Property ?? []).length > 0 ? keys.start(null).map(({ expression }) => expression.text) : null;
    const includeEqual =
      values.IncludeEqual || (cmdlet.edition === "Core" && values.ExcludeDifferent && !cmdlet.isBound("IncludeEqual"));
    const emit = (found: Row, side: Side) => {
      if (side === "==" ? includeEqual : !values.ExcludeDifferent) write(cmdlet, found, side, names, values.PassThru);
    };
    const differences: unknown[] = [];
    let hasInput = false;
    return {
      process() {
        hasInput = true;
        for (const item of values.DifferenceObject ?? [])
          if (item !== null && item !== undefined) differences.push(item);
      },
      end() {
        if (!hasInput) return;
        const references = (values.ReferenceObject ?? [])
          .filter((item) => item !== null && item !== undefined)
          .map(row);
        const others = differences.map(row);
        const keyOf = commonKey([...references, ...others], values.CaseSensitive, values.Culture);
        const waiting = () => new WaitingRows(keyOf, equal);
        compareRows(cmdlet, { references, differences: others, waiting, equal }, values.SyncWindow ?? 0x7fffffff, emit);
      },
    };
  },
});

type Side = "<=" | "=>" | "==";

interface Row {
  readonly input: unknown;
  readonly keys: readonly unknown[];
}

/** What tells equal rows, where all of them have a key; else null. A culture compares in its own way. */
function commonKey(
  rows: readonly Row[],
  caseSensitive: boolean,
  culture: string | undefined,
): ((row: Row) => unknown) | null {
  if ((culture ?? "") !== "" || !haveOneTypeEach(rows.map(({ keys }) => keys))) return null;
  const known = new Map(rows.map((row) => [row, equalityKey(row.keys, caseSensitive)]));
  return [...known.values()].includes(undefined) ? null : (row) => known.get(row);
}

interface Comparison {
  readonly references: readonly Row[];
  readonly differences: readonly Row[];
  readonly equal: (left: Row, right: Row) => boolean;
  readonly waiting: () => WaitingRows<Row>;
}

/**
 * Walks both lists side by side. What finds no partner at once waits, at most `window` objects a side, for a partner
 * that comes later on the other side.
 */
function compareRows(
  cmdlet: CmdletContext,
  { references, differences, equal, waiting }: Comparison,
  window: number,
  emit: (row: Row, side: Side) => void,
): void {
  const waitingReferences = waiting();
  const waitingDifferences = waiting();
  const wait = (row: Row, rows: WaitingRows<Row>, side: Side) => {
    if (window === 0) return emit(row, side);
    while (rows.size >= window) emit(rows.shift() as Row, side);
    rows.add(row);
  };
  for (let index = 0; index < Math.max(references.length, differences.length); index++) {
    cmdlet.checkStop();
    const reference = references[index];
    const difference = differences[index];
    if (reference && difference && equal(reference, difference)) {
      emit(reference, "==");
      continue;
    }
    const matched = difference && waitingReferences.take(difference);
    if (matched) emit(matched, "==");
    const answered = reference && waitingDifferences.take(reference);
    if (answered) emit(reference, "==");
    if (difference && !matched) wait(difference, waitingDifferences, "=>");
    if (reference && !answered) wait(reference, waitingReferences, "<=");
  }
  for (const row of waitingDifferences) emit(row, "=>");
  for (const row of waitingReferences) emit(row, "<=");
}

function write(cmdlet: CmdletContext, row: Row, side: Side, names: readonly string[] | null, passThru: boolean): void {
  if (passThru) {
    const target = attachable(row.input);
    ensureExtendedMembers(target).setNote("SideIndicator", side);
    cmdlet.write(target);
    return;
  }
  const table = new MemberTable();
  if (names) for (const [index, name] of names.entries()) table.setNote(name, row.keys[index] ?? null);
  else table.setNote("InputObject", attachable(row.input));
  table.setNote("SideIndicator", side);
  cmdlet.write(new PSCustomObject(table));
}
