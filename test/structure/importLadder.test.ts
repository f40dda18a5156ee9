import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { expect } from "chai";

/** The folders that each folder may import, besides src/base; the list is the rule. */
const ladder: Readonly<Record<string, readonly string[]>> = {
  base: [],
  diag: [],
  syntax: ["diag"],
  objects: ["diag"],
  command: ["diag", "objects"],
  binding: ["diag", "objects", "command"],
  format: ["diag", "objects"],
  runtime: ["diag", "objects", "command", "binding"],
  compile: ["syntax", "runtime", "diag", "objects", "command", "binding"],
  store: ["diag"],
  world: ["diag", "store"],
  cloud: ["diag", "world"],
  providers: ["objects", "command", "world", "diag"],
  session: [
    "base",
    "diag",
    "syntax",
    "objects",
    "command",
    "binding",
    "format",
    "runtime",
    "compile",
    "store",
    "world",
    "cloud",
    "providers",
  ],
  transcript: ["diag", "format", "session", "syntax", "command"],
  report: ["diag"],
  testing: ["diag", "objects", "command", "binding", "format", "runtime", "compile", "session", "transcript", "report"],
  check: ["syntax", "command", "diag"],
  repl: ["syntax", "format", "session", "diag", "command"],
  console: ["diag", "syntax", "objects", "command", "runtime", "session", "repl"],
  web: [
    "diag",
    "syntax",
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

/** Format-* and Out-* may also use src/format; every cmdlet the prelude and the layers behind it. */
const cmdletFolders = ["command", "objects", "providers", "world", "cloud", "store", "base", "diag"];

/** The table of all cmdlets: sessions are handed it by whoever begins them, on the command line and in a browser. */
const cmdletTable = "virtual:cmdlets";
const mayHoldCmdlets = ["cli", "web"];

describe("import ladder", () => {
  it("lets every folder import only what stands above it", () => {
    expect(violations()).to.deep.equal([]);
  });
});

function violations(): string[] {
  const found: string[] = [];
  for (const file of [...sourceFiles("src"), ...sourceFiles("cmdlets")]) {
    for (const target of importsOf(file)) {
      const complaint = complaintOf(file, target);
      if (complaint) found.push(complaint);
    }
  }
  return found;
}

function complaintOf(file: string, target: string): string | null {
  const [top, folder] = file.split("/");
  const [targetTop, targetFolder] = target.split("/");
  if (top === "cmdlets") {
    if (targetTop === "cmdlets") return null;
    const formats = /\/(Format|Out|(Update|Get|Export)-FormatData)/.test(file) || /_shared\/(format|out)/i.test(file);
    const allowed = formats ? [...cmdletFolders, "format"] : cmdletFolders;
    return allowed.includes(targetFolder) ? null : `${file} imports ${target}`;
  }
  if (target === cmdletTable) return mayHoldCmdlets.includes(folder) ? null : `${file} imports ${target}`;
  if (folder === "cli" || folder === targetFolder || targetFolder === "base") return null;
  if (targetTop === "cmdlets") return `${file} imports ${target}`;
  return ladder[folder]?.includes(targetFolder) ? null : `${file} imports ${target}`;
}

function importsOf(file: string): string[] {
  const text = readFileSync(file, "utf8");
  const relative = [...text.matchAll(/(?:from|import|require\()\s*\(?"(\.[^"]+)"/g)].map((match) =>
    path.posix.normalize(path.posix.join(path.posix.dirname(file), match[1])),
  );
  return text.includes(`from "${cmdletTable}"`) ? [...relative, cmdletTable] : relative;
}

function sourceFiles(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const name = `${folder}/${entry.name}`;
    if (entry.isDirectory()) return sourceFiles(name);
    return name.endsWith(".ts") ? [name] : [];
  });
}
