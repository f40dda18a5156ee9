import { CaseInsensitiveMap } from "../base/CaseInsensitiveMap.ts";
import { readDataFile } from "../base/dataFile.ts";
import { absentCommandNames } from "../command/catalogue/absentCommands.ts";
import { approvedVerbs } from "../command/catalogue/approvedVerbs.ts";
import { type CatalogueCmdlet, catalogueCmdlet, catalogueNames } from "../command/catalogue/catalogue.ts";
import { readSetText } from "../command/setText.ts";
import type { Edition } from "../diag/Edition.ts";
import { extentText } from "../diag/Extent.ts";
import { isKnownTypeName } from "../objects/types/knownTypeName.ts";
import { accelerator, typeByNameOrNull } from "../objects/types/typeRegistry.ts";
import type { Command, CommandElement } from "../syntax/ast/commands.ts";
import type { Node } from "../syntax/ast/Node.ts";
import { walk } from "../syntax/ast/walk.ts";
import { parseScript } from "../syntax/parser/parseScript.ts";
import { windowsAliases } from "./standardAliases.ts";
import { windowsPrograms } from "./windowsPrograms.ts";

/** What a piece of text is when it is read as a script. */
export interface ScriptReading {
  /** Whether it parses, or would with more text behind it. */
  readonly state: "whole" | "incomplete" | "broken";
  /** "script" and "prose" are certain; "perhaps" is what could be either, such as a lone word or value; "comment" has no statement. */
  readonly certainty: "script" | "perhaps" | "prose" | "comment";
  /** Whether it ends with a pipeline or a statement that may have one, so that what that gives is shown on the screen. */
  readonly shows: boolean;
}

/** Statements that print, or may have one in them that does. */
const showing: ReadonlySet<string> = new Set<Node["kind"] | "">([
  "Pipeline",
  "IfStatement",
  "ForEachStatement",
  "ForStatement",
  "WhileStatement",
  "DoWhileStatement",
  "DoUntilStatement",
  "SwitchStatement",
  "TryStatement",
]);

const mostKept = 16;

/** Tells scripts from prose: by the parser, and by the command names that are known. */
export class ScriptReader {
  readonly #known = new CaseInsensitiveMap<{ readonly kind: "cmdlet" | "alias" | "program"; readonly name: string }>();
  readonly #verbs = new Set<string>();
  readonly #positions = new CaseInsensitiveMap<number | null>();
  /** What was read last: a page's piece is read several times, each time for another question. */
  readonly #read = new Map<string, ScriptReading>();

  /** `names` are the cmdlets of the session, beside those that the catalogues know. */
  constructor(
    readonly edition: Edition,
    names: Iterable<string>,
  ) {
    for (const table of ["core", "desktop", "exchange"] as const)
      for (const name of catalogueNames(table)) this.#known.set(name, { kind: "cmdlet", name });
    // A word without a dash that is a command too, such as It, is a word of the page.
    for (const name of names) if (name.includes("-")) this.#known.set(name, { kind: "cmdlet", name });
    for (const { name, definition } of JSON.parse(readDataFile("core-aliases.json")) as AliasRow[])
      this.#known.set(name, { kind: "alias", name: definition });
    for (const [name, definition] of Object.entries(windowsAliases))
      this.#known.set(name, { kind: "alias", name: definition });
    for (const name of windowsWords) this.#known.set(name, { kind: "alias", name });
    for (const name of [...windowsPrograms(), "iisreset.exe"].map((file) => file.replace(/\.\w+$/, "")))
      if (!wordsAndForeign.has(name)) this.#known.set(name, { kind: "program", name });
    for (const name of absentCommandNames())
      if (name.includes(".exe")) this.#known.set(name, { kind: "program", name });
    for (const { verb } of approvedVerbs(edition)) this.#verbs.add(verb.toLowerCase());
  }

