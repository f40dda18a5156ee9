import { type CmdletContext, defineCmdlet } from "../../src/command/prelude.ts";
import { attachable, ensureExtendedMembers } from "../../src/objects/model/extendedMembers.ts";
import { MemberTable } from "../../src/objects/model/MemberTable.ts";
import { PSCustomObject } from "../../src/objects/model/PSObject.ts";
import { keyComparer } from "./_shared/keyComparer.ts";
import { objectComparer } from "./_shared/objectComparer.ts";
import { OrderKeys } from "./_shared/orderKeys.ts";

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
    Culture: "string",
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
    return {
      process() {
        for (const item of values.DifferenceObject ?? [])
          if (item !== null && item !== undefined) differences.push(item);
      },
      end() {
        const references = (values.ReferenceObject ?? [])
          .filter((item) => item !== null && item !== undefined)
          .map(row);
        compareRows(cmdlet, references, differences.map(row), equal, values.SyncWindow ?? 0x7fffffff, emit);
      },
    };
  },
});

type Side = "<=" | "=>" | "==";

interface Row {
  readonly input: unknown;
  readonly keys: readonly unknown[];
}

/**
 * Walks both lists side by side. What finds no partner at once waits, at most `window` objects a side, for a partner
 * that comes later on the other side.
 */
function compareRows(
  cmdlet: CmdletContext,
  references: readonly Row[],
  differences: readonly Row[],
  equal: (left: Row, right: Row) => boolean,
  window: number,
  emit: (row: Row, side: Side) => void,
): void {
  const waitingReferences: Row[] = [];
  const waitingDifferences: Row[] = [];
  const wait = (row: Row, waiting: Row[], side: Side) => {
    if (window === 0) return emit(row, side);
    while (waiting.length >= window) emit(waiting.shift() as Row, side);
    waiting.push(row);
  };
  for (let index = 0; index < Math.max(references.length, differences.length); index++) {
    cmdlet.checkStop();
    const reference = references[index];
    const difference = differences[index];
    if (reference && difference && equal(reference, difference)) {
      emit(reference, "==");
      continue;
    }
    const matched = difference && take(difference, waitingReferences, equal);
    if (matched) emit(matched, "==");
    const answered = reference && take(reference, waitingDifferences, equal);
    if (answered) emit(reference, "==");
    if (difference && !matched) wait(difference, waitingDifferences, "=>");
    if (reference && !answered) wait(reference, waitingReferences, "<=");
  }
  for (const row of waitingDifferences) emit(row, "=>");
  for (const row of waitingReferences) emit(row, "<=");
}

function take(row: Row, waiting: Row[], equal: (left: Row, right: Row) => boolean): Row | undefined {
  const index = waiting.findIndex((candidate) => equal(candidate, row));
  return index < 0 ? undefined : waiting.splice(index, 1)[0];
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
