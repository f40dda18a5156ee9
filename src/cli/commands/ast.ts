import { sessionResolver } from "../../compile/classes/sessionResolver.ts";
import { parseScript } from "../../syntax/parser/parseScript.ts";
import { astRows, errorRows } from "../../syntax/print/astRows.ts";
import { readGlobalOptions } from "../options/GlobalOptions.ts";
import { UsageError } from "../options/UsageError.ts";
import { readRows, writeRows } from "../rowFiles.ts";
import type { Command } from "./Command.ts";

/** cmdlab ast IN.jsonl OUT.jsonl */
export const ast: Command = {
  help: {
    usage: ["ast IN.jsonl OUT.jsonl [--edition Desktop|Core]"],
    summary: "Writes the syntax tree and the parse errors of every row.",
    options: [{ name: "edition", value: "Desktop|Core", describe: "Windows PowerShell 5.1 or PowerShell 7 (Core)" }],
    takesGlobals: false,
    details: `
Rows {id, body} or {id, script} go in; rows {id, nodes, errors} come out. A node is [depth, type, start, end, detail], an
error [id, start, end]; offsets are UTF-16 units.`,
  },
  run(args, program) {
    const [input, output, ...more] = args.words;
    if (input === undefined || output === undefined || more.length > 0)
      throw new UsageError("'cmdlab ast' takes two files: IN.jsonl OUT.jsonl.");
    const given = readGlobalOptions(args.texts, program.environment).edition;
    const edition = args.text("edition") === null ? "Core" : given;
    writeRows(output, readRows(input), (row) => {
      const text = String(row.body ?? row.script ?? "");
      const { ast: tree, errors } = parseScript(text, { edition, resolver: sessionResolver(null) });
      return { id: row.id, errors: errorRows(errors), nodes: astRows(tree) };
    });
    return 0;
  },
};
