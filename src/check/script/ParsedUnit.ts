import type { Edition } from "../../diag/Edition.ts";
import { otherEdition } from "../../diag/Edition.ts";
import type { ParseError } from "../../diag/ParseError.ts";
import type { SourceText } from "../../diag/SourceText.ts";
import type { ScriptBlock } from "../../syntax/ast/definitions.ts";
import { parseScript } from "../../syntax/parser/parseScript.ts";
import type { CheckTarget } from "../CheckTarget.ts";

/** A text with its tree. */
export interface ParsedUnit {
  readonly source: SourceText;
  readonly tree: ScriptBlock;
  /** The edition that it is judged as: what it asks for, else what it is checked for. */
  readonly edition: Edition;
  /** The edition that was chosen for it and does not start it; null for none. */
  readonly refusedBy: Edition | null;
  /** The edition whose parser made the tree: the other one where only that can read the text. */
  readonly parsedAs: Edition;
  /** What the parser of its own edition says. */
  readonly errors: readonly ParseError[];
}

/** Parses a text as the edition that it is for; where only the other edition can read it, as that. */
export function parseUnit(source: SourceText, target: CheckTarget): ParsedUnit {
  const first = parse(source, target.edition);
  const edition = requiredEdition(first.tree) ?? target.edition;
  const own = edition === target.edition ? first : parse(source, edition);
  const refusedBy = target.isEditionChosen && edition !== target.edition ? target.edition : null;
  if (own.errors.length === 0) return { source, ...own, edition, refusedBy, parsedAs: edition };
  const parsedAs = otherEdition[edition];
  const other = parsedAs === target.edition ? first : parse(source, parsedAs);
  if (other.errors.length === 0) return { source, tree: other.tree, errors: own.errors, edition, refusedBy, parsedAs };
  return { source, ...own, edition, refusedBy, parsedAs: edition };
}

function parse(
  source: SourceText,
  edition: Edition,
): { readonly tree: ScriptBlock; readonly errors: readonly ParseError[] } {
  const { ast, errors } = parseScript(source, { edition, tokens: false });
  return { tree: ast, errors };
}

/** The edition that `#requires` asks for; null where it asks for none. */
function requiredEdition({ scriptRequirements }: ScriptBlock): Edition | null {
  if (scriptRequirements === null) return null;
  const [first, ...more] = scriptRequirements.requiredPSEditions.map((name) => name.toLowerCase());
  if (first !== undefined && more.length === 0) return first === "core" ? "Core" : "Desktop";
  return Number.parseInt(scriptRequirements.requiredPSVersion ?? "", 10) >= 6 ? "Core" : null;
}
