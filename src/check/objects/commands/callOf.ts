import type { Command } from "../../../syntax/ast/commands.ts";
import { type Call, readCall } from "../../calls/Call.ts";
import { splattedAround } from "../../calls/splattedTable.ts";
import type { ObjectContext } from "../ObjectContext.ts";
import { treeIndex } from "../TreeIndex.ts";

/** A command read against the shape of the cmdlet that it calls; null where that is not known. */
export function callOf(name: string, command: Command, { table, edition, tree }: ObjectContext): Call | null {
  const shape = table.shape(name, edition);
  return shape === null
    ? null
    : readCall(command, shape, true, (splat) => splattedAround(splat, treeIndex(tree).ancestorsOf(command)));
}
