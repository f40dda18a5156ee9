import type { CoverageRun } from "../coverage/CoverageRun.ts";
import type { CoverageText } from "../coverage/coverageText.ts";
import type { TestRun } from "../tree/TestRun.ts";
import type { BlockItem, TestContainer, TestItem } from "../tree/TestTree.ts";
import type { TestFilter } from "./filterTests.ts";

/** Whom a run tells what happens, in order. */
export interface TestObserver {
  /** Pester 5, and a run that only discovers. */
  discoveryStarts(files: number): void;
  discoveryFailed(container: TestContainer): void;
  discoveryEnded(run: TestRun, filter: TestFilter): void;
  /** What is said where a run of Pester 6 starts, behind its title. */
  startNote?: () => void;
  /** Pester 6, which discovers file by file. */
  runStarts(files: number, isParallel?: boolean): void;
  /** Pester 6: the tests of a file, and those that the filter lets through. */
  filtered(tests: readonly TestItem[], filter: TestFilter): void;
  containerStarts(container: TestContainer): void;
  /** Pester 4: a block begins. */
  blockStarts?(block: BlockItem): void;
  containerEnded(container: TestContainer): void;
  testStarts(test: TestItem): void;
  testEnded(test: TestItem): void;
  blockFailed(block: BlockItem): void;
  runEnded(run: TestRun): void;
  /** There is nothing to run. */
  runBreaks?(): void;
  fileDiscoveryStarts?(name: string): void;
  fileDiscoveryEnded?(container: TestContainer, milliseconds: number): void;
  /** What runs of a file is known now. */
  fileFiltered?(container: TestContainer, filter: TestFilter): void;
  /** What takes messages of debugging of a part of the runner, a text each; null where nobody asked for them. */
  debugWriter?(part: "Mock"): ((text: string) => void) | null;
  /** Pester 6: tests run in an order that this seed decides. */
  shuffled?(seed: number): void;
  /** What runs of scripts is measured from now on. */
  coverageStarts?(coverage: CoverageRun, tellMissingPaths: () => void): void;
  coverageEnded?(text: CoverageText, milliseconds: number): void;
}
