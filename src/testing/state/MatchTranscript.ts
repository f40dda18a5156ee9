import { fileSystem } from "../../objects/host/FileSystem.ts";
import { toText } from "../../objects/ops/toText.ts";
import { decodeText, detectEncoding } from "../../objects/text/detectEncoding.ts";
import type { ScriptBlock } from "../../objects/values/ScriptBlock.ts";
import type { Engine } from "../../runtime/Engine.ts";
import { CompiledScriptBlock } from "../../runtime/functions/CompiledScriptBlock.ts";
import { runningEngine } from "../../runtime/runningEngine.ts";
import type { Scope } from "../../runtime/scope/Scope.ts";
import { parseTranscript, type Transcript, withoutEmptyEnd } from "../../transcript/Transcript.ts";
import { pesterRun } from "../run/PesterRun.ts";
import { evaluateInScope, innerScope, runInScope } from "../run/runInScope.ts";
import { scriptError } from "../run/scriptError.ts";
import { defineOperator, unrolled, verdict } from "../should/ShouldOperator.ts";

const width = 120;

/** One input, what it should print and what it printed. */
interface Difference {
  readonly line: number;
  readonly input: string;
  readonly expected: readonly string[];
  readonly printed: readonly string[];
}

/**
 * The inputs of a transcript, run one after the other where the test is, print what stands behind them. A block or values
 * that are piped in must print what the whole transcript has.
 */
export const matchTranscript = defineOperator({
  name: "MatchTranscript",
  aliases: [],
  takesList: true,
  parameters: { ExpectedValue: { type: "string", position: 0 }, Because: { type: "string", position: 1 } },
  test({ actual, values, negated, because }) {
    const engine = runningEngine();
    const name = toText(values.get("ExpectedValue") ?? "");
    const transcript = readTranscript(engine, name);
    const given = actual as readonly unknown[];
    const difference =
      given.length === 0 ? firstDifference(engine, transcript) : differenceOf(engine, transcript, unrolled(given));
    return verdict(
      difference === null,
      negated,
      () => (difference === null ? "" : failureText(name, difference, because)),
      () => `Expected something else to be printed than the transcript '${name}' has,${because} but it is the same.`,
    );
  },
});

function failureText(name: string, { line, input, expected, printed }: Difference, because: string): string {
  const head = `Expected what the transcript '${name}' has in line ${line},${because} but something else was printed.`;
  const lines = (texts: readonly string[]): string => (texts.length === 0 ? "nothing" : texts.join("\n          "));
  return `${head}\n${input === "" ? "" : `PS> ${input}\n`}expected: ${lines(expected)}\nprinted:  ${lines(printed)}`;
}

/** A path that is not full begins in the folder of the test file. */
function readTranscript(engine: Engine, name: string): Transcript {
  const files = fileSystem();
  const { container } = pesterRun(engine);
  const folder = container?.file?.replace(/\\[^\\]*$/, "");
  const plain = name.replaceAll("/", "\\");
  const isFull = /^[A-Za-z]+:|^\\/.test(plain);
  const path = files.fullPath(isFull || folder === undefined ? plain : `${folder}\\${plain}`);
  if (!files.entry(path) || files.entry(path)?.isDirectory)
    throw scriptError(`There is no transcript '${name}' for Should -MatchTranscript.`, {
      exception: "System.IO.FileNotFoundException",
    });
  const bytes = files.readBytes(path);
  return parseTranscript(decodeText(bytes, detectEncoding(bytes)));
}

function firstDifference(engine: Engine, { steps }: Transcript): Difference | null {
  const scope = innerScope(engine.currentScope, null);
  for (const { line, input, output } of steps) {
    const printed = printedBy(engine, scope, engine.compileText(input, null, engine));
    if (printed.join("\n") !== output.join("\n")) return { line, input, expected: output, printed };
  }
  return null;
}

/** All that a block prints, or as what values print, against all that the transcript has. */
function differenceOf(engine: Engine, { steps }: Transcript, given: unknown): Difference | null {
  const scope = innerScope(engine.currentScope, null);
  scope.create("Given", given);
  const block = given instanceof CompiledScriptBlock ? given : engine.compileText("$Given", null, engine);
  const printed = printedBy(engine, scope, block);
  const expected = steps.flatMap(({ output }) => output);
  const isSame = printed.join("\n") === expected.join("\n");
  return isSame ? null : { line: steps[0]?.outputLine ?? 1, input: "", expected, printed };
}

/** What a block prints, errors and warnings too; what it makes stays in the scope for the next one. */
function printedBy(engine: Engine, scope: Scope, block: ScriptBlock): string[] {
  const written: unknown[] = [];
  scope.create("Step", block);
  const failed = runInScope(compiled(engine, ". $Step *>&1"), scope, (value) => void written.push(value));
  if (failed) written.push(failed);
  scope.create("Written", written);
  const shown = evaluateInScope(compiled(engine, `$Written | Out-String -Width ${width}`), scope);
  return withoutEmptyEnd(toText(shown ?? "").split(/\r?\n/));
}

function compiled(engine: Engine, text: string): CompiledScriptBlock {
  return engine.compileText(text, null, engine) as CompiledScriptBlock;
}
