import type { CompiledScriptBlock } from "../../runtime/functions/CompiledScriptBlock.ts";
import type { ItemData } from "../tree/TestTree.ts";

/** A Describe or Context that is called. */
export interface CalledBlock {
  readonly name: string;
  readonly command: "Describe" | "Context";
  readonly tags: readonly string[];
  readonly line: number;
  readonly body: CompiledScriptBlock;
}

/** An It that is called. */
export interface CalledTest {
  readonly name: string;
  readonly line: number;
  readonly body: CompiledScriptBlock;
  readonly isSkipped: boolean;
  readonly isPending: boolean;
  /** One null without -TestCases. */
  readonly cases: readonly (ItemData | null)[];
  readonly groupId: string | null;
}

/** Who runs blocks and tests where they stand, as Pester 4 does. */
export interface ImmediateTests {
  runBlock(called: CalledBlock): void;
  runTest(called: CalledTest): void;
}