  read(text: string): ScriptReading {
    const known = this.#read.get(text);
    if (known) return known;
    const reading = this.#reading(text);
    if (this.#read.size >= mostKept) this.#read.clear();
    this.#read.set(text, reading);
    return reading;
  }

  #reading(text: string): ScriptReading {
    const { ast, errors } = parseScript(text, { edition: this.edition });
    if (errors.length > 0)
      return {
        state: errors.every((error) => error.incompleteInput) ? "incomplete" : "broken",
        certainty: "prose",
        shows: false,
      };
    const functions = new Set<string>();
    walk(ast, (node) => {
      if (node.kind === "FunctionDefinition") functions.add(node.name.toLowerCase());
    });
    const blocks = [ast.beginBlock, ast.processBlock, ast.endBlock].flatMap((block) => block?.statements ?? []);
    const head = ast.paramBlock || ast.usingStatements.length > 0 ? (["script"] as const) : [];
    return {
      state: "whole",
      certainty: together([...head, ...blocks.map((statement) => this.#statement(statement, functions))]),
      shows: showing.has(blocks.at(-1)?.kind ?? ""),
    };
  }

  /** Whether a word is the name of a command. */
  isCommand(word: string): boolean {
    return this.#known.has(word) || this.#isVerbNoun(word);
  }

  /** Whether a text calls cmdlets that are known and nothing else, so that it can be no script of another shell. */
  callsCmdletsAlone(text: string): boolean {
    const { ast, errors } = parseScript(text, { edition: this.edition });
    const names: (string | null)[] = [];
    walk(ast, (node) => {
      if (node.kind !== "Command") return;
      const [head] = node.commandElements;
      names.push(head?.kind === "StringConstantExpression" ? head.value : null);
    });
    const isCmdlet = (name: string | null): boolean =>
      name?.includes("-") === true && this.#known.get(name)?.kind === "cmdlet";
    return errors.length === 0 && names.length > 0 && names.every(isCmdlet);
  }

  /** Whether a text is one pipeline of commands with a value for what it calls, or with several of them: no mere name. */
  isWholeCall(text: string): boolean {
    const { ast, errors } = parseScript(text, { edition: this.edition });
    const [statement, ...others] = ast.endBlock?.statements ?? [];
    if (errors.length > 0 || others.length > 0 || statement?.kind !== "Pipeline") return false;
    const [first] = statement.pipelineElements;
    if (first?.kind !== "Command" || statement.pipelineElements.some(({ kind }) => kind !== "Command")) return false;
    const isValued = first.commandElements
      .slice(1)
      .some((each) => each.kind !== "CommandParameter" || each.argument !== null);
    return isValued || statement.pipelineElements.length > 1;
  }

  /** The names of the functions that a script defines, in lower case. */
  functionsOf(text: string): string[] {
    const names: string[] = [];
    walk(parseScript(text, { edition: this.edition }).ast, (node) => {
      if (node.kind === "FunctionDefinition") names.push(node.name.toLowerCase());
    });
    return names;
  }

  /** Whether .NET or PowerShell has a type of that name. */
  isType(name: string): boolean {
    return isKnownTypeName(name) || accelerator(name) !== undefined || typeByNameOrNull(name) !== null;
  }

  /** Whether a parameter of the command that a description of syntax begins with has a type of that name. */
  isParameterType(syntax: string, name: string): boolean {
    const [command = ""] = syntax.trim().split(/\s/);
    const types = this.#entry(command)?.parameters.map(({ type }) => type.split(".").at(-1)?.toLowerCase());
    return types?.includes(name.toLowerCase()) ?? false;
  }

  /** Whether a parameter takes a script block, or anything; null: whether a value without a parameter's name may be one. */
  takesScriptBlock(command: string, parameter: string | null): boolean {
    const taking = this.#entry(command)?.parameters.filter(
      ({ type }) =>
        type.includes("ScriptBlock") || /^System\.(?:Object|Management\.Automation\.PSObject)(?:\[\])?$/.test(type),
    );
    if (!taking) return false;
    const wanted = parameter?.toLowerCase();
    return taking.some(({ name, aliases, sets }) =>
      wanted === undefined
        ? Object.values(sets).some((set) => positionsIn(set) > 0)
        : name.toLowerCase().startsWith(wanted) || aliases.some((alias) => alias.toLowerCase() === wanted),
    );
  }

  #entry(name: string): CatalogueCmdlet | null {
    const spelling = this.#known.get(name)?.name ?? name;
    return catalogueCmdlet(spelling, "", this.edition) ?? catalogueCmdlet(spelling, "Exchange", this.edition);
  }

  #statement(node: Node, functions: ReadonlySet<string>): ScriptReading["certainty"] {
    switch (node.kind) {
      case "Pipeline":
        return this.#pipeline(node.pipelineElements, functions);
      case "PipelineChain":
        return together([
          this.#statement(node.lhsPipelineChain, functions),
          this.#statement(node.rhsPipeline, functions),
        ]);
      case "Command":
        return this.#command(node, functions);
      case "CommandExpression":
        return this.#expression(node.expression, functions);
      case "ReturnStatement":
      case "ThrowStatement":
      case "ExitStatement":
        return node.pipeline ? this.#statement(node.pipeline, functions) : "perhaps";
      case "BreakStatement":
      case "ContinueStatement":
        return node.label ? "prose" : "perhaps";
      case "AssignmentStatement":
        return node.left.kind === "StringConstantExpression" ? "prose" : "script";
      default:
        return "script";
    }
  }

