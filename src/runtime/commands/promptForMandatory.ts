import type { ParameterMetadata } from "../../binding/ParameterMetadata.ts";
import type { Engine } from "../Engine.ts";
import type { CommandInfo } from "./CommandInfo.ts";

/**
 * Asks the person at the keyboard for mandatory parameters, as PowerShell does: a heading once, then one line for each
 * ("Name[0]: " and so on for collections, until an empty line). Null where nobody is there.
 */
export function promptForMandatory(
  engine: Engine,
  command: CommandInfo | null,
  pipelinePosition: number,
): ((parameters: readonly ParameterMetadata[]) => readonly unknown[] | null) | null {
  if (!engine.host.interactive) return null;
  return (parameters) => {
    engine.host.write(
      `\ncmdlet ${command?.name ?? ""} at command pipeline position ${pipelinePosition}\nSupply values for the following parameters:\n`,
    );
    const answers: unknown[] = [];
    for (const parameter of parameters) {
      const answer = parameter.type.isArray
        ? readList(engine, parameter.name)
        : engine.host.readLine(`${parameter.name}: `);
      if (answer === null) return null;
      answers.push(answer);
    }
    return answers;
  };
}

function readList(engine: Engine, name: string): unknown[] | null {
  const items: unknown[] = [];
  for (;;) {
    const line = engine.host.readLine(`${name}[${items.length}]: `);
    if (line === null) return null;
    if (line === "") return items;
    items.push(line);
  }
}
