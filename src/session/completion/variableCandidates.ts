import { typeOf } from "../../objects/types/typeOf.ts";
import { shortTypeName } from "../../objects/types/typeText.ts";
import { providerServiceKey } from "../../providers/ProviderService.ts";
import type { Engine } from "../../runtime/Engine.ts";
import type { Node } from "../../syntax/ast/Node.ts";
import { walk } from "../../syntax/ast/walk.ts";
import { beginningWith } from "./beginningWith.ts";
import { type Candidate, candidate } from "./Candidate.ts";

const constants = ["true", "false", "null", "_", "args", "PSItem", "PSScriptRoot", "PSCommandPath", "MyInvocation"];

/**
 * Variables that the text itself gives a value before the cursor, then those of the session; behind env: the names of the
 * environment. `sign` is what stands before the name: "$" or "@".
 */
export function variableCandidates(
  engine: Engine,
  root: Node,
  cursor: number,
  word: string,
  sign: string,
): Candidate[] {
  const environment = /^env:(.*)$/i.exec(word);
  if (environment) {
    const names = [...engine.service(providerServiceKey).environment.entries()].map(([name]) => name);
    return beginningWith(names, environment[1]).map((name) => shown(`env:${name}`, sign, name));
  }
  const scope = /^(?:global|script|local|private):/i.exec(word)?.[0] ?? "";
  const rest = word.slice(scope.length);
  const written = beginningWith(writtenNames(root, cursor), rest);
  const taken = new Set(written.map((name) => name.toLowerCase()));
  const names = [...engine.globalScope.variables()].map(({ name }) => name);
  const known = beginningWith([...names, ...(scope === "" ? constants : [])], rest);
  const all = [...written, ...known.filter((name) => !taken.has(name.toLowerCase()))];
  const drives = scope === "" ? beginningWith(["env:"], word) : [];
  return [
    ...all.map((name) => shown(scope + name, sign, name, tipOf(engine, name))),
    ...drives.map((name) => shown(name, sign, name)),
  ];
}

/** Variables that are assigned, declared or gone through before a place. */
function writtenNames(root: Node, cursor: number): Set<string> {
  const names = new Set<string>();
  walk(root, (node) => {
    if (node.extent.start > cursor) return;
    if (node.kind === "AssignmentStatement" || node.kind === "Parameter" || node.kind === "ForEachStatement")
      for (const name of targets(node)) if (name.extent.end <= cursor) names.add(name.variablePath.unqualifiedPath);
  });
  return names;
}

function targets(node: Node): Extract<Node, { kind: "VariableExpression" }>[] {
  switch (node.kind) {
    case "AssignmentStatement":
      return targets(node.left);
    case "ConvertExpression":
      return targets(node.child);
    case "ArrayLiteral":
      return node.elements.flatMap(targets);
    case "Parameter":
      return [node.name];
    case "ForEachStatement":
      return [node.variable];
    case "VariableExpression":
      return [node];
    default:
      return [];
  }
}

function tipOf(engine: Engine, name: string): string {
  const value = engine.globalScope.lookUp(name.toLowerCase())?.value;
  return value === null || value === undefined ? name : `[${shortTypeName(typeOf(value))}]$${name}`;
}

function shown(name: string, sign: string, item: string, tip = item): Candidate {
  const text = /^[\w:?^$]+$/.test(name) ? `${sign}${name}` : `${sign}{${name}}`;
  return candidate(text, "Variable", item, tip);
}
