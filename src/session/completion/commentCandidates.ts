import { sessionHistory } from "../../command/services/History.ts";
import type { Engine } from "../../runtime/Engine.ts";
import type { FunctionDefinition, ScriptBlock } from "../../syntax/ast/definitions.ts";
import { walk } from "../../syntax/ast/walk.ts";
import { beginningWith } from "./beginningWith.ts";
import { type Candidate, candidate } from "./Candidate.ts";
import type { CompletionAnswer } from "./CompletionAnswer.ts";
import type { CommentPlace } from "./CompletionPlace.ts";
import { commandCandidates } from "./commandCandidates.ts";
import { pathCandidates } from "./pathCandidates.ts";
import { requirementCandidates } from "./requirementCandidates.ts";
import { variableNames } from "./variableCandidates.ts";

/** What can be written in a comment: keywords of help and what they name, requirements, and earlier inputs behind `#`. */
export function commentCandidates(engine: Engine, place: CommentPlace, cursor: number): CompletionAnswer | null {
  const { comment } = place;
  const written = comment.extent.source.text.slice(comment.extent.start, cursor);
  if (comment.block) return ofHelp(engine, place, cursor);
  const requirement = requirementCandidates(engine, written, cursor);
  if (requirement) return requirement;
  const pattern = /^#([\w-]*)$/.exec(written)?.[1];
  if (pattern === undefined) return null;
  const lines = sessionHistory(engine.host).entries.map(({ commandLine }) => commandLine);
  const found = [...new Set(lines.toReversed())].filter((line) => line.toLowerCase().includes(pattern.toLowerCase()));
  return {
    start: comment.extent.start,
    end: cursor,
    candidates: found.map((line) => candidate(line, "History")),
  };
}

/** Keywords of comment-based help. */
const keywords: Readonly<Record<string, string>> = {
  COMPONENT: "The technology or feature that this is about.",
  DESCRIPTION: "What it does, at length; once.",
  EXAMPLE: "A call, with what it shows; once for each example.",
  EXTERNALHELP: ".EXTERNALHELP FILE\nHelp is in an XML file.",
  FORWARDHELPCATEGORY: ".FORWARDHELPCATEGORY KIND\nThe kind of what .FORWARDHELPTARGETNAME names.",
  FORWARDHELPTARGETNAME: ".FORWARDHELPTARGETNAME COMMAND\nThe command whose help is shown instead.",
  FUNCTIONALITY: "What it is meant for.",
  INPUTS: "What may be piped to it.",
  LINK: "A related topic; once for each.",
  NOTES: "More about it.",
  OUTPUTS: "What it writes.",
  PARAMETER: ".PARAMETER NAME\nWhat a parameter means; once for each.",
  REMOTEHELPRUNSPACE: ".REMOTEHELPRUNSPACE VARIABLE\nThe session that has the help.",
  ROLE: "Whom it is for.",
  SYNOPSIS: "What it does, in short; once.",
};

const repeated: ReadonlySet<string> = new Set(["EXAMPLE", "LINK", "PARAMETER"]);

const categories =
  "Alias All Cmdlet ExternalScript FAQ Filter Function General Glossary HelpFile Provider ScriptCommand".split(" ");

function ofHelp(engine: Engine, place: CommentPlace, cursor: number): CompletionAnswer | null {
  const { comment } = place;
  const { start, end, source } = comment.extent;
  const line = source.text.slice(source.text.lastIndexOf("\n", cursor - 1) + 1, cursor);
  const others = source.text.slice(start, cursor - line.length) + source.text.slice(cursor, end);
  const keyword = /^\s*(?:<#)?\s*\.(\w*)$/.exec(line)?.[1];
  if (keyword !== undefined) {
    const written = new Set([...others.matchAll(/^\s*\.(\w+)/gm)].map(([, name]) => name.toUpperCase()));
    const left = Object.keys(keywords).filter((name) => repeated.has(name) || !written.has(name));
    const names = beginningWith(left, keyword);
    const candidates = names.map((name) => candidate(name, "Keyword", name, keywords[name]));
    return { start: cursor - keyword.length, end: cursor, candidates };
  }
  const [, name, word] = /^\s*(?:<#)?\s*\.(\w+)\s+(.*)$/.exec(line) ?? [];
  if (name === undefined) return null;
  const candidates = ofKeyword(engine, name.toUpperCase(), word, place, others);
  return candidates && { start: cursor - word.length, end: cursor, candidates };
}

function ofKeyword(
  engine: Engine,
  keyword: string,
  word: string,
  place: CommentPlace,
  others: string,
): Candidate[] | null {
  switch (keyword) {
    case "FORWARDHELPTARGETNAME":
      return commandCandidates(engine, word, { withFiles: false });
    case "FORWARDHELPCATEGORY":
      return beginningWith(categories, word).map((name) => candidate(name, "Text"));
    case "REMOTEHELPRUNSPACE":
      return variableNames(engine, word).map((name) => candidate(name, "Variable"));
    case "EXTERNALHELP":
      return pathCandidates(engine, word);
    case "PARAMETER": {
      const written = new Set([...others.matchAll(/^\s*\.PARAMETER\s+(\w+)/gim)].map(([, name]) => name.toLowerCase()));
      return parameterNames(place)
        .filter((name) => name.toLowerCase().startsWith(word.toLowerCase()) && !written.has(name.toLowerCase()))
        .map((name) => candidate(name, "Text"));
    }
    default:
      return null;
  }
}

/** Parameters of the function right behind a comment, else of the one around it, else of the script. */
function parameterNames({ comment, root }: CommentPlace): string[] {
  const { start, end, source } = comment.extent;
  let behind: FunctionDefinition | null = null;
  let around: FunctionDefinition | null = null;
  walk(root, (node) => {
    if (node.kind !== "FunctionDefinition") return;
    if (node.extent.start < start && end < node.extent.end) around = node;
    const between = node.extent.start >= end ? source.text.slice(end, node.extent.start) : "-";
    if (/^[^\S\n]*\n(?:[^\S\n]*\n)?\s*$/.test(between) && between.split("\n").length <= 3) behind = node;
  });
  const owner = (behind ?? around) as FunctionDefinition | null;
  const block = owner ? owner.body : (root as ScriptBlock);
  const parameters = owner?.parameters ?? block.paramBlock?.parameters ?? [];
  return parameters.map(({ name }) => name.variablePath.unqualifiedPath);
}
