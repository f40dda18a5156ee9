import type { Command } from "../../syntax/ast/commands.ts";
import type { FunctionDefinition, ScriptBlock, TypeDefinition } from "../../syntax/ast/definitions.ts";
import type { Expression } from "../../syntax/ast/expressions.ts";
import type { Node } from "../../syntax/ast/Node.ts";
import { pureExpression } from "../../syntax/ast/pureExpression.ts";
import type { AssignmentStatement } from "../../syntax/ast/statements.ts";
import { walk } from "../../syntax/ast/walk.ts";
import { commandName, commandWord } from "../calls/commandName.ts";
import { namedArgument, plainArguments } from "../calls/plainArguments.ts";
import { literalValues } from "../literalValues.ts";
import { bareName } from "./bareName.ts";
import { scriptPath } from "./scriptPath.ts";

/** A command where it is called. */
export interface CommandCall {
  readonly command: Command;
  /** The nodes around it, the root first. */
  readonly ancestors: readonly Node[];
}

/** What a tree says of the names that it uses, brings along and asks for. */
export interface ScriptFacts {
  readonly tree: ScriptBlock;
  readonly calls: readonly CommandCall[];
  /** By name in lower case. */
  readonly functions: ReadonlyMap<string, readonly FunctionDefinition[]>;
  /** Its classes and enumerations, by name in lower case. */
  readonly types: ReadonlyMap<string, TypeDefinition>;
  /** Whether it compiles or loads an assembly, whose types nobody knows here. */
  readonly loadsTypes: boolean;
  /** Its configurations, as their names are written. */
  readonly configurations: readonly string[];
  /** Names in lower case that the script makes a command of by Set-Alias, New-Alias or the function: drive. */
  readonly made: ReadonlySet<string>;
  /** Aliases that it defines: name in lower case to what it stands for. */
  readonly aliases: ReadonlyMap<string, string>;
  /** Files that it runs in its own scope or imports, as their paths are written. */
  readonly files: readonly string[];
  /** Modules and snap-ins that it names, as they are written. */
  readonly modules: readonly string[];
  /** What brings commands that cannot be known: nodes. */
  readonly unknowns: readonly Node[];
  /** Prefixes that imported commands get, in lower case. */
  readonly prefixes: readonly string[];
  /** Names in lower case of commands that it asks for with Get-Command, or reads from the function: drive, before it calls them. */
  readonly asked: ReadonlySet<string>;
  /** The keys in lower case that it writes to $PSDefaultParameterValues. */
  readonly defaults: readonly string[];
  /** Whether it does anything else with it. */
  readonly hasOtherDefaults: boolean;
  /** Whether it connects to Exchange Online or Security & Compliance. */
  readonly connectsToCloud: boolean;
  /** Whether statements beside definitions stand at the top. */
  readonly hasBody: boolean;
}

interface Collected {
  readonly calls: CommandCall[];
  readonly functions: Map<string, FunctionDefinition[]>;
  readonly types: Map<string, TypeDefinition>;
  loadsTypes: boolean;
  readonly configurations: string[];
  readonly made: Set<string>;
  readonly aliases: Map<string, string>;
  readonly files: string[];
  readonly modules: string[];
  readonly unknowns: Node[];
  readonly prefixes: string[];
  readonly asked: Set<string>;
  readonly defaults: string[];
  /** Uses of $PSDefaultParameterValues that are not read yet. */
  defaultUses: number;
  connectsToCloud: boolean;
  /** Commands that import a session, whose commands are those of the machine that it is with. */
  readonly imports: Command[];
  /** What the sessions that it makes are with. */
  readonly sessions: Set<"exchange" | "other">;
}

