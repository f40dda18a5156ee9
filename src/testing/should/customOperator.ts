import { getMember } from "../../objects/members/getMember.ts";
import { toBoolean } from "../../objects/ops/toBoolean.ts";
import { toText } from "../../objects/ops/toText.ts";
import { CmdletInfo } from "../../runtime/commands/CommandInfo.ts";
import { findCmdlet } from "../../runtime/commands/commandLookup.ts";
import { loadCmdlet } from "../../runtime/commands/loadCmdlet.ts";
import type { Engine } from "../../runtime/Engine.ts";
import type { CompiledScriptBlock } from "../../runtime/functions/CompiledScriptBlock.ts";
import { pesterRun } from "../run/PesterRun.ts";
import { runInNewScope } from "../run/runInScope.ts";
import { scriptError } from "../run/scriptError.ts";
import { type ShouldOperator, unrolled } from "./ShouldOperator.ts";
import { shouldDefinition } from "./shouldDefinition.ts";

const greatestNumber = 32;

/** Adds an operator that a block of the session decides; the session's Should gets its parameters. */
export function addOperator(
  name: string,
  block: CompiledScriptBlock,
  aliases: readonly string[],
  takesList: boolean,
): void {
  const run = pesterRun(block.engine);
  const key = name.toLowerCase();
  if (run.operators.get(key)?.block?.text === block.text) return;
  if ([...run.operators.values()].filter((operator) => operator.block !== null).length >= greatestNumber)
    throw scriptError(`Should has room for ${greatestNumber} operators of tests.`);
  run.operators.set(key, { ...operatorOf(name, block, aliases, takesList), block });
  redefineShould(block.engine);
}

/** Gives the session's Should the parameters of all operators. */
export function redefineShould(engine: Engine): void {
  const command = findCmdlet(engine, "Should");
  if (!(command instanceof CmdletInfo)) return;
  const definition = shouldDefinition([...pesterRun(engine).operators.values()]);
  command.redefine(() => loadCmdlet(definition, engine.edition));
}

const given = new Set(["actualvalue", "negate", "because", "callersessionstate"]);

function operatorOf(
  name: string,
  block: CompiledScriptBlock,
  aliases: readonly string[],
  takesList: boolean,
): ShouldOperator {
  const own = block.code.parameters.filter((parameter) => !given.has(parameter.name.toLowerCase()));
  return {
    name,
    aliases,
    takesList,
    parameters: {
      ...Object.fromEntries(
        own.map(({ name: parameter, metadata }, position) => [
          parameter,
          { type: metadata.isSwitch ? "switch" : metadata.type.name, ...(metadata.isSwitch ? {} : { position }) },
        ]),
      ),
      Because: { type: "string" },
    },
    test({ actual, values, negated }) {
      const args: [string, unknown][] = [
        ["ActualValue", takesList ? unrolled(actual) : actual],
        ["Negate", negated],
        ["Because", values.get("Because") ?? null],
        ...own
          .filter((parameter) => values.has(parameter.name))
          .map(({ name: parameter }): [string, unknown] => [parameter, values.get(parameter)]),
      ];
      const answer = runInNewScope(block, args).at(-1);
      return toBoolean(getMember(answer, "Succeeded")) ? null : toText(getMember(answer, "FailureMessage"));
    },
  };
}
