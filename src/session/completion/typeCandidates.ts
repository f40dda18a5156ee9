import { typeMetadataNames } from "../../objects/types/typeMetadata.ts";
import { acceleratorsOfEdition, typeByNameOrNull } from "../../objects/types/typeRegistry.ts";
import { beginningWith } from "./beginningWith.ts";
import { type Candidate, candidate } from "./Candidate.ts";

/** Types by accelerator, by name without namespace, or by full name; with a dot also the namespaces below. */
export function typeCandidates(word: string): Candidate[] {
  const accelerators = new Map(acceleratorsOfEdition());
  const full = typeMetadataNames().filter((name) => !name.includes("`") && !name.includes("+"));
  const shorthands = beginningWith(accelerators.keys(), word).map((name) =>
    ofType(name, accelerators.get(name) ?? name),
  );
  if (word === "") return shorthands;
  if (word.includes("."))
    return [...namespaces(full, word), ...beginningWith(full, word).filter(isBelow(word)).map(ofFull)];
  const taken = new Set(shorthands.map(({ toolTip }) => toolTip));
  const byShortName = full
    .filter((name) => shortName(name).toLowerCase().startsWith(word.toLowerCase()))
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
  return ofType(name, name);
}

function ofType(text: string, full: string): Candidate {
  const type = typeByNameOrNull(full);
  const name = type?.name ?? full;
  const kind = type?.isEnum
    ? "Enum"
    : ({ struct: "Struct", interface: "Interface" }[type?.metadata?.kind as string] ?? "Class");
  return candidate(text, "Type", shortName(name), `${kind} ${name}`);
}

function shortName(name: string): string {
  return name.slice(name.lastIndexOf(".") + 1);
}
