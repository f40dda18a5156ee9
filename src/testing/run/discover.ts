import { compileText } from "../../compile/blocks/compileText.ts";
import type { ErrorRecord } from "../../objects/errors/ErrorRecord.ts";
import { ExternalScriptInfo } from "../../runtime/commands/CommandInfo.ts";
import type { Engine } from "../../runtime/Engine.ts";
import { asPSError, recordError, scriptStackTrace } from "../../runtime/errors/reportError.ts";
import type { CompiledScriptBlock } from "../../runtime/functions/CompiledScriptBlock.ts";
import { ExitThrown, isControl } from "../../runtime/pipeline/signals.ts";
import type { Scope } from "../../runtime/scope/Scope.ts";
import { namedVariable } from "../../runtime/values/namedVariable.ts";
import { toldBy } from "../result/toldBy.ts";
import { TestContainer } from "../tree/TestTree.ts";
import { ofFile } from "./collectSources.ts";
import { limited } from "./limited.ts";
import { noteOfRunner } from "./outerFrames.ts";
import { pesterRun } from "./PesterRun.ts";
import { caught, executeInScope, innerScope } from "./runInScope.ts";
import type { TestSource } from "./TestSource.ts";

/**
 * The code of a source. What it requires is seen to: of another version of the framework it makes the session like that
 * one. Throws where the text does not parse, or requires what there is not.
 */
export function codeOf(engine: Engine, source: TestSource): CompiledScriptBlock {
  if (source.block) return source.block;
  const block = compileText(source.text ?? "", source.file, engine);
  if (source.file !== null) block.source.refuseUnmetRequirements(source.file, engine);
  return block;
}

/**
 * Runs the body of a file and of its blocks once, and notes what is to be run; the scripts `before` as if they stood at
 * its top. A failure is the container's; `exit` ends the file.
 */
export function discover(
  engine: Engine,
  source: TestSource,
  scope: Scope,
  before: readonly string[] = [],
): TestContainer {
  const run = pesterRun(engine);
  const container = new TestContainer(source.file, source.block, source.data);
  const { root } = container;
  const { phase, container: outerContainer, block: outer } = run;
  run.phase = "discovery";
  run.container = container;
  run.block = root;
  const refuse = (record: ErrorRecord): void => {
    recordError(engine, record);
    const told = toldBy("Invoke-File", record);
    noteOfRunner(told);
    container.errors.push(told);
  };
  try {
    const block = codeOf(engine, source);
    // What a file's code sets with $script: is the caller's, and outlasts it; what a block's sets is its own.
    const inner = innerScope(scope, null, source.file === null ? "script" : "local");
    root.discoveryScope = inner;
    const error = limited(engine, "Discovery", () =>
      caught(engine, () => {
        for (const path of before) executeInScope(codeOf(engine, ofFile(path, [])), inner, ignore);
        runCode(block, source, inner, () => {
          container.parameters = block.code.parameters.map(({ name }) => [
            name,
            namedVariable(inner, name)?.value ?? null,
          ]);
        });
      }),
    );
    if (error) container.errors.push(toldBy(source.file === null ? "Invoke-BlockContainer" : "Invoke-File", error));
  } catch (thrown) {
    if (isControl(thrown) && !(thrown instanceof ExitThrown)) throw thrown;
    if (!isControl(thrown)) refuse(asPSError(thrown).record);
  } finally {
    run.phase = phase;
    run.container = outerContainer;
    run.block = outer;
  }
  const { frame } = engine;
  if (frame !== null) for (const error of container.errors) error.scriptStackTrace ??= scriptStackTrace(frame);
  if (container.errors.length > 0) {
    container.result = "Failed";
    container.discoveryFailed = true;
  }
  return container;
}

/** Runs the code of a source in a scope, as the script that it is. */
export function runCode(
  block: CompiledScriptBlock,
  { file, data }: TestSource,
  scope: Scope,
  bound: () => void = () => {},
): void {
  const command = file === null ? null : new ExternalScriptInfo(file.slice(file.lastIndexOf("\\") + 1), file, block);
  executeInScope(block, scope, ignore, data, [], { command, bound });
}

function ignore(): void {}
