import { clrException } from "../errors/PSError.ts";

/** A piece of a filter such as "Id > 2 AND Name LIKE 'a%'". */
export interface FilterToken {
  readonly kind: "name" | "column" | "string" | "number" | "date" | "operator" | "end";
  readonly text: string;
}

const tokenPattern =
  /\s*(?:(\[(?:\\.|[^\]])*\]|`[^`]*`)|'((?:[^']|'')*)'|#([^#]*)#|(\d+(?:\.\d*)?(?:[eE][+-]?\d+)?|\.\d+)|([\p{L}_][\p{L}\p{N}_.]*)|(<>|<=|>=|[-+*/%=<>(),]))/uy;

export function filterTokens(text: string): FilterToken[] {
  const tokens: FilterToken[] = [];
  tokenPattern.lastIndex = 0;
  while (text.slice(tokenPattern.lastIndex).trim() !== "") {
    const start = tokenPattern.lastIndex;
    const match = tokenPattern.exec(text);
    if (!match) throw syntaxError(`The expression contains invalid text: '${text.slice(start).trim()}'.`);
    tokens.push(tokenOf(match));
  }
  tokens.push({ kind: "end", text: "" });
  return tokens;
}

function tokenOf([, column, string, date, number, name, operator]: RegExpExecArray): FilterToken {
  if (column !== undefined) return { kind: "column", text: column.slice(1, -1).replace(/\\(.)/g, "$1") };
  if (string !== undefined) return { kind: "string", text: string.replaceAll("''", "'") };
  if (date !== undefined) return { kind: "date", text: date };
  if (number !== undefined) return { kind: "number", text: number };
  if (name !== undefined) return { kind: "name", text: name };
  return { kind: "operator", text: operator };
}

export function syntaxError(message: string): unknown {
  return clrException("System.Data.SyntaxErrorException", message);
}
