import { type AbsentCommand, absentCommand, whereIs } from "../../../command/catalogue/absentCommands.ts";
import type { Edition } from "../../../diag/Edition.ts";
import type { CommandTable } from "../../calls/CommandTable.ts";
import type { Rule } from "../../Rule.ts";

export const notModelledCommand: Rule = {
  id: "NotModelledCommand",
  severity: "information",
  summary: "A command that is known and ends in NotModelled when it is run here.",
  command(named, { table, target, report }) {
    if (named.kind === "absent") {
      const absent = absentCommand(named.name);
      const shape = absent === null ? table.shape(named.name, target.edition) : null;
      if (absent !== null)
        report(
          named.extent,
          `${absent.name} is known (${whereIs(absent.module)}) and not modelled: here it ends in NotModelled.${hintOf(absent, table, target.edition)}`,
        );
      else if (shape !== null)
        report(named.extent, `${shape.name} is of the module ${shape.module}, and not modelled.`);
      return;
    }
    if (named.kind !== "cmdlet") return;
    const shape = table.shape(named.name, target.edition);
    if (shape !== null && !shape.modelled)
      report(named.extent, `${shape.name} is known and not modelled: here it ends in NotModelled.`);
  },
};

/** What does instead, with a blank in front, where that is modelled. */
function hintOf({ hint }: AbsentCommand, table: CommandTable, edition: Edition): string {
  return hint !== null && table.shape(hint.command, edition)?.modelled === true ? ` ${hint.text}` : "";
}
