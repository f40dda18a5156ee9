import { shouldTable } from "virtual:should";
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
import { allOperators } from "./allOperators.ts";
import { type ShouldOperator, unrolled } from "./ShouldOperator.ts";
import { shouldDefinition } from "./shouldDefinition.ts";

/** With those that there always are. */
const greatestNumber = 32;

/** Adds an operator that a block of the session decides; the session's Should gets its parameters. */
export function addOperator(
  name: string,
  block: CompiledScriptBlock,
  aliases: readonly string[],
  takesList: boolean,
  internalName: string | null,
): void {
  const run = pesterRun(block.engine);
  const key = name.toLowerCase();
  const known = run.operators.get(key);
  if (known?.block?.text === block.text && known.takesList === takesList && sameNames(known.aliases, aliases)) return;
  const added = [...run.operators.values()].filter((operator) => operator.block !== null).length;
  if (shouldTable.size + added >= greatestNumber)
    throw scriptError(
      `Max number of assertion operators (${greatestNumber}) has already been reached. This limitation is due to maximum allowed parameter sets in PowerShell.`,
    );
  for (const one of [name, ...aliases]) refuseTaken(one, allOperators());
  run.operators.set(key, { ...operatorOf(name, block, aliases, takesList), internalName, block });
  redefineShould(block.engine);
}

function sameNames(some: readonly string[], others: readonly string[]): boolean {
  const sorted = (names: readonly string[]): string =>
    names
      .map((name) => name.toLowerCase())
      .sort()
      .join("\n");
  return sorted(some) === sorted(others);
}

/** An operator's name or alias that another one has already. For an alias Pester's own message fails, as seen in 5.7.1 and 6.2.0. */
function refuseTaken(name: string, operators: readonly ShouldOperator[]): void {
  const key = name.toLowerCase();
  if (operators.some((operator) => operator.name.toLowerCase() === key))
    throw scriptError(`Assertion operator name '${name}' has been added multiple times.`);
  if (operators.some(({ aliases }) => aliases.some((alias) => alias.toLowerCase() === key)))
    throw scriptError("Index operation failed; the array index evaluated to null.", {
      id: "NullArrayIndex,Add-ShouldOperator",
      category: "InvalidOperation",
    });
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
    isCustom: true,
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
      const answer = runInNewScope(block, args, pesterRun(block.engine).version === 5).at(-1);
      return toBoolean(getMember(answer, "Succeeded")) ? null : toText(getMember(answer, "FailureMessage"));
    },
  };
}
