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
      const asked = { name: parameter.name, help: helpMessage(parameter) };
      if (parameter.type.isArray) {
        const items = readList(engine, asked);
        if (items === null) return null;
        answers.push(items);
        continue;
      }
      const { text, isOver } = readAnswer(engine, `${parameter.name}: `, asked);
      if (isOver) return null;
      answers.push(text);
    }
    return answers;
  };
}

interface Asked {
  readonly name: string;
  readonly help: string;
}

/** The HelpMessage of its attribute; "": there is none. */
function helpMessage({ sets }: ParameterMetadata): string {
  return [...sets.values()].map((set) => set.helpMessage).find((message) => message !== null && message !== "") ?? "";
}

/** What answers mean that begin with an exclamation mark; what means nothing is asked for again. */
function meantBy(command: string): { readonly answer: string | null } | null {
  if (command.startsWith("!")) return { answer: command };
  if (command === '""') return { answer: "" };
  return command.toLowerCase() === "$null" ? { answer: null } : null;
}

interface Answer {
  /** Null: nobody answers any more, or `$null` was meant. */
  readonly text: string | null;
  /** Whether nobody answers any more. */
  readonly isOver: boolean;
}

/** One answer; `!?` asks for the help of the parameter, `!!` stands for an exclamation mark. */
function readAnswer({ host }: Engine, prompt: string, { name, help }: Asked): Answer {
  for (;;) {
    const line = host.readLine(prompt);
    if (line === null || !line.startsWith("!")) return { text: line, isOver: line === null };
    const meant = meantBy(line.slice(1));
    if (meant) return { text: meant.answer, isOver: false };
    if (line !== "!?") host.write(`'${line}' cannot be recognized as a valid Prompt command.\n`);
    else host.write(help === "" ? `No help is available for ${name}.\n` : `${help}\n`);
  }
}

function readList(engine: Engine, asked: Asked): unknown[] | null {
  const items: unknown[] = [];
  for (;;) {
    const { text, isOver } = readAnswer(engine, `${asked.name}[${items.length}]: `, asked);
    if (isOver) return null;
    if (text === "") return items;
    items.push(text);
  }
}
