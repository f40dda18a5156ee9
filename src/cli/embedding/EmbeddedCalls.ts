import type { CmdlabOptions, OrganizationChange, ScriptResult, TestOptions, TestResults } from "./EmbeddingTypes.ts";

/** What the thread of the engine does for the one that embeds it. */
export interface EmbeddedCalls {
  open(options: CmdlabOptions): void;
  run(script: string): ScriptResult;
  runFile(file: string, args: readonly string[]): ScriptResult;
  evaluate(script: string): readonly unknown[];
  changes(): readonly OrganizationChange[];
  remember(): void;
  restore(): void;
  close(): void;
  runTests(paths: readonly string[], options: TestOptions): TestResults;
}

export type EmbeddedMethod = keyof EmbeddedCalls;

export interface EmbeddedRequest {
  readonly id: number;
  readonly method: EmbeddedMethod;
  readonly args: readonly unknown[];
}

/** `error`: a sentence about what the caller did wrong, or a fault of ours. */
export type EmbeddedAnswer =
  | { readonly id: number; readonly value: unknown }
  | { readonly id: number; readonly error: string };

/** What the thread is started with. */
export interface EmbeddedThreadData {
  readonly cmdlabEmbedded: true;
  /** Element 0 is one of `stopCodes`. */
  readonly stopFlag: SharedArrayBuffer;
}