export function scriptFacts(tree: ScriptBlock): ScriptFacts {
  const found: Collected = {
    calls: [],
    functions: new Map(),
    types: new Map(),
    loadsTypes: tree.usingStatements.some(({ usingStatementKind }) => usingStatementKind === "Assembly"),
    configurations: [],
    made: new Set(),
    aliases: new Map(),
    files: [],
    modules: [],
    unknowns: [],
    prefixes: [],
    asked: new Set(),
    defaults: [],
    defaultUses: 0,
    connectsToCloud: false,
    imports: [],
    sessions: new Set(),
  };
  for (const module of tree.scriptRequirements?.requiredModules ?? []) found.modules.push(module.name);
  for (const snapIn of tree.scriptRequirements?.requiredPSSnapIns ?? []) found.modules.push(snapIn);
  for (const using of tree.usingStatements) if (using.usingStatementKind === "Module") module(found, using.name, using);
  walk(tree, (node, ancestors) => {
    if (node.kind === "FunctionDefinition") {
      const key = bareName(node.name).toLowerCase();
      const known = found.functions.get(key);
      if (known) known.push(node);
      else found.functions.set(key, [node]);
    } else if (node.kind === "ConfigurationDefinition") {
      const [name] = literalValues(node.instanceName) ?? [];
      if (name !== undefined) found.configurations.push(String(name));
    } else if (node.kind === "TypeDefinition") {
      found.types.set(node.name.toLowerCase(), node);
    } else if (node.kind === "InvokeMemberExpression") {
      const { member } = node;
      const [given] = node.arguments ?? [];
      const isOwn = given?.kind === "StringConstantExpression" && ownAssembly.test(given.value);
      // `$table.Load($reader)` loads no assembly.
      const isPlain = !node.static && member.kind === "StringConstantExpression" && /^load$/i.test(member.value);
      const loads = member.kind === "StringConstantExpression" && /^(?:unsafe)?load/i.test(member.value);
      if (loads && !isOwn && !(isPlain && node.expression.kind === "VariableExpression")) found.loadsTypes = true;
    } else if (node.kind === "Command") {
      found.calls.push({ command: node, ancestors: [...ancestors] });
      readCommand(found, node);
    } else if (node.kind === "VariableExpression") {
      const { driveName, unqualifiedPath, userPath } = node.variablePath;
      if (driveName?.toLowerCase() === "function") {
        const name = unqualifiedPath.replace(/^[^:]*:/, "").toLowerCase();
        const around = ancestors.at(-1);
        const isWritten = around?.kind === "AssignmentStatement" && around.left === node;
        (isWritten ? found.made : found.asked).add(name);
      }
      if (isDefaults(userPath)) found.defaultUses++;
    } else if (node.kind === "AssignmentStatement") {
      readDefaults(found, node);
    } else if (node.kind === "StringConstantExpression" || node.kind === "ExpandableStringExpression") {
      if (cloudHosts.some((host) => node.value.toLowerCase().includes(host))) found.connectsToCloud = true;
    }
  });
  if (found.modules.some((name) => name.toLowerCase() === "exchangeonlinemanagement")) found.connectsToCloud = true;
  const isOfExchange = found.sessions.has("exchange") && !found.sessions.has("other");
  if (!isOfExchange) found.unknowns.push(...found.imports);
  return { tree, ...found, hasOtherDefaults: found.defaultUses > 0, hasBody: hasBody(tree, found) };
}

function isDefaults(userPath: string): boolean {
  return /^(?:\w+:)?psdefaultparametervalues$/i.test(userPath);
}

/** The keys that a statement writes: `$PSDefaultParameterValues = @{ 'Get-Item:Force' = $true }` and `$PSDefaultParameterValues['Get-Item:Force'] = $true` */
export function keysOfDefaults({ left, right }: AssignmentStatement): readonly Expression[] | "unknown" | null {
  const target = left.kind === "IndexExpression" ? left.target : left;
  if (target.kind !== "VariableExpression" || !isDefaults(target.variablePath.userPath)) return null;
  return left.kind === "IndexExpression" ? [left.index] : (tableKeys(pureExpression(right)) ?? "unknown");
}

function readDefaults(found: Collected, node: AssignmentStatement): void {
  const keys = keysOfDefaults(node);
  if (keys === null) return;
  const values = keys === "unknown" ? [null] : keys.map((key) => literalValues(key));
  if (values.includes(null)) return;
  found.defaults.push(...values.flatMap((each) => each ?? []).map((key) => String(key).toLowerCase()));
  found.defaultUses--;
}

function tableKeys(table: Expression | null): readonly Expression[] | null {
  return table?.kind === "Hashtable" ? table.keyValuePairs.map(({ key }) => key) : null;
}

/** Where the sessions of the cloud's products are. */
const cloudHosts = ["outlook.office365.com", "ps.outlook.com", "compliance.protection.outlook.com"];

/** The commands of PowerShell itself that bring other commands. */
function readCommand(found: Collected, command: Command): void {
  const name = commandName(command);
  if (command.invocationOperator === "Dot") {
    dotSourced(found, command);
    return;
  }
  switch (name?.toLowerCase()) {
    case "import-module":
    case "ipmo":
    case "add-pssnapin":
    case "asnp":
      imported(found, command);
      return;
    case "new-pssession":
    case "nsn":
      found.sessions.add(isOfExchange(command) ? "exchange" : "other");
      return;
    case "import-pssession":
    case "ipsn":
      prefixed(found, command);
      found.imports.push(command);
      return;
    case "connect-exchangeonline":
    case "connect-ippssession":
      found.connectsToCloud = true;
      prefixed(found, command);
      return;
    case "invoke-expression":
    case "iex":
    case "new-module":
      found.unknowns.push(command);
      return;
    case "add-type":
      if (!loadsOwnAssemblies(command)) found.loadsTypes = true;
      return;
    case "set-alias":
    case "new-alias":
    case "sal":
    case "nal":
      aliased(found, command);
      return;
    case "get-command":
    case "gcm":
      for (const value of plainArguments(command).flatMap((argument) => literalValues(argument) ?? []))
        found.asked.add(String(value).toLowerCase());
      return;
    case "set-item":
    case "si":
    case "new-item":
    case "ni":
      made(found, command);
      return;
    default:
  }
}