  /** Behind a command that is known an unknown one with parameters is a function of somebody's. */
  #pipeline([first, ...others]: readonly Node[], functions: ReadonlySet<string>): ScriptReading["certainty"] {
    const head = this.#lacksInput(first) ? "prose" : this.#statement(first, functions);
    const rest = others.map((each) => {
      const found = this.#statement(each, functions);
      return head === "script" && found === "prose" && hasParameter(each) ? "perhaps" : found;
    });
    return together([head, ...rest]);
  }

  /** Calls, variables, casts, hashtables, operators and commands are script; a bare value may stand in any text. */
  #expression(node: Node, functions: ReadonlySet<string>): ScriptReading["certainty"] {
    let found: ScriptReading["certainty"] = "perhaps";
    walk(node, (each) => {
      if (
        scriptOnly.has(each.kind) ||
        isOperation(each) ||
        (each.kind === "Command" && this.#command(each, functions) === "script")
      )
        found = "script";
    });
    return found;
  }

  #command(command: Command, functions: ReadonlySet<string>): ScriptReading["certainty"] {
    const [head, ...rest] = command.commandElements;
    if (command.invocationOperator !== "Unknown") {
      // Words behind a point or an ampersand may be a sentence's; a program's file, or a call with parameters, is none.
      const isWords = head?.kind === "StringConstantExpression" && /\s/.test(head.value);
      return isWords && !hasParameter(command) && !/\.(?:ps1|exe|cmd|bat)$/i.test(head.value) ? "perhaps" : "script";
    }
    if (head?.kind !== "StringConstantExpression" || head.stringConstantType !== "BareWord") return "perhaps";
    const name = head.value;
    if (functions.has(name.toLowerCase()) || /^(?:\.{1,2}|[A-Za-z]:)?\\.*\.(?:ps1|exe|cmd|bat)$/i.test(name))
      return "script";
    const kind = this.#known.get(name)?.kind ?? (this.#isVerbNoun(name) ? "cmdlet" : null);
    // A cmdlet whose verb is misspelt is no prose where it has parameters, and one that has run into its parameter never.
    if (kind === null) {
      const isMisspelt = /^\p{L}+-\p{L}[\p{L}\d]*$/u.test(name) && hasParameter(command);
      return isMisspelt || this.#isJoinedCall(name) ? "script" : "prose";
    }
    if (kind === "program" || /\.(?:exe|vbs)$/i.test(name)) return isSentence(rest) ? "prose" : "script";
    if (name.toLowerCase() === "net" && isCallOfNet(rest)) return "script";
    // What stands behind a parameter is its value.
    const words = rest.filter((each, index): each is PlainWord => isPlainWord(each) && !takesNext(rest[index - 1]));
    if (words.some((word) => !isAscii(word.value))) return "prose";
    if (kind === "alias") {
      if (words.length > 1) return "prose";
      const isHeading = /^[A-Z]/.test(name) || rest.length === 0;
      return isHeading && words.length === rest.length ? "perhaps" : "script";
    }
    // No sentence has two parameters in it: a slip among them leaves a word too many.
    const isCall = rest.filter(({ kind }) => kind === "CommandParameter").length > 1;
    return words.length > this.#positionsOf(name) && !isCall ? "prose" : "script";
  }

  /** Whether a call begins with an alias of a cmdlet that works on what is piped into it, and has words: a program of another shell, `where git`. */
  #lacksInput(node: Node): boolean {
    if (node.kind !== "Command") return false;
    const [head, ...rest] = node.commandElements;
    const known = head?.kind === "StringConstantExpression" ? this.#known.get(head.value) : undefined;
    const sets =
      known?.kind === "alias"
        ? this.#entry(known.name)?.parameters.find(({ name }) => name === "InputObject")?.sets.__AllParameterSets
        : undefined;
    if (sets === undefined || readSetText(sets).position !== null) return false;
    return rest.length > 0 && rest.every(isPlainWord);
  }

  /** How many values without a parameter's name a cmdlet takes; unknown ones take one. */
  #positionsOf(name: string): number {
    let known = this.#positions.get(name);
    if (known === undefined) {
      const entry = this.#entry(name);
      known =
        entry &&
        Math.max(0, ...entry.parameters.flatMap((parameter) => Object.values(parameter.sets)).map(positionsIn));
      this.#positions.set(name, known);
    }
    return known ?? 1;
  }

  /** Whether a word is a cmdlet with the name of a parameter of its own right behind it: `Get-Mailbox-Server`. */
  #isJoinedCall(word: string): boolean {
    const at = word.lastIndexOf("-");
    const parameter = word.slice(at + 1).toLowerCase();
    return this.#entry(word.slice(0, at))?.parameters.some(({ name }) => name.toLowerCase() === parameter) ?? false;
  }

  #isVerbNoun(word: string): boolean {
    const match = /^([A-Za-z]+)-[A-Za-z][A-Za-z0-9]+$/.exec(word);
    return match !== null && this.#verbs.has(match[1].toLowerCase());
  }
}

