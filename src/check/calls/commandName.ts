import type { Command } from "../../syntax/ast/commands.ts";

/** The name that a command is called by, as it is written; null where that is not known before it runs. */
export function commandWord(command: Command): string | null {
  const [head] = command.commandElements;
  if (head.kind === "StringConstantExpression") return head.value;
  if (head.kind === "ExpandableStringExpression" && head.nestedExpressions.length === 0) return head.value;
  return null;
}

/** The same without the module in front: `Get-Date` for `Microsoft.PowerShell.Utility\Get-Date`. */
export function commandName(command: Command): string | null {
  const word = commandWord(command);
  const [, name] = /^[^\\/:.]+(?:\.[^\\/:.]+)*\\([^\\/:]+)$/.exec(word ?? "") ?? [];
  return name ?? word;
}
