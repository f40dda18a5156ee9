import { typeMetadataNames } from "../../objects/types/typeMetadata.ts";
import { acceleratorsOfEdition, typeByNameOrNull } from "../../objects/types/typeRegistry.ts";
import { beginningWith } from "./beginningWith.ts";
import { type Candidate, candidate } from "./Candidate.ts";

/**
 * Types by accelerator, by name without namespace, or by full name; with a dot also the namespaces below. In the brackets of
 * a generic type its arguments.
 */
export function typeCandidates(word: string): Candidate[] {
  const inner = Math.max(word.lastIndexOf("["), word.lastIndexOf(",")) + 1;
  if (inner === 0) return named(word);
  const open = word.split("[").length - word.split("]").length;
  const [before, after] = [word.slice(0, inner), "]".repeat(open)];
  return named(word.slice(inner)).map((one) => ({ ...one, text: `${before}${one.text}${after}` }));
}

function named(word: string): Candidate[] {
  const accelerators = new Map(acceleratorsOfEdition());
  const shorthands = beginningWith(accelerators.keys(), word).map((name) =>
    ofType(name, accelerators.get(name) ?? name),
  );
  if (word === "") return shorthands;
  const full = typeMetadataNames();
  if (word.includes("."))
    return [...namespaces(full, word), ...beginningWith(full, word).filter(isBelow(word)).map(ofFull)];
  const taken = new Set(shorthands.map(({ toolTip }) => toolTip));
  const byShortName = full
    .filter((name) => shortName(name).toLowerCase().startsWith(word.toLowerCase()))
    .sort((left, right) => (shortName(left).toLowerCase() < shortName(right).toLowerCase() ? -1 : 1))
    .map(ofFull)
    .filter(({ toolTip }) => !taken.has(toolTip));
  return [...shorthands, ...namespaces(full, word), ...byShortName];
}

export function namespaceCandidates(word: string): Candidate[] {
  return namespaces(typeMetadataNames(), word);
}

function namespaces(full: readonly string[], word: string): Candidate[] {
  const depth = word.split(".").length;
  const found = new Set<string>();
  for (const name of full) {
    const parts = name.split(".");
    if (parts.length > depth) found.add(parts.slice(0, depth).join("."));
  }
  return beginningWith(found, word).map((name) => candidate(name, "Namespace", shortName(name), `Namespace ${name}`));
}

/** Types of the namespace that is written, and not of those below it. */
function isBelow(word: string): (name: string) => boolean {
  const depth = word.split(".").length;
  return (name) => name.split(".").length === depth;
}

function ofFull(name: string): Candidate {
  return ofType(name.replace(/`\d+$/, ""), name);
}

function ofType(text: string, full: string): Candidate {
  const type = typeByNameOrNull(full);
  const name = type?.name ?? full;
  const kind = type?.isEnum
    ? "Enum"
    : ({ struct: "Struct", interface: "Interface" }[type?.metadata?.kind as string] ?? "Class");
  const isGeneric = /`\d+$/.test(full);
  return candidate(text, "Type", isGeneric ? `${shortName(text)}<>` : shortName(name), `${kind} ${name}`);
}

/** The name without namespace, and without the type that it is inside of. */
function shortName(name: string): string {
  return name.slice(Math.max(name.lastIndexOf("."), name.lastIndexOf("+")) + 1);
}
