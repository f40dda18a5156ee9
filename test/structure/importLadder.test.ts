import { readFileSync } from "node:fs";
import { expect } from "chai";
import { roomOf, sourceImports } from "./sourceImports.ts";

/** The folders that each folder of src may import, besides base; the list is the rule. */
const ladder: Readonly<Record<string, readonly string[]>> = {
  base: [],
  diag: [],
  syntax: ["diag"],
  objects: ["diag"],
  command: ["diag", "objects"],
  binding: ["diag", "objects", "command"],
  format: ["diag", "objects"],
  output: ["objects", "command", "format"],
  runtime: ["diag", "objects", "command", "binding"],
  compile: ["syntax", "runtime", "diag", "objects", "command", "binding"],
  store: [],
  world: ["store"],
  cloud: ["world"],
  providers: ["objects", "command", "world", "diag"],
  formats: ["objects", "command", "providers", "diag"],
  wmi: ["objects", "command", "providers", "world"],
  session: [
    "diag",
    "syntax",
    "objects",
    "command",
    "binding",
    "format",
    "runtime",
    "compile",
    "world",
    "cloud",
    "providers",
    "wmi",
  ],
  transcript: ["session", "syntax", "diag"],
  report: [],
  testing: ["diag", "objects", "command", "binding", "runtime", "compile", "report", "transcript"],
  labs: [
    "diag",
    "syntax",
    "objects",
    "command",
    "runtime",
    "compile",
    "store",
    "world",
    "cloud",
    "providers",
    "session",
    "testing",
    "report",
  ],
  check: ["syntax", "command", "diag"],
  repl: ["syntax", "session", "command", "diag"],
  console: [
    "base",
    "objects",
    "command",
    "format",
    "providers",
    "store",
    "world",
    "runtime",
    "session",
    "repl",
    "diag",
  ],
  web: [
    "diag",
    "objects",
    "command",
    "runtime",
    "store",
    "world",
    "cloud",
    "providers",
    "session",
    "check",
    "labs",
    "repl",
    "console",
  ],
};

/** What the rooms of the folders that are cut into rooms may import of the same folder. */
const rooms: Readonly<Record<string, Readonly<Record<string, readonly string[]>>>> = {
  objects: {
    host: ["errors", "types", "values"],
    xml: ["errors", "values"],
    com: ["errors", "host", "types", "values"],
    errors: ["host", "text", "types", "values"],
    values: ["errors", "host", "members", "text", "types"],
    types: ["calls", "errors", "host", "members", "text", "values"],
    json: ["clr", "members", "text", "values"],
    table: ["convert", "errors", "members", "ops", "types", "values"],
    text: ["calls", "convert", "errors", "host", "ops", "types", "values"],
    calls: ["convert", "errors", "host", "members", "ops", "text", "types", "values"],
    convert: ["calls", "errors", "host", "members", "ops", "text", "types", "values"],
    ops: ["calls", "convert", "errors", "host", "members", "text", "types", "values"],
    members: ["calls", "convert", "errors", "host", "ops", "text", "types", "values", "xml"],
    clixml: ["calls", "convert", "errors", "members", "ops", "text", "types", "values"],
    clr: [
      "calls",
      "clixml",
      "convert",
      "errors",
      "host",
      "json",
      "members",
      "ops",
      "table",
      "text",
      "types",
      "values",
      "xml",
    ],
  },
  runtime: {
    runtime: ["commands", "debug", "functions", "modules", "pipeline", "scope"],
    pipeline: ["runtime", "functions", "scope"],
    scope: ["runtime", "commands", "errors", "functions", "modules", "pipeline", "values"],
    errors: ["runtime", "commands", "pipeline", "scope", "values"],
    debug: ["runtime", "commands", "functions", "pipeline", "scope"],
    modules: ["runtime", "commands", "functions", "pipeline", "scope", "values"],
    functions: ["runtime", "commands", "errors", "modules", "pipeline", "scope", "values"],
    commands: ["runtime", "debug", "errors", "functions", "modules", "pipeline", "scope", "values"],
    values: ["runtime", "commands", "errors", "functions", "pipeline", "scope"],
    types: ["runtime", "commands", "debug", "errors", "functions", "modules", "pipeline", "scope", "values"],
  },
  compile: {
    expressions: ["blocks", "statements"],
    statements: ["attributes", "blocks", "classes", "expressions"],
    classes: ["attributes", "blocks", "expressions"],
    attributes: ["blocks", "classes", "expressions", "language", "statements"],
    language: ["blocks", "classes", "expressions"],
    blocks: ["attributes", "classes", "expressions", "language", "statements"],
  },
};

/** Format-* and Out-* may also use src/format and src/output; every cmdlet the prelude and the layers behind it. */
const cmdletFolders = ["command", "objects", "providers", "world", "cloud", "store", "base", "diag", "formats", "wmi"];
const formatFolders = [...cmdletFolders, "format", "output"];

const imports = sourceImports();

/** Sessions are handed the table of all cmdlets by whoever begins them: on the command line, and in a browser. */
const holdCmdlets = ["cli", "web"];

describe("import ladder", () => {
  it("lets every file import only what its folder, room or module may", () => {
    const found = [...imports].flatMap(([file, targets]) =>
      targets.filter((target) => !mayImport(file, target)).map((target) => `${file} imports ${target}`),
    );
    expect(found).to.deep.equal([]);
  });

  it("gives the table of all cmdlets only to who begins sessions", () => {
    const found = [...imports.keys()].filter(
      (file) => /from "virtual:cmdlets"/.test(readFileSync(file, "utf8")) && !holdCmdlets.includes(folderOf(file)),
    );
    expect(found).to.deep.equal([]);
  });

  it("permits nothing that no file needs", () => {
    const used = new Set(
      [...imports].flatMap(([file, targets]) =>
        targets.flatMap((target) => [
          `${folderOf(file)} ${folderOf(target)}`,
          `${folderOf(file)}: ${below(file)} ${below(target)}`,
        ]),
      ),
    );
    const unused = [
      ...Object.entries(ladder).flatMap(([folder, targets]) => targets.map((target) => `${folder} ${target}`)),
      ...Object.entries(rooms).flatMap(([folder, rows]) =>
        Object.entries(rows).flatMap(([room, targets]) => targets.map((target) => `${folder}: ${room} ${target}`)),
      ),
    ].filter((permission) => !used.has(permission));
    expect(unused).to.deep.equal([]);
  });
});

function mayImport(file: string, target: string): boolean {
  if (file.startsWith("cmdlets/")) return mayCmdletImport(file, target);
  const [from, to] = [folderOf(file), folderOf(target)];
  if (target.startsWith("cmdlets/")) return from === "cli";
  if (from === "cli" || to === "base") return true;
  if (from !== to) return ladder[from]?.includes(to) ?? false;
  const row = rooms[from]?.[below(file)];
  return below(file) === below(target) || !rooms[from] || (row?.includes(below(target)) ?? false);
}

/** A module of cmdlets is closed: what several need is a room of src. */
function mayCmdletImport(file: string, target: string): boolean {
  if (target.startsWith("cmdlets/")) return roomOf(file) === roomOf(target);
  const formats = /\/_?(Format|Out|(Update|Get|Export)-FormatData)/.test(file) || /_shared\/(format|out)/i.test(file);
  return (formats ? formatFolders : cmdletFolders).includes(folderOf(target));
}

function folderOf(file: string): string {
  return file.split("/")[1];
}

function below(file: string): string {
  return roomOf(file).split("/").at(-1) ?? "";
}
