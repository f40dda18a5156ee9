import { walk } from "../../../syntax/ast/walk.ts";
import { commandName } from "../../calls/commandName.ts";
import { namedArgument, plainArguments } from "../../calls/plainArguments.ts";
import { literalValues } from "../../literalValues.ts";
import { treeIndex } from "../../objects/TreeIndex.ts";
import type { Rule } from "../../Rule.ts";
import { didYouMean, distance, nearNames } from "../../words/nearNames.ts";

export const unknownDrive: Rule = {
  id: "UnknownDrive",
  severity: "warning",
  summary: 'A variable with a drive or scope in front that is not there: `$scrpit:count`, `"$server:text"`.',
  unit({ tree }, { scope, report }) {
    const made = new Set<string>();
    const found: { readonly drive: string; readonly isInText: boolean; readonly report: (message: string) => void }[] =
      [];
    let isOpen = scope.hasForeignModules;
    for (const { command } of scope.facts.flatMap(({ calls }) => calls)) {
      if (!/^(?:new-psdrive|ndr|mount)$/i.test(commandName(command) ?? "")) continue;
      const [name] = [namedArgument(command, "name"), ...plainArguments(command)].filter((each) => each !== null);
      const [text] = (name && literalValues(name)) ?? [];
      if (typeof text === "string") made.add(text.toLowerCase());
      else isOpen = true;
    }
    const { variables, parentOf } = treeIndex(tree);
    for (const node of variables) {
      const drive = node.variablePath.driveName;
      if (drive === null || drive.length < 2 || /[^\w]/.test(drive) || known.includes(drive.toLowerCase())) continue;
      const { source, start } = node.extent;
      if (source.slice(start, start + 2) === "${") continue;
      const isInText = parentOf(node)?.kind === "ExpandableStringExpression";
      found.push({ drive, isInText, report: (message) => report(node.extent, message) });
    }
    walk(tree, (node) => {
      if (node.kind !== "StringConstantExpression" && node.kind !== "ExpandableStringExpression") return;
      const [, drive] = /^([A-Za-z]{4,6}):\\\w/.exec(node.value) ?? [];
      const near = drive === undefined || made.has(drive.toLowerCase()) ? [] : registryMeant(drive.toUpperCase());
      if (near.length > 0) report(node.extent, `There is no drive '${drive}'.${didYouMean(near)}`);
    });
    for (const { drive, isInText, report: tell } of found) {
      const key = drive.toLowerCase();
      if (made.has(key)) continue;
      if (isInText && treeIndex(tree).written.has(key))
        tell(
          `The colon makes '${drive}' the name of a drive here. Write \${${drive}}: for the variable with a colon behind it.`,
        );
      else {
        const near = nearNames(drive, scopesAndDrives);
        if (near.length > 0 || !isOpen) tell(`There is no drive or scope '${drive}'.${didYouMean(near)}`);
      }
    }
  },
};

/** The drives of the registry that a name is nearly. */
function registryMeant(drive: string): readonly string[] {
  const drives = ["HKLM", "HKCU", "HKCR", "HKCC"];
  return drives.includes(drive) ? [] : drives.filter((each) => drive.startsWith("H") && distance(drive, each, 1) === 1);
}

const scopesAndDrives: readonly string[] =
  "global script local private using workflow env function alias variable".split(" ");

/** Drives whose items have a content that a variable can read. */
const known: readonly string[] = [...scopesAndDrives, "cert", "hklm", "hkcu", "wsman"];
