import type { CommandView, ParameterSetView, ParameterView } from "../../../../src/command/services/CommandService.ts";

export interface HelpExample {
  /** What stands before the code: a prompt. */
  readonly prompt: string;
  readonly code: string;
  readonly remarks: string;
}

/** What Get-Help knows of one command, from its comment, or from its definition. */
export interface HelpTopic {
  readonly command: CommandView;
  /** What the page calls it: a script by its full path. */
  readonly name: string;
  readonly category: string;
  readonly module: string;
  /** False where only the syntax is known. */
  readonly hasText: boolean;
  readonly synopsis: string;
  readonly description: string;
  readonly parameters: readonly HelpParameter[];
  readonly examples: readonly HelpExample[];
  readonly inputs: readonly string[];
  readonly outputs: readonly string[];
  readonly notes: readonly string[];
  readonly links: readonly string[];
  readonly component: string | null;
  readonly role: string | null;
  readonly functionality: string | null;
  readonly syntax: readonly string[];
  /** The same without the values of sets and enumerations, as Get-Command -Syntax has it. */
  readonly plainSyntax: readonly string[];
  readonly sets: readonly ParameterSetView[];
  readonly aliases: readonly string[];
  readonly isAdvanced: boolean;
}

export interface HelpParameter {
  readonly parameter: ParameterView;
  readonly description: string;
  readonly defaultValue: string;
}
