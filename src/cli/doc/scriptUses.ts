import type { Edition } from "../../diag/Edition.ts";
import type { Node } from "../../syntax/ast/Node.ts";
import { walk } from "../../syntax/ast/walk.ts";
import { parseScript } from "../../syntax/parser/parseScript.ts";

/** What a script takes from those before it and leaves for those behind it; names in lower case. */
export interface ScriptUses {
  /** Variables that it reads and never sets, with their names as it writes them. */
  readonly reads: ReadonlyMap<string, string>;
  readonly sets: ReadonlySet<string>;
  readonly functions: ReadonlySet<string>;
  readonly calls: ReadonlySet<string>;
  /** Types that it names, by their names without a namespace, as it writes them. */
  readonly types: ReadonlyMap<string, string>;
  /** Its classes and enumerations, and the types that it makes with Add-Type. */
  readonly classes: ReadonlySet<string>;
  readonly addedTypes: ReadonlySet<string>;
  /** Script files that it runs, as written. */
  readonly files: readonly string[];
}

export function scriptUses(script: string, edition: Edition): ScriptUses {
  const reads = new Map<string, string>();
  const sets = new Set<string>();
  const functions = new Set<string>();
  const calls = new Set<string>();
  const files: string[] = [];
  const types = new Map<string, string>();
  const classes = new Set<string>();
  const texts: string[] = [];
  walk(parseScript(script, { edition, tokens: false }).ast, (node, ancestors) => {
    if (node.kind === "VariableExpression") {
      const written = node.variablePath.userPath.replace(/^(?:global|script|local|private):/i, "");
      // What is assigned to $null is lost, and nothing ever holds it.
      if (written.toLowerCase() === "null") return;
      if (isTarget(node, ancestors)) sets.add(written.toLowerCase());
      else reads.set(written.toLowerCase(), written);
    } else if (node.kind === "TypeExpression" || node.kind === "TypeConstraint")
      types.set(lastName(node.typeName.name), node.typeName.name);
    else if (node.kind === "TypeDefinition") classes.add(node.name.toLowerCase());
    else if (node.kind === "StringConstantExpression") texts.push(node.value);
    else if (node.kind === "FunctionDefinition") functions.add(node.name.toLowerCase());
    else if (node.kind === "Command") {
      const [head, ...rest] = node.commandElements;
      if (head.kind !== "StringConstantExpression") return;
      calls.add(head.value.toLowerCase());
      // powershell -File X.ps1 runs a file too.
      for (const each of [head, ...(/^(?:powershell|pwsh)(?:\.exe)?$/i.test(head.value) ? rest : [])])
        if (each.kind === "StringConstantExpression" && /\.ps1$/i.test(each.value)) files.push(each.value);
    }
  });
  for (const name of sets) reads.delete(name);
  const addedTypes = new Set(calls.has("add-type") ? texts.flatMap(typesOfSource) : []);
  for (const name of [...classes, ...addedTypes]) types.delete(name);
  return { reads, sets, functions, calls, types, classes, addedTypes, files };
}

/** The types that a source in C# or Visual Basic defines. */
function typesOfSource(source: string): string[] {
  return [...source.matchAll(/\b(?:class|struct|enum|interface|structure|module)\s+([A-Za-z_]\w*)/gi)].map(([, name]) =>
    name.toLowerCase(),
  );
}

/** The name of a type without its namespace. */
function lastName(name: string): string {
  return name.slice(Math.max(name.lastIndexOf("."), name.lastIndexOf("+")) + 1).toLowerCase();
}

/** The last name of a path, in lower case. */
export function scriptFileName(path: string): string {
  return (path.split(/[\\/]/).at(-1) ?? path).toLowerCase();
}

/** Set by an assignment, a loop, or the declaration of a parameter. */
function isTarget(node: Node, ancestors: readonly Node[]): boolean {
  let child = node;
  for (const parent of [...ancestors].reverse()) {
    if (parent.kind === "AssignmentStatement") return parent.left === child && parent.operator === "Equals";
    if (parent.kind === "ForEachStatement") return parent.variable === child;
    if (parent.kind === "Parameter") return parent.name === child;
    if (!["ConvertExpression", "AttributedExpression", "ArrayLiteral", "ParenExpression"].includes(parent.kind))
      return false;
    child = parent;
  }
  return false;
}
