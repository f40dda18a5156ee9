import { absentCommand } from "../../command/absentCommands.ts";
import type { Rule } from "../Rule.ts";

export const notModelledCommand: Rule = {
  id: "NotModelledCommand",
  severity: "information",
  summary: "A command that is known and ends in NotModelled when it is run here.",
  command(named, { table, target, report }) {
    if (named.kind === "absent") {
      const absent = absentCommand(named.name);
      if (absent !== null)
        report(
          named.extent,
          `${absent.name} is known (${absent.module.where}) and not modelled: here it ends in NotModelled.${absent.hint === null ? "" : ` ${absent.hint}`}`,
        );
      return;
    }
    if (named.kind !== "cmdlet") return;
    const shape = table.shape(named.name, target.edition);
    if (shape !== null && !shape.modelled)
      report(named.extent, `${shape.name} is known and not modelled: here it ends in NotModelled.`);
  },
};
