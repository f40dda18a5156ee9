import { pollStop } from "../../base/budget.ts";
import { compileText } from "../../compile/blocks/compileText.ts";
import type { Engine } from "../../runtime/Engine.ts";
import type { CompiledScriptBlock } from "../../runtime/functions/CompiledScriptBlock.ts";
import { expandString } from "../../runtime/functions/expandString.ts";
import type { Scope } from "../../runtime/scope/Scope.ts";
import { templateText } from "../should/templateText.ts";
import type { PesterVersion } from "./PesterRun.ts";
import { executeInScope } from "./runInScope.ts";

/**
 * A name with what its templates stand for in a scope: `<name>`, `<a.b>`, `<_[0]>`, whatever may follow a dollar. A backtick
 * in front of a bracket makes it literal; quotes and dollars are text. Pester 5 expands as a string does; 6 shows values as
 * assertions do. A name without `<` stays as it is. What fails in a template is thrown.
 */
export function expandTestName(engine: Engine, name: string, scope: Scope, version: PesterVersion): string {
  if (!name.includes("<")) return name;
  return version === 6 ? expandPieces(engine, name, scope) : expandWhole(engine, name, scope);
}

/** Pester 5: a string of PowerShell with subexpressions for the templates, which have no quotes, dollars and carets. */
function expandWhole(engine: Engine, name: string, scope: Scope): string {
  const simple = name.replace(/(?<!`)<(\w+)>/g, (written, variable: string) => plainText(scope, variable) ?? written);
  if (!/[`<]/.test(simple) && simple !== name) return simple;
  const text = replaceTemplates(name.replaceAll("$", "`$"), /[>^`$"]/g, (template) => `$($${template})`);
  return expandString(engine, scope, text);
}

/** Pester 6: template by template. */
function expandPieces(engine: Engine, name: string, scope: Scope): string {
  return replaceTemplates(
    name,
    /[>`]/g,
    (template) => plainText(scope, template) ?? shown(engine, template, scope),
    true,
  );
}

/**
 * Puts something in the place of each `<template>`, in which none of the characters stands that `ends` finds. Once along the
 * text, whatever it has of brackets without an end.
 */
function replaceTemplates(text: string, ends: RegExp, replace: (template: string) => string, unquotes = false): string {
  let result = "";
  let end = -1;
  for (let at = 0; at < text.length; at++) {
    pollStop();
    const character = text[at];
    if (character === "`" && /[<>]/.test(text[at + 1] ?? "")) {
      result += unquotes ? text[at + 1] : text.slice(at, at + 2);
      at++;
      continue;
    }
    if (character === "<" && end <= at) {
      ends.lastIndex = at + 1;
      end = ends.exec(text)?.index ?? text.length;
    }
    if (character !== "<" || text[end] !== ">" || end === at + 1) {
      result += character;
      continue;
    }
    result += replace(text.slice(at + 1, end));
    at = end;
  }
  return result;
}

function shown(engine: Engine, template: string, scope: Scope): string {
  const written: unknown[] = [];
  const block = compileText(`$${template}`, null, engine) as CompiledScriptBlock;
  executeInScope(block, scope, (value) => void written.push(value));
  return templateText(written.length === 1 ? written[0] : written.length === 0 ? null : written);
}

/** The value of a variable where it is a text or a number, which all versions show alike. */
function plainText(scope: Scope, name: string): string | null {
  const value = scope.lookUp(name.toLowerCase())?.value;
  return typeof value === "string" ? value : typeof value === "number" ? String(value) : null;
}
