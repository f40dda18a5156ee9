import { ErrorRecord } from "../../objects/errors/ErrorRecord.ts";
import { enumerateCollection } from "../../objects/ops/enumerate.ts";
import { unwrap } from "../../objects/values/PSObject.ts";
import type { CompiledScriptBlock } from "../../runtime/functions/CompiledScriptBlock.ts";
import { refuseUnbound } from "../commands/missingBody.ts";
import { pesterRun } from "../run/PesterRun.ts";
import { caughtByMethod } from "./caughtByMethod.ts";
import type { AssertionCall } from "./defineAssertion.ts";

export interface FilteredItems {
  readonly all: readonly unknown[];
  /** Those that did not pass, one level of lists taken apart. */
  readonly failed: readonly unknown[];
  /** What the filters that ended with an error said. */
  readonly reasons: readonly string[];
  readonly passed: number;
}

/** Gives each item to -FilterScript as $_. It passes unless the block writes $false first, or ends with an error. */
export function filterItems({ actual, values, cmdlet }: AssertionCall, isRefused: FilterVerdict): FilteredItems {
  const block = values.get("FilterScript") as CompiledScriptBlock;
  refuseUnbound(block);
  const all = actual === null ? [] : [...(enumerateCollection(unwrap(actual)) ?? [actual])];
  const failed: unknown[] = [];
  const reasons: string[] = [];
  let passed = 0;
  const run = pesterRun();
  const saved = run.isInFilter;
  run.isInFilter = true;
  try {
    for (const item of all) {
      let written: unknown[] = [];
      const error = caughtByMethod(block.engine, () => {
        written = cmdlet.collectBlock(block, { dollarUnder: item, newScope: true });
      });
      if (!error && !isRefused(written.map(unwrap))) {
        passed++;
        continue;
      }
      failed.push(...(enumerateCollection(unwrap(item)) ?? [item]));
      if (error instanceof ErrorRecord) reasons.push(error.exception.message);
    }
  } finally {
    run.isInFilter = saved;
  }
  return { all, failed, reasons, passed };
}

/** Whether what a filter wrote means that its item does not pass. */
export type FilterVerdict = (written: readonly unknown[]) => boolean;

export function reasonsText(reasons: readonly string[]): string {
  return reasons.length === 0 ? "" : `\nReasons :\n${reasons.join("\n")}`;
}
