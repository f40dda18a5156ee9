import { oncePer } from "../../../base/oncePer.ts";
import type { ScriptBlock } from "../../../syntax/ast/definitions.ts";
import { walk } from "../../../syntax/ast/walk.ts";

/** Drives whose providers PowerShell itself has. */
const ownDrives = /^(?:[a-z]|alias|cert|env|function|hkcu|hklm|hkcr|hku|hkcc|hkey_\w+|registry|filesystem|variable)$/i;

/** Whether the path of a text begins with a drive of another module's provider, such as IIS: or AD:. */
function isOfOtherDrive(path: string): boolean {
  const [, drive] = /^([\w-]+):/.exec(path) ?? [];
  return drive !== undefined && !ownDrives.test(drive);
}

/** A drive with a path behind it or nothing, or one of a module that takes names without a separator: `AD:OU=x`. */
const isPath = /^(?:[\w-]{2,}:(?:$|[\\/](?![\\/]))|(?:ad|iis|sqlserver|wsman):)/i;

/** Whether no path of a text is of another module's drive. */
export const hasOwnDrivesAlone = oncePer((tree: ScriptBlock): boolean => {
  let isOwn = true;
  walk(tree, (node) => {
    if (node.kind !== "StringConstantExpression" && node.kind !== "ExpandableStringExpression") return;
    if (isPath.test(node.value) && isOfOtherDrive(node.value)) isOwn = false;
  });
  return isOwn;
});
