import { oncePer } from "../../../base/oncePer.ts";
import type { Command } from "../../../syntax/ast/commands.ts";
import type { ScriptBlock } from "../../../syntax/ast/definitions.ts";
import { walk } from "../../../syntax/ast/walk.ts";
import { commandName } from "../../calls/commandName.ts";
import { namedArgument, plainArguments } from "../../calls/plainArguments.ts";
import { literalValues } from "../../literalValues.ts";
import { type KnownObjects, whole } from "../KnownObjects.ts";
import type { ObjectContext } from "../ObjectContext.ts";
import { treeIndex } from "../TreeIndex.ts";

/** An object that is made empty: it has what Add-Member gives objects of the text; null where some of that is not written. */
export function objectOfMembers({ tree }: ObjectContext): KnownObjects | null {
  if (treeIndex(tree).addsOtherNames) return null;
  const members = namesAdded(tree);
  return members.length === 0 ? null : { ...whole, isPlain: true, what: "the object that is made here", members };
}

const namesAdded = oncePer((tree: ScriptBlock): readonly string[] => {
  const names = new Set<string>();
  walk(tree, (node) => {
    if (node.kind !== "Command" || commandName(node)?.toLowerCase() !== "add-member") return;
    for (const name of namesOf(node)) names.add(name);
  });
  return [...names];
});

/** `-Name x`, `-NotePropertyName x`, `NoteProperty x value`, and the keys of a table. */
function namesOf(command: Command): readonly string[] {
  const plain = plainArguments(command);
  const given = [
    ...["name", "notepropertyname", "notepropertymembers"].map((each) => namedArgument(command, each)),
    ...plain.slice(0, 2),
  ];
  return given.flatMap((each) => {
    if (each === null) return [];
    const keys = each.kind === "Hashtable" ? each.keyValuePairs.map(({ key }) => key) : [each];
    return keys.flatMap((key) => (literalValues(key) ?? []).map(String));
  });
}
