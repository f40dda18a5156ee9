import { singleQuoted } from "../../src/base/text/singleQuoted.ts";
import { type CmdletContext, defineCmdlet } from "../../src/command/prelude.ts";
import type { FormField, FormSheet } from "../../src/command/ScreenDialog.ts";
import { type CommandView, commandServiceKey, type ParameterView } from "../../src/command/services/CommandService.ts";
import { notModelled } from "../../src/objects/errors/runtimeError.ts";
import { typeText } from "../../src/objects/types/typeText.ts";

export default defineCmdlet({
  name: "Show-Command",
  module: "Microsoft.PowerShell.Utility",
  editions: ["Desktop", "CoreOnWindows"],
  aliases: ["shcm"],
  synopsis: "Shows the parameters of a command as a form, and runs what was filled in.",
  description:
    "The form is shown in the terminal, a sheet for each parameter set; without a name the command is chosen from a table first. With -PassThru the command is given as text and not run. Where nobody is at a terminal, it is an error.",
  parameters: {
    Name: "string",
    NoCommonParameter: "switch",
    PassThru: "switch",
  },
  source: "inferred",
  examples: [
    {
      title: "Where nobody is at a terminal",
      transcript:
        "PS> try { Show-Command Get-Date } catch { $_.FullyQualifiedErrorId }\nNoScreen,Microsoft.PowerShell.Commands.ShowCommandCommand\n",
    },
  ],
  steps: (cmdlet, values) => ({
    end() {
      const command = values.Name === undefined ? chosenCommand(cmdlet) : commandNamed(cmdlet, values.Name);
      if (!command) return;
      const service = cmdlet.service(commandServiceKey);
      const sets = service.parameterSets(command);
      const sheets = sets.map(
        ({ name, parameters }): FormSheet => ({
          name: name === "__AllParameterSets" ? command.name : name,
          fields: [...parameters.filter(isShown(values.NoCommonParameter))].sort(neededFirst).map(fieldOf),
        }),
      );
      const answer = cmdlet.host.converse?.({ kind: "form", title: command.name, sheets }) ?? null;
      if (!answer) throw noScreen(cmdlet);
      if (answer.kind !== "values") return;
      const { parameters } = sets[answer.sheet];
      const words = Object.entries(answer.values).map(([name, text]) => {
        const parameter = parameters.find((one) => one.name === name);
        return parameter?.isSwitch ? `-${name}` : `-${name} ${argumentText(text)}`;
      });
      const text = [command.name, ...words].join(" ");
      if (values.PassThru) return cmdlet.write(text);
      cmdlet.host.write(`${text}\n`);
      cmdlet.state.invokeText(text, (value) => cmdlet.pass(value));
    },
  }),
});

function isShown(noCommon: boolean): (parameter: ParameterView) => boolean {
  return ({ isCommon, notModelled: isMissing }) => !isMissing && (!isCommon || !noCommon);
}

/** What is needed comes first, what all commands have last. */
function neededFirst(left: ParameterView, right: ParameterView): number {
  const place = ({ mandatory, isCommon }: ParameterView): number => (mandatory ? 0 : isCommon ? 2 : 1);
  return place(left) - place(right);
}

function fieldOf({ name, type, isSwitch, mandatory, validValues, help }: ParameterView): FormField {
  const element = type.elementType ?? type;
  const choices = validValues.length > 0 ? validValues : element.isEnum ? [...element.enumValues.keys()] : null;
  const input = isSwitch ? "flag" : choices && !type.isArray ? { choices } : "text";
  return { name, isMandatory: mandatory, input, help: help ?? `[${typeText(type)}]` };
}

function commandNamed(cmdlet: CmdletContext, name: string): CommandView {
  const service = cmdlet.service(commandServiceKey);
  let found = service.find(name);
  for (let hops = 0; found?.commandType === "Alias" && hops < 16; hops++)
    found = service.find(service.aliasTarget(found) ?? "");
  if (!found) throw service.notFound(name);
  if (found.commandType === "Application") throw notModelled(`Show-Command for the program '${name}'`);
  return found;
}

function chosenCommand(cmdlet: CmdletContext): CommandView | null {
  const service = cmdlet.service(commandServiceKey);
  const commands = service.all().filter(({ commandType }) => commandType !== "Alias");
  const rows = commands.map((command) => [command.name, service.moduleName(command), command.commandType]);
  const columns = ["Name", "Module", "CommandType"];
  const dialog = { kind: "grid", title: "Show-Command", columns, rows, chooses: "one" } as const;
  const answer = cmdlet.host.converse?.(dialog) ?? null;
  if (!answer) throw noScreen(cmdlet);
  return answer.kind === "rows" ? (commands[answer.rows[0]] ?? null) : null;
}

function noScreen(cmdlet: CmdletContext) {
  return cmdlet.terminate({
    id: "NoScreen",
    message:
      "Show-Command shows its form to a person at a terminal, and here is none. Get-Help shows the parameters as text.",
    category: "InvalidOperation",
    exception: "System.NotSupportedException",
  });
}

/** What was filled into a form as an argument: what begins like an expression or stands in quotes is one, all else is text. */
function argumentText(text: string): string {
  if (/^[$@({'"[]/.test(text) || /^-?[\w.:\\/*?]+(?:,[\w.:\\/*?]+)*$/.test(text)) return text;
  return singleQuoted(text);
}
