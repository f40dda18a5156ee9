import { serviceKey } from "../../base/ServiceKey.ts";
import type { Engine } from "../../runtime/Engine.ts";
import { runningEngine } from "../../runtime/runningEngine.ts";
import type { BlockItem, TestContainer, TestItem } from "../tree/TestTree.ts";

/** Which Pester a run is like. */
export type PesterVersion = 4 | 5 | 6;

/** The state of the test runner in one session: what is discovered or runs now. */
export class PesterRun {
  phase: "none" | "discovery" | "run" = "none";
  version: PesterVersion = 5;
  container: TestContainer | null = null;
  /** Discovery: the block whose body runs. Run: the block that runs. */
  block: BlockItem | null = null;
  test: TestItem | null = null;
  /** Failures of Should that did not end the test (-ErrorAction Continue). */
  readonly kept: unknown[] = [];
}

export const pesterKey = serviceKey<PesterRun>("pester");

/** The runner's state in the running session, made when first asked for. */
export function pesterRun(engine: Engine = runningEngine()): PesterRun {
  if (!engine.hasService(pesterKey)) engine.setService(pesterKey, new PesterRun());
  return engine.service(pesterKey);
}
