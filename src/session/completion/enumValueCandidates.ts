import type { ClrType } from "../../objects/types/ClrType.ts";
import { EnumValue } from "../../objects/values/EnumValue.ts";
import type { Engine } from "../../runtime/Engine.ts";
import { beginningWith } from "./beginningWith.ts";
import { candidate } from "./Candidate.ts";
import type { Found } from "./Completer.ts";
import { type CompletionPlace, writtenOf } from "./CompletionPlace.ts";
import { namedType } from "./inferValue.ts";

/** Values of what is assigned to a variable of an enumeration, as texts in quotes; null where none is assigned. */
export function enumValueCandidates(engine: Engine, place: CompletionPlace): Found | null {
  const { node, ancestors } = place;
  if (node.kind !== "StringConstantExpression") return null;
  const assignment = ancestors.findLast(
    ({ kind }) => kind !== "Command" && kind !== "Pipeline" && kind !== "CommandExpression",
  );
  if (assignment?.kind !== "AssignmentStatement" || assignment.left === node) return null;
  const { left } = assignment;
  const type =
    left.kind === "ConvertExpression"
      ? namedType(left.type.typeName.name)
      : left.kind === "VariableExpression"
        ? variableType(engine, left.variablePath.userPath)
        : null;
  if (!type?.isEnum) return null;
  const written = writtenOf(place, node);
  const quote = /^["']/.exec(written)?.[0] ?? "";
  const names = beginningWith(type.enumValues.keys(), written.slice(quote.length));
  const texts = names.map((name) => `${quote || "'"}${name}${quote || "'"}`);
  return { start: node.extent.start, candidates: texts.map((text) => candidate(text, "Text")) };
}

/** The enumeration that a variable of the session has a value of. */
function variableType(engine: Engine, name: string): ClrType | null {
  const value = engine.globalScope.lookUp(name.toLowerCase())?.value;
  return value instanceof EnumValue ? value.clrType : null;
}
