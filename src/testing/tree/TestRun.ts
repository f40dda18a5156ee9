import type { ClrType } from "../../objects/types/ClrType.ts";
import { ClrObject } from "../../objects/values/ClrObject.ts";
import type { Dictionary } from "../../objects/values/collections/Dictionary.ts";
import { BoundParameters } from "../../runtime/scope/BoundParameters.ts";
import { runningPesterType } from "../assembly/runningPesterType.ts";
import type { PesterConfiguration } from "../configuration/PesterConfiguration.ts";
import type { CoverageResult } from "../coverage/CoverageResult.ts";
import type { Outcome } from "./Outcome.ts";
import { allBlocks, allTests, type BlockItem, type TestContainer, type TestItem } from "./TestTree.ts";

/** What a whole run found and did; what -PassThru gives. */
export class TestRun extends ClrObject {
  executedAt = 0;
  milliseconds = 0;
  discoveryMilliseconds = 0;
  /** Whether files ran at the same time, so that their parts of the time add up to no whole. */
  isParallel = false;
  /** Tests that were skipped since an earlier one failed. */
  skippedAfterFailure = 0;
  /** What was reached of the measured scripts; null where nothing was measured. */
  coverage: { readonly result: CoverageResult; readonly report: string } | null = null;

  /** The parameters of the call of Invoke-Pester. */
  readonly boundParameters: Dictionary = new BoundParameters();

  constructor(
    readonly version: string,
    readonly configuration: PesterConfiguration,
    readonly containers: TestContainer[],
  ) {
    super();
  }

  get clrType(): ClrType {
    return runningPesterType("Pester.Run");
  }

  get tests(): TestItem[] {
    return this.containers.flatMap(({ root }) => allTests(root));
  }

  of(result: Outcome): TestItem[] {
    return this.tests.filter((test) => test.result === result);
  }

  get failedBlocks(): BlockItem[] {
    return this.containers.flatMap(({ root }) => allBlocks(root)).filter(({ errors }) => errors.length > 0);
  }

  get failedContainers(): TestContainer[] {
    return this.containers.filter(({ errors }) => errors.length > 0);
  }

  /** Failed tests, blocks and containers: the exit code. */
  get failures(): number {
    return this.of("Failed").length + this.failedBlocks.length + this.failedContainers.length;
  }
}
