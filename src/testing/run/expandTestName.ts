import { pollStop } from "../../base/budget.ts";
import { compileText } from "../../compile/blocks/compileText.ts";
import { wrapInvocation } from "../../objects/calls/callOverload.ts";
import { PSError } from "../../objects/errors/PSError.ts";
import { toText } from "../../objects/ops/toText.ts";
import type { Engine } from "../../runtime/Engine.ts";
import type { CompiledScriptBlock } from "../../runtime/functions/CompiledScriptBlock.ts";
import { isControl } from "../../runtime/pipeline/signals.ts";
import type { Scope } from "../../runtime/scope/Scope.ts";
import { templateText } from "../should/templateText.ts";
import { noteOfRunner } from "./outerFrames.ts";
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
  const quoted = name.replaceAll("$", "`$").replaceAll('"', '`"');
  const text = replaceTemplates(quoted, /[>^`]/g, {
    template: (inner) => `$($${inner})`,
    bracket: (each) => `\`${each}`,
  });
  return valuesOf(compiledString(engine, text), scope).map(toText).join("");
}

/** Pester 6: template by template. */
function expandPieces(engine: Engine, name: string, scope: Scope): string {
  return replaceTemplates(name, /[>`]/g, {
    template(inner) {
      const plain = plainText(scope, inner);
      if (plain !== null) return plain;
      const written = valuesOf(pieceOf(engine, inner, name), scope);
      return templateText(written.length === 1 ? written[0] : written.length === 0 ? null : written);
    },
  });
}

/** What stands for the pieces of a name; a bracket, and any other character, stands for itself where nothing else does. */
interface Replacements {
  readonly template: (inner: string) => string;
  /** A bracket behind a backtick. */
  readonly bracket?: (bracket: string) => string;
  readonly other?: (character: string) => string;
}

/** A name with its pieces replaced. In a template stands no character that `ends` finds. Once along the text, whatever it has of brackets without an end. */
function replaceTemplates(text: string, ends: RegExp, { template, bracket, other }: Replacements): string {
  let result = "";
  let end = -1;
  for (let at = 0; at < text.length; at++) {
    pollStop();
    const character = text[at];
    if (character === "`" && /[<>]/.test(text[at + 1] ?? "")) {
      at++;
      result += bracket ? bracket(text[at]) : text[at];
      continue;
    }
    if (character === "<" && end <= at) {
      ends.lastIndex = at + 1;
      end = ends.exec(text)?.index ?? text.length;
    }
    if (character !== "<" || text[end] !== ">" || end === at + 1) {
      result += other ? other(character) : character;
      continue;
    }
    result += template(text.slice(at + 1, end));
    at = end;
  }
  return result;
}

/** The code of one template; where it does not parse, the whole name as a string of PowerShell is what is wrong. */
function pieceOf(engine: Engine, template: string, name: string): CompiledScriptBlock {
  try {
    return compileText(`, ($${template})`, null, engine);
  } catch (thrown) {
    if (isControl(thrown)) throw thrown;
    const whole = replaceTemplates(name, /[>`]/g, {
      template: (inner) => `$(& $____Pester.FormatNicelyForTemplate ($${inner}))`,
      other: (character) => (/[`"$]/.test(character) ? `\`${character}` : character),
    });
    compiledString(engine, whole);
    throw thrown;
  }
}

/** A string of PowerShell as code; one that does not parse fails in [scriptblock]::Create. */
function compiledString(engine: Engine, text: string): CompiledScriptBlock {
  try {
    return compileText(`"${text}"`, null, engine);
  } catch (thrown) {
    const error = wrapInvocation(thrown, "Create", 1);
    if (error instanceof PSError) noteOfRunner(error.record);
    throw error;
  }
}

function valuesOf(block: CompiledScriptBlock, scope: Scope): unknown[] {
  const written: unknown[] = [];
  block.module = scope.module;
  executeInScope(block, scope, (value) => void written.push(value));
  return written;
}

/** The value of a variable where it is a text or a number, which all versions show alike. */
function plainText(scope: Scope, name: string): string | null {
  const value = scope.lookUp(name.toLowerCase())?.value;
  return typeof value === "string" ? value : typeof value === "number" ? String(value) : null;
}
