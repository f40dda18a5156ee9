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
    const hasHelp = parameters.some((parameter) => helpMessage(parameter) !== "");
    engine.host.write(
      `\ncmdlet ${command?.name ?? ""} at command pipeline position ${pipelinePosition}\nSupply values for the following parameters:\n${hasHelp ? "(Type !? for Help.)\n" : ""}`,
    );
    const answers: unknown[] = [];
    for (const parameter of parameters) {
      const answer = parameter.type.isArray
        ? readList(engine, parameter.name, helpMessage(parameter))
        : readAnswer(engine, `${parameter.name}: `, helpMessage(parameter));
      if (answer === null) return null;
      answers.push(answer);
    }
    return answers;
  };
}

/** The HelpMessage of its attribute; "": there is none. */
function helpMessage({ sets }: ParameterMetadata): string {
  return [...sets.values()].map((set) => set.helpMessage).find((message) => message !== null && message !== "") ?? "";
}

/** One answer; `!?` asks for the help of the parameter, where it has one. */
function readAnswer(engine: Engine, prompt: string, help: string): string | null {
  for (;;) {
    const line = engine.host.readLine(prompt);
    if (line !== "!?" || help === "") return line;
    engine.host.write(`${help}\n`);
  }
}

function readList(engine: Engine, name: string, help: string): unknown[] | null {
  const items: unknown[] = [];
  for (;;) {
    const line = readAnswer(engine, `${name}[${items.length}]: `, help);
    if (line === null) return null;
    if (line === "") return items;
    items.push(line);
  }
}
