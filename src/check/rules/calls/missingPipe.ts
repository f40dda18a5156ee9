import { absentCommand, absentFamily } from "../../../command/catalogue/absentCommands.ts";
import type { CommandElement } from "../../../syntax/ast/commands.ts";
import { isBareWord } from "../../../syntax/ast/isBareWord.ts";
import type { CommandTable } from "../../calls/CommandTable.ts";
import type { NamedCommand, Rule } from "../../Rule.ts";

export const missingPipe: Rule = {
  id: "MissingPipe",
  severity: "error",
  summary: "The name of a command, with its own arguments, among the arguments of another one.",
  command(named, { table, scope, report }) {
    const end = named.command.commandElements.at(-1);
    if (
      end !== undefined &&
      isBareWord(end) &&
      /^out-null$/i.test(end.value) &&
      isAfterSwitch(named.command.commandElements)
    )
      report(
        end.extent,
        `Out-Null is an argument of ${named.written} here. A '|' in front of it makes it the next command.`,
      );
    const [head, ...rest] = named.command.commandElements;
    const again = rest.find(
      (each, index) =>
        isBareWord(each) &&
        isBareWord(head) &&
        each.value.toLowerCase() === head.value.toLowerCase() &&
        rest[index + 1] !== undefined,
    );
    if (
      again !== undefined &&
      rest.indexOf(again) > 0 &&
      /^(?:write|set|add|remove|copy|new)-/i.test(named.name) &&
      named.kind === "cmdlet"
    )
      report(
        again.extent,
        `${named.written} stands among its own arguments. A new command begins on a line of its own, or behind ';'.`,
      );
    const isFolder = /^(?:mkdir|md|new-item)$/i.test(named.name);
    if (!takesNoNames(named) && !isFolder) return;
    const elements = named.command.commandElements;
    for (const [index, element] of elements.entries()) {
      if (index === 0 || !isBareWord(element) || elements[index - 1].kind === "CommandParameter") continue;
      const next = elements[index + 1];
      // The words of aliases may be values of what comes first.
      const isOther = index > 1 && /^(?:get|import|search)-/i.test(named.written);
      const written = isOther ? scope.resolve(element.value) : element.value;
      const name = next === undefined && !isFolder ? null : table.spelling(written);
      const isChange =
        isOther &&
        /^(?:remove|set|disable|enable|move|export|unlock)-\w/i.test(element.value) &&
        isCommand(element.value, table);
      if (isChange)
        report(
          element.extent,
          `${element.value} is an argument of ${named.written} here. A '|' in front of it makes it the next command.`,
        );
      else if (name !== null && takesObjects.test(name))
        report(
          element.extent,
          `${name} is an argument of ${named.written} here. A '|' in front of it makes it the next command.`,
        );
    }
  },
};

/** Whether the last argument stands behind a switch, which takes none. */
function isAfterSwitch(elements: readonly CommandElement[]): boolean {
  const before = elements.at(-2);
  return (
    before?.kind === "CommandParameter" && /^(?:force|recurse|passthru|confirm:.*|whatif)$/i.test(before.parameterName)
  );
}

function isCommand(name: string, table: CommandTable): boolean {
  return table.spelling(name) !== null || absentCommand(name) !== null || absentFamily(name) !== null;
}

/** What hardly stands anywhere but behind a bar. */
const takesObjects =
  /^(?:(?:where|foreach|select|sort|group|measure|tee)-object|format-(?:list|table|wide)|out-(?:null|string|file|host|gridview)|export-csv|convertto-\w+)$/i;

/** Commands that get what comes first; others, such as those of tests and of help, may take the names of commands. */
function takesNoNames({ name }: NamedCommand): boolean {
  return /^(?:get|import|convertfrom|select|sort|search|find|invoke|read|resolve|where)-(?!command$|help$|alias$|mock)/i.test(
    name,
  );
}