interface AliasRow {
  readonly name: string;
  readonly definition: string;
}

/** One part that is prose makes all of it prose; one that is certainly script settles what could be either. */
function together(parts: readonly ScriptReading["certainty"][]): ScriptReading["certainty"] {
  if (parts.includes("prose")) return "prose";
  if (parts.includes("script")) return "script";
  return parts.length === 0 ? "comment" : "perhaps";
}

const scriptOnly: ReadonlySet<Node["kind"]> = new Set([
  "InvokeMemberExpression",
  "VariableExpression",
  "ConvertExpression",
  "Hashtable",
]);

function hasParameter(node: Node): boolean {
  return node.kind === "Command" && node.commandElements.some(({ kind }) => kind === "CommandParameter");
}

function takesNext(element: CommandElement | undefined): boolean {
  return element?.kind === "CommandParameter" && element.argument === null;
}

/** An operator with a name, or with blanks around it: dates and ids have signs between digits. */
function isOperation(node: Node): boolean {
  if (node.kind === "UnaryExpression") return /^-\p{L}/u.test(extentText(node.extent));
  if (node.kind !== "BinaryExpression") return false;
  const { source, start, end } = node.errorPosition;
  return /^(?:.-\p{L}|\s.*\s$)/su.test(source.slice(start - 1, end + 1));
}

type PlainWord = Extract<CommandElement, { readonly kind: "StringConstantExpression" }>;

/** A word of letters only, as prose has them. */
function isPlainWord(element: CommandElement): element is PlainWord {
  return (
    element.kind === "StringConstantExpression" &&
    element.stringConstantType === "BareWord" &&
    /^\p{L}[\p{L}\p{M}'’]*[.,;:!?。，：]?$/u.test(element.value)
  );
}

function isAscii(text: string): boolean {
  return [...text].every((character) => character < "\u0080");
}

function positionsIn(set: string): number {
  const { position, remaining } = readSetText(set);
  if (remaining) return Number.POSITIVE_INFINITY;
  return position === null ? 0 : position + 1;
}

/** Functions of Windows beside its aliases, and programs that are called as aliases are. */
const windowsWords = ["mkdir", "help", "net", "ping"];

/** Programs of Windows whose names are words of English, and those that other systems have as well. */
const wordsAndForeign: ReadonlySet<string> = new Set(
  (
    "arp attrib cmd comp compact control convert curl defrag expand explorer fc find finger format ftp hostname label logoff manage-bde " +
    "mode more msconfig net notepad perfmon ping powershell print query reg replace route runas sc shutdown sort ssh subst " +
    "tar timeout tree verifier where whoami winget wsl"
  ).split(" "),
);

/** Words that only a sentence has behind the name of a program. */
const wordsOfSentences =
  /^(?:an?|and|are|as|by|can|does|for|from|has|if|in|is|isn't|of|on|or|that|the|then|to|was|which|will|with|you)$/i;

/** Whether what stands behind the name of a program goes on as a sentence does. */
function isSentence(words: readonly CommandElement[]): boolean {
  return words.some((word) => isPlainWord(word) && (wordsOfSentences.test(word.value) || /[.,;:!?]$/.test(word.value)));
}

/** `net` is a word of English too: what it does stands behind it, with the thing that it does it to, or with a switch. */
function isCallOfNet([verb, ...others]: readonly CommandElement[]): boolean {
  if (verb?.kind !== "StringConstantExpression" || !verbsOfNet.test(verb.value)) return false;
  return others.length < 2 || others.some((each) => /^[/\\*]/.test(extentText(each.extent)));
}

const verbsOfNet =
  /^(?:accounts|computer|config|continue|file|group|help|helpmsg|localgroup|pause|session|share|start|statistics|stop|time|use|user|view)$/i;
