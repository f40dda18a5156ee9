import type { ScriptBlock } from "../../ast/definitions.ts";
import type { Node } from "../../ast/Node.ts";
import type { BinaryOperator } from "../../ast/operators.ts";
import type { DataStatement } from "../../ast/statements.ts";
import { walk } from "../../ast/walk.ts";
import type { Report } from "./Report.ts";

const statementErrors: Readonly<Partial<Record<Node["kind"], string>>> = {
  ScriptBlock: "ScriptBlockNotSupportedInDataSection",
  AssignmentStatement: "AssignmentStatementNotSupportedInDataSection",
  SwitchStatement: "SwitchStatementNotSupportedInDataSection",
  ForEachStatement: "ForeachStatementNotSupportedInDataSection",
  ForStatement: "ForWhileStatementNotSupportedInDataSection",
  WhileStatement: "ForWhileStatementNotSupportedInDataSection",
  DoWhileStatement: "DoWhileStatementNotSupportedInDataSection",
  DoUntilStatement: "DoWhileStatementNotSupportedInDataSection",
  TryStatement: "TryStatementNotSupportedInDataSection",
  TrapStatement: "TrapStatementNotSupportedInDataSection",
  FunctionDefinition: "FunctionDeclarationNotSupportedInDataSection",
  ReturnStatement: "FlowControlStatementNotSupportedInDataSection",
  ThrowStatement: "FlowControlStatementNotSupportedInDataSection",
  ExitStatement: "FlowControlStatementNotSupportedInDataSection",
  BreakStatement: "FlowControlStatementNotSupportedInDataSection",
  ContinueStatement: "FlowControlStatementNotSupportedInDataSection",
  DataStatement: "DataSectionStatementNotSupportedInDataSection",
  MemberExpression: "PropertyReferenceNotSupportedInDataSection",
  InvokeMemberExpression: "MethodCallNotSupportedInDataSection",
  IndexExpression: "ArrayReferenceNotSupportedInDataSection",
  Attribute: "AttributeNotSupportedInDataSection",
  AttributedExpression: "AttributeNotSupportedInDataSection",
  FileRedirection: "RedirectionNotSupportedInDataSection",
  MergingRedirection: "RedirectionNotSupportedInDataSection",
};

const forbiddenBinary: ReadonlySet<BinaryOperator> = new Set<BinaryOperator>([
  "DotDot",
  "Format",
  "Join",
  "As",
  "Isplit",
  "Csplit",
  "Ireplace",
  "Creplace",
  "Imatch",
  "Cmatch",
  "Inotmatch",
  "Cnotmatch",
]);

const allowedVariables = new Set(["true", "false", "null", "psculture", "psuiculture"]);

/** Variables that some data files may read besides, as errors write them. */
const shownVariables: ReadonlyMap<string, string> = new Map(
  ["$PSScriptRoot", "$PSEdition", "$EnabledExperimentalFeatures"].map((name) => [name.toLowerCase(), name]),
);

const allowedTypes = new Set([
  "bool",
  "boolean",
  "byte",
  "char",
  "cimtype",
  "datetime",
  "dayofweek",
  "decimal",
  "double",
  "float",
  "int",
  "int16",
  "int32",
  "int64",
  "long",
  "sbyte",
  "short",
  "single",
  "string",
  "uint",
  "uint16",
  "uint32",
  "uint64",
  "ulong",
  "ushort",
]);

/** The restricted language of a data section: constants, a few operators and the commands that the section names. */
export function checkDataSection(section: DataStatement, report: Report): void {
  const commands = allowedCommands(section);
  walk(section.body, (node) => checkNode(node, commands, report));
}

/**
 * What a script that must be of the restricted language, as a data file, has that is none. `names` are allowed in it:
 * commands, and variables with their `$`; `&` stands for every command, `$*` for every variable.
 */
