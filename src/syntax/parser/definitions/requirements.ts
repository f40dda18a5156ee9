import type { Extent } from "../../../diag/Extent.ts";
import type { Comment } from "../../ast/Comment.ts";
import type { Command, CommandParameter } from "../../ast/commands.ts";
import type { Expression } from "../../ast/expressions.ts";
import type { RequiredModule, ScriptRequirements } from "../../ast/ScriptRequirements.ts";
import { LexerState } from "../../lexer/LexerState.ts";
import { constantText } from "../../print/numberText.ts";
import type { Parser } from "../Parser.ts";
import { command } from "../statements/commands.ts";
import { type SpecificationEntry, specificationConversion, specificationFault } from "./moduleSpecification.ts";

interface Found {
  version: string | null;
  readonly editions: string[];
  readonly modules: RequiredModule[];
  readonly assemblies: string[];
  readonly snapIns: string[];
  applicationId: string | null;
  elevated: boolean;
  /** Parameters that some line has given. */
  readonly bound: Set<string>;
}

/** Reads the `#requires` lines among the comments; null when there is none. Each is read as a command's arguments. */
export function scriptRequirements(parser: Parser, comments: readonly Comment[]): ScriptRequirements | null {
  const lines = comments.filter((comment) => !comment.block && /^#requires/i.test(comment.text));
  if (lines.length === 0) return null;
  const found: Found = {
    version: null,
    editions: [],
    modules: [],
    assemblies: [],
    snapIns: [],
    applicationId: null,
    elevated: false,
    bound: new Set(),
  };
  for (const line of lines) requiresLine(parser, line, found);
  return {
    requiredPSVersion: found.version,
    requiredPSEditions: found.editions,
    requiredModules: found.modules,
    requiredAssemblies: found.assemblies,
    requiredPSSnapIns: found.snapIns,
    requiredApplicationId: found.applicationId,
    isElevationRequired: found.elevated,
  };
}

function requiresLine(parser: Parser, line: Comment, found: Found): void {
  const { source } = parser.lexer;
  const range = { text: source.text, offsets: null, start: line.extent.start + 1, limit: line.extent.end };
  const lexer = new LexerState(source, parser.output, parser.edition, range);
  const parsed = parser.withLexer(lexer, [], command);
  if (parsed === null) return;
  const [name] = parsed.commandElements;
  if (name?.kind !== "StringConstantExpression" || name.value.toLowerCase() !== "requires") {
    reject(parser, "ScriptRequiresInvalidFormat", { source, start: range.start, end: range.limit });
  }
  readArguments(parser, parsed, found);
}

function reject(parser: Parser, id: string, { start, end }: Extent, ...texts: string[]): void {
  parser.report(id, start, end, ...texts);
}

function readArguments(parser: Parser, parsed: Command, found: Found): void {
  const elements = parsed.commandElements;
  let index = 1;
  while (index < elements.length) {
    const element = elements[index++];
    if (element === undefined) return;
    if (element.kind !== "CommandParameter") {
      reject(parser, "ScriptRequiresInvalidFormat", element.extent);
      continue;
    }
    let argument = element.argument;
    const next = elements[index];
    if (argument === null && next !== undefined && next.kind !== "CommandParameter") {
      argument = next;
      index++;
    }
    parameter(parser, element, argument, found);
  }
}

const parameterNames = [
  "version",
  "modules",
  "psedition",
  "pssnapin",
  "assembly",
  "shellid",
  "runasadministrator",
] as const;

/** What further lines add to. */
const repeatable: readonly (typeof parameterNames)[number][] = ["modules", "assembly"];

function parameter(parser: Parser, element: CommandParameter, argument: Expression | null, found: Found): void {
  const written = element.parameterName;
  const name = parameterNames.find((word) => written !== "" && word.startsWith(written.toLowerCase()));
  if (name === "runasadministrator") {
    found.elevated = true;
    if (argument !== null) reject(parser, "ParameterCannotHaveArgument", element.extent, written);
    return;
  }
  if (argument === null) {
    reject(parser, "ParameterRequiresArgument", element.extent, written);
    return;
  }
  if (name === undefined) {
    reject(parser, "ScriptRequiresInvalidFormat", element.extent);
    return;
  }
  if (found.bound.has(name) && !repeatable.includes(name)) {
    reject(parser, "ParameterAlreadyBound", element.extent, name);
    return;
  }
  found.bound.add(name);
  const values = argument.kind === "ArrayLiteral" ? argument.elements : [argument];
  for (const value of values) store(parser, name, value, found);
}

function store(parser: Parser, name: (typeof parameterNames)[number], value: Expression, found: Found): void {
  if (name === "modules" && value.kind === "Hashtable") {
    storeModule(parser, value, found);
    return;
  }
  const text = constantOf(value);
  if (text === null) {
    reject(parser, "RequiresArgumentMustBeConstant", value.extent);
    return;
  }
  switch (name) {
    case "version":
      if (!/^\d+(\.\d+){0,3}$/.test(text)) reject(parser, "RequiresVersionInvalid", value.extent);
      else if (found.snapIns.length === 0) found.version = text.includes(".") ? text : `${text}.0`;
      return;
    case "psedition":
      if (!/^(core|desktop)$/i.test(text)) reject(parser, "RequiresPSEditionInvalid", value.extent, name);
      found.editions.push(text);
      return;
    case "modules":
      found.modules.push({ name: text, guid: null, moduleVersion: null, requiredVersion: null, maximumVersion: null });
      return;
    case "assembly":
      found.assemblies.push(text);
      return;
    case "pssnapin":
      found.snapIns.push(text);
      return;
    default:
      found.applicationId = text;
  }
}

function constantOf(value: Expression): string | null {
  if (value.kind === "StringConstantExpression") return value.value;
  if (value.kind !== "ConstantExpression") return null;
  const { source, start, end } = value.extent;
  const number = typeof value.value === "object" && value.value?.numberKind === "Double";
  return number ? source.slice(start, end) : constantText(value.value);
}

/** A number in a table is a number: 1.0 is the text "1". */
function valueOf(value: Expression): string | null {
  return value.kind === "ConstantExpression" ? constantText(value.value) : constantOf(value);
}

type Table = Extract<Expression, { kind: "Hashtable" }>;

/** The entries of a module given as a table; null where one is no constant. */
function entriesOf(table: Table): SpecificationEntry[] | null {
  const entries: SpecificationEntry[] = [];
  for (const { key, value } of table.keyValuePairs) {
    const name = constantOf(key);
    const element = value.kind === "Pipeline" ? value.pipelineElements[0] : undefined;
    const text = element?.kind === "CommandExpression" ? valueOf(element.expression) : null;
    if (name === null || text === null) return null;
    entries.push({ key: name, value: text });
  }
  return entries;
}

function storeModule(parser: Parser, table: Table, found: Found): void {
  const entries = entriesOf(table);
  if (entries === null) {
    reject(parser, "RequiresArgumentMustBeConstant", table.extent);
    return;
  }
  const fault = specificationFault(entries);
  if (fault !== null) {
    reject(parser, "RequiresModuleInvalid", table.extent, specificationConversion(fault));
    return;
  }
  const part = (name: string) => entries.find(({ key }) => key.toLowerCase() === name)?.value ?? null;
  found.modules.push({
    name: part("modulename") ?? "",
    guid: part("guid"),
    moduleVersion: part("moduleversion"),
    requiredVersion: part("requiredversion"),
    maximumVersion: part("maximumversion"),
  });
}