/** `Add-Type -AssemblyName System.Windows.Forms`: types of .NET's own assemblies have names with namespaces, which the tables know. */
function loadsOwnAssemblies(command: Command): boolean {
  const names = namedArgument(command, "assemblyname");
  const values = names && literalValues(names);
  return values !== null && values.length > 0 && values.every((name) => ownAssembly.test(String(name)));
}

const ownAssembly =
  /^\s*(?:system(?:\.[\w.]+)?|presentation(?:core|framework)|windowsbase|microsoft\.visualbasic)\s*(?:,|$)/i;

function dotSourced(found: Collected, command: Command): void {
  const [head] = command.commandElements;
  if (head.kind === "ScriptBlockExpression" || head.kind === "CommandParameter") return;
  const word = commandWord(command);
  if (word !== null && !/[\\/]|\.ps1$/i.test(word)) return;
  if (isOfShell(head, /(?:^|[\\/])remoteexchange\.ps1$/i)) return;
  if (isOfShell(head, /(?:^|[\\/])createexopssession\.ps1$/i)) {
    found.connectsToCloud = true;
    return;
  }
  const path = scriptPath(head);
  if (path === null) found.unknowns.push(command);
  else found.files.push(path);
}

/** Whether a path ends in a script that one of Exchange's shells begins with, which brings its commands alone. */
function isOfShell(path: Expression, name: RegExp): boolean {
  let found = false;
  walk(path, (node) => {
    if (node.kind === "StringConstantExpression" || node.kind === "ExpandableStringExpression")
      found ||= name.test(node.value);
  });
  return found;
}

function imported(found: Collected, command: Command): void {
  const prefix = namedArgument(command, "prefix");
  if (prefix !== null)
    found.prefixes.push(...(literalValues(prefix) ?? []).map((value) => String(value).toLowerCase()));
  const [first] = [namedArgument(command, "name"), ...plainArguments(command)].filter((each) => each !== null);
  module(found, first ?? null, command);
}

function module(found: Collected, name: Expression | null, node: Node): void {
  if (name === null) {
    found.unknowns.push(node);
    return;
  }
  const names = literalValues(name);
  const path = names === null ? scriptPath(name) : null;
  if (names !== null)
    for (const each of names.map(String)) {
      if (/[\\/]/.test(each)) found.files.push(each);
      else found.modules.push(each);
    }
  else if (path !== null) found.files.push(path);
  else found.unknowns.push(node);
}

/** The prefix that the commands of a session get. */
function prefixed(found: Collected, command: Command): void {
  const prefix = namedArgument(command, "prefix");
  if (prefix === null) return;
  const values = literalValues(prefix);
  if (values === null) found.unknowns.push(command);
  else found.prefixes.push(...values.map((value) => String(value).toLowerCase()));
}

/** Whether New-PSSession makes a session of Exchange's configuration, whose commands are known. */
function isOfExchange(command: Command): boolean {
  const name = namedArgument(command, "configurationname");
  const [value] = (name && literalValues(name)) ?? [];
  return typeof value === "string" && value.toLowerCase() === "microsoft.exchange";
}

function aliased(found: Collected, command: Command): void {
  const plain = plainArguments(command);
  const name = namedArgument(command, "name") ?? plain.shift() ?? null;
  const value = namedArgument(command, "value") ?? plain.shift() ?? null;
  const [key] = (name && literalValues(name)) ?? [];
  const [target] = (value && literalValues(value)) ?? [];
  if (key === undefined) found.unknowns.push(command);
  else if (target === undefined) found.made.add(String(key).toLowerCase());
  else found.aliases.set(String(key).toLowerCase(), String(target));
}

/** Items of the function: and alias: drives. */
function made(found: Collected, command: Command): void {
  const path = namedArgument(command, "path") ?? namedArgument(command, "literalpath") ?? plainArguments(command)[0];
  if (path === undefined) return;
  const [value] = literalValues(path) ?? [];
  const text = typeof value === "string" ? value : path.kind === "ExpandableStringExpression" ? path.value : "";
  const [, name] = /^(?:function|alias):[\\/]?(?:\w+:)?(.*)$/i.exec(text) ?? [];
  if (name === undefined) return;
  if (value === undefined) found.unknowns.push(command);
  else found.made.add(name.toLowerCase());
}

/** Whether something runs: what defines functions and classes, and gives variables values, does so for others. */
function hasBody({ beginBlock, processBlock, endBlock }: ScriptBlock, { functions }: Collected): boolean {
  return [beginBlock, processBlock, endBlock].some((block) =>
    block?.statements.some((statement) => {
      if (statement.kind === "FunctionDefinition" || statement.kind === "TypeDefinition") return false;
      if (statement.kind !== "AssignmentStatement") return true;
      const [first] = statement.right.kind === "Pipeline" ? statement.right.pipelineElements : [];
      // `$result = Get-Own`
      return first?.kind === "Command" && functions.has(commandName(first)?.toLowerCase() ?? "");
    }),
  );
}
