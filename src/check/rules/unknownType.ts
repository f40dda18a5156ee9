import { counted } from "../../base/text/counted.ts";
import type { ScriptBlock } from "../../syntax/ast/definitions.ts";
import type { Node } from "../../syntax/ast/Node.ts";
import { walk } from "../../syntax/ast/walk.ts";
import { attributeNames } from "../attributeArguments.ts";
import { commandName } from "../commandName.ts";
import type { Rule } from "../Rule.ts";
import { didYouMean, nearNames } from "../words/nearNames.ts";
import { possibleNames, typeOfNewObject, typesAt, type WrittenType } from "../writtenTypes.ts";

/** Assemblies, modules and scripts bring types that nobody knows here: only what is nearly the name of one of .NET's is told. */
export const unknownType: Rule = {
  id: "UnknownType",
  severity: "error",
  summary:
    "The name of a type that is not there, and is nearly that of one of .NET's, or stands where nothing brings types along.",
  unit({ tree, source }, { scope, table, report }) {
    const own = scope.typeNames();
    const { types } = table.surroundings;
    const isKnown = (name: string): boolean =>
      own.has(name.toLowerCase()) ||
      possibleNames(name, tree).some((each) => types.has(each, "Core") || types.has(each, "Desktop"));
    const isClosed = /\.ps1$/i.test(source.fileName ?? "") && !scope.mayBringTypes && !scope.isLibrary;
    walk(tree, (node) => {
      for (const { name, extent } of typesOf(node)) {
        if (isKnown(name) || (node.kind === "Attribute" && isKnown(`${name}Attribute`))) continue;
        if (!name.includes(".") && scope.mayBringTypes && isSomeones(name, tree)) continue;
        const near = [
          ...possibleNames(name, tree).flatMap((each) => table.nearTypes(each)),
          ...(node.kind === "Attribute" ? nearNames(name, attributeNames) : []),
          ...(name.length < 4
            ? []
            : nearNames(
                name,
                scope.typeDefinitions().map((each) => each.name),
              )),
        ];
        // Nothing brings types along here, and short names are PowerShell's own or of System.
        const isNowhere = isClosed && /^\w+$/.test(name) && node.kind !== "Attribute";
        if (near.length > 0 || isNowhere) report(extent, messageOf(name, [...new Set(near)]));
      }
    });
  },
};

function typesOf(node: Node): readonly WrittenType[] {
  if (node.kind !== "Command") return typesAt(node);
  const made = commandName(node)?.toLowerCase() === "new-object" ? typeOfNewObject(node) : null;
  return made === null ? [] : [made];
}

function messageOf(name: string, near: readonly string[]): string {
  const [plain, count] = name.split("`");
  if (!near.some((each) => each.toLowerCase() === plain.toLowerCase()))
    return `There is no type [${plain}].${didYouMean(near)}`;
  return `[${plain}] does not take ${count === undefined ? "no type arguments" : counted(Number(count), "type argument")}.`;
}

/** Whether a short name may be that of a type of an assembly: one that is compiled stands in a text, and very short names are near to each other. */
function isSomeones(name: string, tree: ScriptBlock): boolean {
  if (name.length < 6) return true;
  let found = false;
  walk(tree, (node) => {
    if (node.kind === "StringConstantExpression" || node.kind === "ExpandableStringExpression")
      found ||= node.value.toLowerCase().includes(name.toLowerCase());
  });
  return found;
}
