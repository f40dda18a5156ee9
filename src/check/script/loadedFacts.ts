import { SourceText } from "../../diag/SourceText.ts";
import type { Hashtable } from "../../syntax/ast/expressions.ts";
import { pureExpression } from "../../syntax/ast/pureExpression.ts";
import type { CheckTarget } from "../CheckTarget.ts";
import { literalValues } from "../literalValues.ts";
import type { Surroundings } from "../Surroundings.ts";
import { type ParsedUnit, parseUnit } from "./ParsedUnit.ts";
import { type ScriptFacts, scriptFacts } from "./ScriptFacts.ts";

/** Files that one script may bring along, so that a folder that loads itself ends. */
const mostFiles = 200;

/** What the files that texts load say, and those that are not there. */
export function loadedFacts(
  own: readonly ScriptFacts[],
  target: CheckTarget,
  surroundings: Surroundings,
  file: string | null,
): { readonly facts: readonly ScriptFacts[]; readonly missing: readonly string[] } {
  const facts: ScriptFacts[] = [];
  const missing: string[] = [];
  const seen = new Set<string>();
  const pending = own.flatMap((each) => each.files.map((path) => ({ path, from: file })));
  for (let next = pending.shift(); next !== undefined; next = pending.shift()) {
    const { path, from } = next;
    const found = from === null ? null : surroundings.readScript(path, from);
    if (found === null || facts.length >= mostFiles) {
      missing.push(path);
      continue;
    }
    if (seen.has(found.file)) continue;
    seen.add(found.file);
    const unit = parseUnit(new SourceText(found.text, found.file), target);
    const manifest = /\.psd1$/i.test(found.file) ? moduleFiles(unit) : null;
    if (manifest !== null) pending.push(...manifest.map((each) => ({ path: each, from: found.file })));
    else {
      const loaded = scriptFacts(unit.tree);
      facts.push(loaded);
      pending.push(...loaded.files.map((each) => ({ path: each, from: found.file })));
    }
  }
  return { facts, missing };
}

/** The files that a module's manifest names, relative to it. */
function moduleFiles({ tree }: ParsedUnit): readonly string[] | null {
  const [statement] = tree.endBlock?.statements ?? [];
  const table = statement && pureExpression(statement);
  if (table?.kind !== "Hashtable") return null;
  return ["rootmodule", "moduletoprocess", "nestedmodules", "scriptstoprocess"]
    .flatMap((key) => entry(table, key))
    .filter((text) => text !== "");
}

function entry(table: Hashtable, name: string): readonly string[] {
  const pair = table.keyValuePairs.find(
    ({ key }) => key.kind === "StringConstantExpression" && key.value.toLowerCase() === name,
  );
  const value = pair && pureExpression(pair.value);
  return (value ? (literalValues(value) ?? []) : []).map(String);
}
