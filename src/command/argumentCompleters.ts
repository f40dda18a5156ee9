import type { ScriptBlock } from "../objects/values/ScriptBlock.ts";
import type { PSHost } from "./services/PSHost.ts";

const tables = new WeakMap<PSHost, Map<string, ScriptBlock | null>>();

/** The completers that scripts registered in the session of a host, by "command:parameter" in lower case. */
export function argumentCompleters(host: PSHost): Map<string, ScriptBlock | null> {
  let table = tables.get(host);
  if (!table) {
    table = new Map();
    tables.set(host, table);
  }
  return table;
}
