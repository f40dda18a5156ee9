import { knownTypeNames } from "../../objects/types/knownTypeName.ts";
import { acceleratorFor, acceleratorsOfEdition, typeByNameOrNull } from "../../objects/types/typeRegistry.ts";
import type { Node } from "../../syntax/ast/Node.ts";
import { type Candidate, candidate } from "./Candidate.ts";

/**
 * Types by accelerator, by name without namespace, or by full name, with the namespaces that a word may begin, in the order of
 * the names that are listed. In the brackets of a generic type its arguments. What `using namespace` of the text names is
 * left out.
 */
export function typeCandidates(word: string, root?: Node): Candidate[] {
  const inner = Math.max(word.lastIndexOf("["), word.lastIndexOf(",")) + 1;
  const namespaces = root?.kind === "ScriptBlock" ? root.usingStatements.flatMap(namespaceOf) : [];
  if (inner === 0) return named(word, namespaces);
  const open = word.split("[").length - word.split("]").length;
  const [before, after] = [word.slice(0, inner), "]".repeat(open)];
  return named(word.slice(inner), namespaces).map((one) => ({ ...one, text: `${before}${one.text}${after}` }));
}

function namespaceOf(using: Extract<Node, { kind: "UsingStatement" }>): string[] {
  return using.usingStatementKind === "Namespace" && using.name ? [`${using.name.value}.`] : [];
}

/** What nothing can be made of is not offered: [pscustomobject] is another type's name. */
const customObject = "System.Management.Automation.PSCustomObject";

function named(word: string, used: readonly string[]): Candidate[] {
  const accelerators = [...acceleratorsOfEdition()];
  const folded = word.toLowerCase();
  const isWanted = (name: string): boolean => name.toLowerCase().startsWith(folded);
  const full = knownTypeNames().filter((name) => name !== customObject && !/`\d+\+/.test(name));
  if (word.includes("."))
    return inOrder([...namespaces(full, word), ...full.filter(isWanted).filter(isBelow(word)).map(ofFull)]);
  const shorthands = accelerators.filter(([name]) => isWanted(name)).map(([name, type]) => ofAccelerator(name, type));
  if (word === "") return inOrder(shorthands);
  const offered = new Set(accelerators.filter(([name]) => isWanted(name)).map(([, type]) => type));
  const others = full
    .filter((name) => isWanted(shortName(name)) && !offered.has(name))
    .map((name) => ofAttribute(name) ?? withoutNamespace(ofFull(name), used));
  return inOrder([...shorthands, ...namespaces(full, word), ...others]);
}

/** An attribute goes by its shorthand as far as its name begins with it. */
function ofAttribute(full: string): Candidate | null {
  const shorthand = acceleratorFor(full);
  return shorthand && `${shorthand}Attribute`.toLowerCase() === shortName(full).toLowerCase()
    ? ofAccelerator(shorthand, full)
    : null;
}

function inOrder(candidates: readonly Candidate[]): Candidate[] {
  return candidates.toSorted((left, right) => {
    const [one, other] = [left.listItem.toLowerCase(), right.listItem.toLowerCase()];
    if (one !== other) return one < other ? -1 : 1;
    return left.text.toLowerCase() < right.text.toLowerCase() ? -1 : 1;
  });
}

export function namespaceCandidates(word: string): Candidate[] {
  return namespaces(knownTypeNames(), word);
}

function namespaces(full: readonly string[], word: string): Candidate[] {
  const depth = word.split(".").length;
  const found = new Set<string>();
  for (const name of full) {
    const parts = name.split(".");
    if (parts.length > depth) found.add(parts.slice(0, depth).join("."));
  }
  return [...found]
    .filter((name) => name.toLowerCase().startsWith(word.toLowerCase()))
    .sort((left, right) => (left.toLowerCase() < right.toLowerCase() ? -1 : 1))
    .map((name) => candidate(name, "Namespace", shortName(name), `Namespace ${name}`));
}

/** Types of the namespace that is written, and not of those below it. */
function isBelow(word: string): (name: string) => boolean {
  const depth = word.split(".").length;
  return (name) => name.split(".").length === depth;
}

/** The longest used namespace in front is left out. */
function withoutNamespace(one: Candidate, used: readonly string[]): Candidate {
  const fitting = used.filter((name) => one.text.toLowerCase().startsWith(name.toLowerCase()));
  const longest = Math.max(0, ...fitting.map(({ length }) => length));
  return { ...one, text: one.text.slice(longest) };
}

function ofFull(full: string): Candidate {
  const [name, arity] = full.split("`");
  if (arity === undefined) return candidate(name, "Type", shortName(name), isKnown(name) ? describedType(name) : name);
  const count = Number.parseInt(arity, 10);
  const parameters = count === 1 ? "T" : Array.from({ length: count }, (_, at) => `T${at + 1}`).join(", ");
  return candidate(name, "Type", `${shortName(name)}<>`, `${name}[${parameters}]`);
}

/** A second shorthand that is the type's own name is written as the type is: `[Int32]` beside `[int]`. */
function ofAccelerator(name: string, full: string): Candidate {
  const own = shortName(full);
  const isSecond = name !== acceleratorFor(full) && name.toLowerCase() === own.toLowerCase();
  return candidate(isSecond ? own : name, "Type", own, describedType(full));
}

/** Types of the engine, and those that it has a short name for, are described. */
function isKnown(name: string): boolean {
  return (
    name.startsWith("System.Management.Automation.") ||
    name.startsWith("Microsoft.PowerShell.") ||
    acceleratorFor(name) !== undefined
  );
}

function describedType(full: string): string {
  const type = typeByNameOrNull(full);
  const kinds: Readonly<Record<string, string>> = { struct: "Struct", interface: "Interface" };
  return `${type?.isEnum ? "Enum" : (kinds[type?.metadata?.kind ?? ""] ?? "Class")} ${type?.name ?? full}`;
}

/** The name without namespace, and without the type that it is inside of. */
function shortName(name: string): string {
  return name.slice(Math.max(name.lastIndexOf("."), name.lastIndexOf("+")) + 1);
}
