import { enumerate } from "../../objects/ops/enumerate.ts";
import { toText } from "../../objects/ops/toText.ts";
import { AttributeObject } from "../../objects/values/AttributeObject.ts";
import type { Engine } from "../../runtime/Engine.ts";
import type { Expression } from "../../syntax/ast/expressions.ts";
import type { InferenceContext } from "../inference/InferenceContext.ts";
import type { InferredType } from "../inference/InferredType.ts";
import { candidate } from "./Candidate.ts";
import type { Found } from "./CompletionAnswer.ts";
import type { CompletionPlace } from "./CompletionPlace.ts";
import { inferencesAt } from "./memberCandidates.ts";

/** What a target of an assignment takes: texts, in quotes, or what is put in as it is. */
interface Allowed {
  readonly texts: readonly string[];
  readonly isPlain: boolean;
  /** Whether the enumeration is known from the text alone. */
  readonly isInferred?: boolean;
}

/** Values of what is assigned to: of an enumeration, or of a validated set; null where none is assigned to. */
export function enumValueCandidates(engine: Engine, place: CompletionPlace): Found | null {
  const { node, ancestors, text, wordStart } = place;
  const assignment = ancestors.findLast(
    ({ kind }) => kind !== "Command" && kind !== "Pipeline" && kind !== "CommandExpression",
  );
  if (assignment?.kind !== "AssignmentStatement" || assignment.operator !== "Equals" || assignment.left === node)
    return null;
  const command = ancestors.findLast(({ kind }) => kind === "Command");
  if (command?.kind === "Command" && command.commandElements[0] !== node) return null;
  const allowed = allowedBy(assignment.left, engine, inferencesAt(engine, place));
  if (!allowed) return null;
  const start = Math.min(wordStart, text.length);
  const written = text.slice(start);
  const quote = /^["']/.exec(written)?.[0] ?? "";
  const word = written.slice(quote.length).replace(/["']$/, "").toLowerCase();
  // A bare word is a command, a number is none.
  if (quote === "" && word !== "" && place.tokens.find((one) => one.start === start)?.kind !== "Number") return null;
  const texts = allowed.isPlain && quote ? [] : allowed.texts.filter((one) => one.toLowerCase().startsWith(word));
  const mark = quote || (allowed.isPlain ? "" : "'");
  const shown = (one: string) => `${mark}${one}${mark}`;
  const candidates = texts.map((one) =>
    allowed.isInferred ? candidate(shown(one), "Property", one) : candidate(shown(one), "Text", shown(one)),
  );
  return { start, candidates };
}

function allowedBy(left: Expression, engine: Engine, context: InferenceContext): Allowed | null {
  if (left.kind === "AttributedExpression" || left.kind === "ConvertExpression") {
    const set = writtenSet(left);
    if (set) return set;
  }
  if (left.kind === "AttributedExpression") return allowedBy(left.child, engine, context);
  if (left.kind === "VariableExpression") {
    const set = variableSet(engine, left.variablePath.unqualifiedPath);
    if (set) return set;
  }
  const types = context.infer(left);
  const names = types.flatMap(enumNamesOf);
  const isInferred = types.every(
    ({ type, value }) => value === undefined && (type === null || left.kind !== "ConvertExpression"),
  );
  return names.length === 0 ? null : { texts: names.toSorted(byText), isPlain: false, isInferred };
}

function byText(left: string, right: string): number {
  return left.toLowerCase() < right.toLowerCase() ? -1 : 1;
}

/** The names of an enumeration, in the order of their values. */
export function enumNamesOf({ type, definition }: InferredType): string[] {
  if (type?.isEnum) return [...type.enumValues.keys()];
  return definition?.isEnum ? definition.members.map(({ name }) => name) : [];
}

/** [ValidateSet()] before the variable. */
function writtenSet(left: Extract<Expression, { kind: "AttributedExpression" | "ConvertExpression" }>): Allowed | null {
  const attribute = left.kind === "AttributedExpression" ? left.attribute : null;
  if (attribute?.kind === "Attribute" && /^ValidateSet$/i.test(attribute.typeName.name)) {
    const values = attribute.positionalArguments.flatMap((one) =>
      one.kind === "StringConstantExpression" || one.kind === "ConstantExpression" ? [toText(one.value)] : [],
    );
    return {
      texts: values,
      isPlain: true,
    };
  }
  const { child } = left;
  return child.kind === "AttributedExpression" || child.kind === "ConvertExpression" ? writtenSet(child) : null;
}

/** The validated set of a variable of the session. */
function variableSet(engine: Engine, name: string): Allowed | null {
  const variable = engine.currentScope.lookUp(name.toLowerCase());
  for (const { object } of variable?.constraint?.attributes?.() ?? []) {
    const attribute = object();
    if (!(attribute instanceof AttributeObject) || attribute.shortName !== "validateset") continue;
    const texts = [...(enumerate(attribute.get("ValidValues")) ?? [])].map(toText);
    return { texts, isPlain: typeof variable?.value !== "string" };
  }
  return null;
}
