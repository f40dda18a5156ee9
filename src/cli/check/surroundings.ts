import { existsSync, readdirSync, readFileSync, statSync } from "node:fs";
import path from "node:path";
import { cmdletTable } from "virtual:cmdlets";
import { readDataFile } from "../../base/dataFile.ts";
import { decodeScript } from "../../base/text/decodeScript.ts";
import { forwardSlashes } from "../../base/text/forwardSlashes.ts";
import type { Surroundings } from "../../check/Surroundings.ts";
import { scriptFolderMark } from "../../check/script/scriptPath.ts";
import { sessionSurroundings } from "../../session/sessionSurroundings.ts";
import { walk } from "../../syntax/ast/walk.ts";
import { parseScript } from "../../syntax/parser/parseScript.ts";

/** Files that may belong to one module or folder of scripts, before the search for its functions stops. */
const mostNeighbours = 400;

/** What is around the files of this computer and the session that they would run in. */
export function surroundings(): Surroundings {
  const folders = new Map<string, string | null>();
  const neighbours = new Map<string, ReadonlySet<string>>();
  return {
    ...sessionSurroundings(),
    defined: [...cmdletTable.keys()],
    definition: (name) => cmdletTable.get(name)?.load() ?? null,
    isDeclared(name, file, isLoaded) {
      const key = name.toLowerCase();
      if (file === null) return false;
      const own = path.dirname(path.resolve(file));
      const found = folders.get(own);
      const ofModule = found === undefined ? moduleFolder(own) : found;
      folders.set(own, ofModule);
      if (ofModule === null && !isLoaded) return false;
      const folder = ofModule ?? own;
      let names = neighbours.get(folder);
      if (names === undefined) {
        names = functionsBelow(folder);
        neighbours.set(folder, names);
      }
      return names.has(key);
    },
    readScript,
    moduleTable: readDataFile,
  };
}

/** A script that another one names; modules by their folder or file, with the extension or without. */
function readScript(written: string, from: string): { readonly file: string; readonly text: string } | null {
  const folder = path.dirname(path.resolve(from));
  const relative = written.startsWith(scriptFolderMark) ? written.slice(scriptFolderMark.length) : written;
  const slashed = forwardSlashes(relative);
  if (/^[A-Za-z]:|^\/\//.test(slashed)) return null;
  const base = path.join(folder, slashed);
  const inFolder = path.join(base, path.basename(base));
  for (const file of [base, `${base}.psd1`, `${base}.psm1`, `${base}.ps1`, `${inFolder}.psd1`, `${inFolder}.psm1`]) {
    try {
      if (/\.(?:ps1|psm1|psd1)$/i.test(file) && statSync(file).isFile())
        return { file, text: decodeScript(readFileSync(file)) };
    } catch {
      // What cannot be read is not here.
    }
  }
  return null;
}

/** The folder of the module that a file belongs to, up to four above; null for none. */
function moduleFolder(folder: string): string | null {
  let at = folder;
  for (let up = 0; up < 4; up++) {
    if (existsSync(at) && readdirSync(at).some((name) => /\.ps[dm]1$/i.test(name))) return at;
    const parent = path.dirname(at);
    if (parent === at) break;
    at = parent;
  }
  return null;
}

function functionsBelow(root: string): ReadonlySet<string> {
  const names = new Set<string>();
  const pending = [root];
  let count = 0;
  for (let folder = pending.shift(); folder !== undefined && count < mostNeighbours; folder = pending.shift()) {
    for (const entry of entriesOf(folder)) {
      const file = path.join(folder, entry.name);
      if (entry.isDirectory()) pending.push(file);
      else if (/\.psm?1$/i.test(entry.name) && ++count <= mostNeighbours) declaredIn(file, names);
    }
  }
  return names;
}

function entriesOf(folder: string) {
  try {
    return readdirSync(folder, { withFileTypes: true }).filter(
      ({ name }) => name !== "node_modules" && name !== ".git",
    );
  } catch {
    return [];
  }
}

function declaredIn(file: string, names: Set<string>): void {
  try {
    const { ast } = parseScript(decodeScript(readFileSync(file)), { edition: "Core", tokens: false });
    walk(ast, (node) => {
      if (node.kind === "FunctionDefinition") names.add(node.name.toLowerCase().replace(/^\w+:/, ""));
    });
  } catch {
    // A file that cannot be read declares nothing that is known.
  }
}
