import type { SessionNames } from "../session/SessionNames.ts";

/** What may stand in place of a part of the input. */
export interface InputCompletion {
  readonly start: number;
  readonly end: number;
  readonly candidates: readonly string[];
}

/**
 * Completion of the word before the cursor: a variable behind $, a parameter of the command behind -, the members of a
 * variable behind a dot, a command at the beginning of a statement, else a path.
 */
export function completeInput(names: SessionNames, text: string, cursor: number): InputCompletion | null {
  const before = text.slice(0, cursor);
  const word = /[^\s|;(){}=,"']*$/.exec(before)?.[0] ?? "";
  const start = cursor - word.length;
  const candidates = candidatesFor(names, before.slice(0, start), word);
  return candidates.length === 0 ? null : { start, end: cursor, candidates };
}

function candidatesFor(names: SessionNames, before: string, word: string): string[] {
  if (word.startsWith("$")) return variableCandidates(names, word);
  const command = /(?:^|[|;({=]|&&)\s*([\w-]+)(?:\s[^|;(){}]*)?$/.exec(before)?.[1];
  if (word.startsWith("-") && command) {
    return beginning(
      names.parameters(command).map((name) => `-${name}`),
      word,
    );
  }
  const beginsStatement = /(?:^|[|;({]|=|&&|\|\|)\s*$/.test(before) && /^[\w-]+$/.test(word);
  const commands = beginsStatement ? commandCandidates(names, word) : [];
  return commands.length > 0 ? commands : pathCandidates(names, word);
}

function variableCandidates(names: SessionNames, word: string): string[] {
  const dot = word.lastIndexOf(".");
  if (dot < 0) {
    return beginning(
      names.variables().map((name) => `$${name}`),
      word,
    );
  }
  const owner = word.slice(0, dot);
  return beginning(
    names.membersOf(owner.slice(1)).map((name) => `${owner}.${name}`),
    word,
  );
}

/** Exchange's other cmdlets come where nothing else fits; they say themselves that they are not modelled. */
function commandCandidates(names: SessionNames, word: string): string[] {
  const found = beginning(names.commands(), word);
  return found.length > 0 || !word.includes("-") ? found : beginning(names.catalogued(), word);
}

function pathCandidates(names: SessionNames, word: string): string[] {
  const slash = Math.max(word.lastIndexOf("\\"), word.lastIndexOf("/"));
  return names.paths(word).map((name) => `${word.slice(0, slash + 1)}${name}`);
}

function beginning(names: Iterable<string>, word: string): string[] {
  const prefix = word.toLowerCase();
  return [...new Set(names)].filter((name) => name.toLowerCase().startsWith(prefix)).sort((a, b) => a.localeCompare(b, "en"));
}