export function checkRestrictedScript(script: ScriptBlock, names: readonly string[], report: Report): void {
  const allowed = new Set(names.map((name) => name.toLowerCase()));
  const { paramBlock, beginBlock, processBlock } = script;
  const wrong = [paramBlock, beginBlock, processBlock].find((part) => part !== null);
  if (wrong) {
    report("InvalidScriptBlockInDataSection", wrong.extent);
    return;
  }
  for (const block of [script.beginBlock, script.processBlock, script.endBlock])
    for (const statement of block?.statements ?? []) walk(statement, (node) => checkNode(node, allowed, report));
}

/** Null when the names are not constant, which leaves the check to the run. */
function allowedCommands(section: DataStatement): ReadonlySet<string> | null {
  const commands = new Set(["convertfrom-stringdata"]);
  for (const command of section.commandsAllowed) {
    if (command.kind !== "StringConstantExpression") return null;
    commands.add(command.value.toLowerCase());
  }
  return commands;
}

function checkNode(node: Node, commands: ReadonlySet<string> | null, report: Report): void {
  const id = statementErrors[node.kind];
  if (id !== undefined) {
    report(id, node.extent);
    return;
  }
  switch (node.kind) {
    case "VariableExpression": {
      const { userPath, driveName } = node.variablePath;
      const names = [`$${userPath.toLowerCase()}`, `$${driveName?.toLowerCase()}:`];
      if (
        commands?.has("$*") ||
        allowedVariables.has(userPath.toLowerCase()) ||
        names.some((name) => commands?.has(name))
      )
        return;
      const more = [...(commands ?? [])]
        .filter((name) => /^\$.*[^:]$/.test(name))
        .map((name) => shownVariables.get(name));
      report("VariableReferenceNotSupportedInDataSection", node.extent, more.map((name) => `, ${name}`).join(""));
      return;
    }
    case "BinaryExpression":
      if (forbiddenBinary.has(node.operator)) {
        const { source, start, end } = node.errorPosition;
        report(
          "OperatorNotSupportedInDataSection",
          node.errorPosition,
          operatorText(node.operator, source.slice(start, end)),
        );
      }
      return;
    case "UnaryExpression":
      if (/PlusPlus|MinusMinus|split|Join/.test(node.tokenKind)) {
        report("OperatorNotSupportedInDataSection", node.extent, unaryText(node.tokenKind));
      }
      return;
    case "TypeConstraint":
    case "TypeExpression":
      if (!isAllowedType(node.typeName.fullName))
        report("TypeNotAllowedInDataSection", node.extent, node.typeName.fullName);
      return;
    case "Command":
      checkCommand(node, commands, report);
      return;
    default:
  }
}

function unaryText(kind: string): string {
  if (kind.endsWith("PlusPlus")) return "++";
  return kind.endsWith("MinusMinus") ? "--" : `-${kind.toLowerCase()}`;
}

/** Operators with an `i` and a `c` form are named by the one that is meant. */
function operatorText(operator: BinaryOperator, written: string): string {
  return /^[IC](split|replace|match|notmatch)$/.test(operator) ? `-${operator.toLowerCase()}` : written.toLowerCase();
}

function isAllowedType(fullName: string): boolean {
  return allowedTypes.has(
    fullName
      .toLowerCase()
      .replace(/^system\./, "")
      .replace(/(\[,*\])+$/, ""),
  );
}

function checkCommand(
  node: Extract<Node, { kind: "Command" }>,
  commands: ReadonlySet<string> | null,
  report: Report,
): void {
  if (node.invocationOperator === "Dot") {
    report("DotSourcingNotSupportedInDataSection", node.extent);
    return;
  }
  if (node.invocationOperator === "Ampersand" && node.commandElements[0]?.kind === "ScriptBlockExpression") {
    report("OperatorNotSupportedInDataSection", node.extent, "&");
    return;
  }
  if (commands === null || commands.has("&")) return;
  const name = node.commandElements[0];
  const text = name?.kind === "StringConstantExpression" ? name.value : null;
  if (text === null) {
    if (name !== undefined)
      report(
        "CmdletNotInAllowedListForDataSection",
        node.extent,
        name.extent.source.slice(name.extent.start, name.extent.end),
      );
    return;
  }
  if (!commands.has(text.toLowerCase())) report("CmdletNotInAllowedListForDataSection", node.extent, text);
}
