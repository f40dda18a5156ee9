import type { Extent } from "../diag/Extent.ts";
import type { Node } from "../syntax/ast/Node.ts";
import type { CheckTarget } from "./CheckTarget.ts";
import type { Call } from "./calls/Call.ts";
import type { CommandTable } from "./calls/CommandTable.ts";
import type { Severity } from "./Finding.ts";
import type { ParsedUnit } from "./script/ParsedUnit.ts";
import type { CommandCall } from "./script/ScriptFacts.ts";
import type { ScriptScope } from "./script/ScriptScope.ts";

/** One thing that is looked for. A rule implements the steps that it needs. */
export interface Rule {
  /** Stable; what reports and `--rule` call it. */
  readonly id: string;
  /** The gravest severity that it gives. */
  readonly severity: Severity;
  /** What it finds, in one sentence. */
  readonly summary: string;
  /** Looks at one text as a whole. */
  unit?(unit: ParsedUnit, context: RuleContext): void;
  /** Looks at one node of a text, with those around it, the root first. */
  node?(node: Node, ancestors: readonly Node[], context: RuleContext): void;
  /** Looks at a command that is called by a name that is known before it runs. */
  command?(named: NamedCommand, context: RuleContext): void;
  /** Looks at a call of a command whose parameters are known. */
  call?(call: Call, named: NamedCommand, context: RuleContext): void;
}

/** What a rule works with. */
export interface RuleContext {
  readonly target: CheckTarget;
  readonly unit: ParsedUnit;
  readonly table: CommandTable;
  readonly scope: ScriptScope;
  report(extent: Extent, message: string, severity?: Severity): void;
}

/** A command by the name that it is called by. */
export interface NamedCommand extends CommandCall {
  /** As it is written, without a module in front. */
  readonly written: string;
  /** What it stands for behind aliases. */
  readonly name: string;
  /** The module that is written in front; null for none. */
  readonly qualifier: string | null;
  readonly extent: Extent;
  /** function: of the script or what it loads. session: a function of every session. program: of the system. unknown: none of these. */
  readonly kind: "function" | "session" | "cmdlet" | "program" | "absent" | "unknown";
  /** Whether the texts ask with Get-Command whether it is there. */
  readonly isAsked: boolean;
  /** Whether it is asked for, or reached only in the edition that a condition left. */
  readonly isForEdition: boolean;
}
