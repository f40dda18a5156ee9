import { type CommandView, commandServiceKey } from "../../command/services/CommandService.ts";
import { enumerate } from "../../objects/ops/enumerate.ts";
import { toText } from "../../objects/ops/toText.ts";
import { wildcardMatcher } from "../../objects/ops/wildcard.ts";
import { defineType } from "../../objects/types/TypeDefinition.ts";
import { typeByName } from "../../objects/types/typeRegistry.ts";
import { ListObject } from "../../objects/values/collections/ListObject.ts";
import { psObjectCollection } from "../../objects/values/collections/psObjectCollection.ts";
import { EnumValue } from "../../objects/values/EnumValue.ts";
import { FunctionInfo } from "../commands/CommandInfo.ts";
import { findCmdlet, findCommand } from "../commands/commandLookup.ts";
import { hidingErrors } from "../errors/hidingErrors.ts";
import type { CompiledScriptBlock } from "../functions/CompiledScriptBlock.ts";
import { expandString } from "../functions/expandString.ts";
import { BlockRunner } from "../functions/invokeBlock.ts";
import { runningEngine } from "../runningEngine.ts";
import type { Variable } from "../scope/Variable.ts";
import { HostView, IntrinsicsView } from "../values/IntrinsicsView.ts";
import { SessionStateInternal } from "../values/SessionStateInternal.ts";
import { SessionStateView } from "../values/SessionStateView.ts";

const view = (kind: IntrinsicsView["kind"]) => (self: IntrinsicsView) => new IntrinsicsView(kind, self.scope);

export const engineIntrinsics = defineType<IntrinsicsView>({
  name: "System.Management.Automation.EngineIntrinsics",
  properties: {
    "System.Management.Automation.SessionState SessionState {get;}": view("SessionState"),
    "System.Management.Automation.CommandInvocationIntrinsics InvokeCommand {get;}":
      view("CommandInvocationIntrinsics"),
    "System.Management.Automation.Host.PSHost Host {get;}": () => new HostView("InternalHost"),
  },
});

export const sessionStateType = defineType<IntrinsicsView>({
  name: "System.Management.Automation.SessionState",
  properties: {
    "System.Management.Automation.PSVariableIntrinsics PSVariable {get;}": view("PSVariableIntrinsics"),
    "System.Management.Automation.PathIntrinsics Path {get;}": view("PathIntrinsics"),
    "System.Management.Automation.CommandInvocationIntrinsics InvokeCommand {get;}":
      view("CommandInvocationIntrinsics"),
    "System.Management.Automation.DriveManagementIntrinsics Drive {get;}": view("DriveManagementIntrinsics"),
    "System.Management.Automation.CmdletProviderManagementIntrinsics Provider {get;}": view(
      "CmdletProviderManagementIntrinsics",
    ),
    "psmoduleinfo Module {get;}": (self) => self.scope.module,
    "System.Management.Automation.PSLanguageMode LanguageMode {get;set;}": () =>
      EnumValue.of(typeByName("System.Management.Automation.PSLanguageMode"), 0n),
  },
  nonPublicProperties: {
    "System.Management.Automation.SessionStateInternal Internal {get;}": (self) =>
      new SessionStateInternal(self.scope.module),
  },
});

export const psVariableIntrinsics = defineType<IntrinsicsView>({
  name: "System.Management.Automation.PSVariableIntrinsics",
  base: "System.Object",
  interfaces: [],
  methods: {
    "psvariable Get(string name)": (self, name: string) => self.scope.lookUp(name.toLowerCase()) ?? null,
    "System.Object GetValue(string name)": (self, name: string) => self.scope.lookUp(name.toLowerCase())?.value ?? null,
    "System.Object GetValue(string name, System.Object defaultValue)": (self, name: string, absent: unknown) =>
      (self.scope.lookUp(name.toLowerCase()) ?? { value: absent }).value,
    "void Set(string name, System.Object value)": (self, name: string, value: unknown) => {
      new SessionStateView(runningEngine(), self.scope).setVariable(name, value);
    },
    "void Set(psvariable variable)": (self, variable: Variable) => self.scope.put(variable),
    "void Remove(string name)": (self, name: string) => {
      new SessionStateView(runningEngine(), self.scope).removeVariable(name);
    },
  },
});

export const commandInvocationIntrinsics = defineType<IntrinsicsView>({
  name: "System.Management.Automation.CommandInvocationIntrinsics",
  methods: {
    "string ExpandString(string source)": (self, source: string) => expandString(runningEngine(), self.scope, source),
    "System.Management.Automation.CommandInfo GetCommand(string commandName, System.Management.Automation.CommandTypes type)":
      (self, name: string) => findCommand(runningEngine(), self.scope, name) ?? null,
    "System.Management.Automation.CmdletInfo GetCmdlet(string commandName)": (_, name: string) =>
      findCmdlet(runningEngine(), name) ?? null,
    "System.Collections.Generic.List[System.Management.Automation.CmdletInfo] GetCmdlets()": () => cmdlets("*"),
    "System.Collections.Generic.List[System.Management.Automation.CmdletInfo] GetCmdlets(string pattern)": (
      _,
      pattern: string,
    ) => cmdlets(pattern),
    "System.Collections.Generic.List[string] GetCommandName(string name, bool nameIsPattern, bool returnFullName)": (
      self,
      name: string,
      isPattern: boolean,
    ) =>
      new ListObject(
        typeByName("System.Collections.Generic.List[string]"),
        commandsNamed(self, name, isPattern).map((command) => command.name),
      ),
    "System.Collections.Generic.IEnumerable[System.Management.Automation.CommandInfo] GetCommands(string name, System.Management.Automation.CommandTypes commandTypes, bool nameIsPattern)":
      (self, name: string, types: EnumValue, isPattern: boolean) =>
        commandsNamed(self, name, isPattern).filter((command) => isOneOf(command.commandType, types)),
    "System.Management.Automation.CommandInfo GetCommand(string commandName, System.Management.Automation.CommandTypes type, System.Object[] arguments)":
      (self, name: string, _type: unknown, args: unknown[]) => {
        const found = findCommand(runningEngine(), self.scope, name) ?? null;
        return found instanceof FunctionInfo ? found.withArguments(args) : found;
      },
    "System.Collections.ObjectModel.Collection[psobject] InvokeScript(string script)": (self, script: string) =>
      invokeText(self, script, []),
    "System.Collections.ObjectModel.Collection[psobject] InvokeScript(string script, Params System.Object[] args)":
      invokeText,
    "System.Collections.ObjectModel.Collection[psobject] InvokeScript(string script, bool useNewScope, System.Management.Automation.Runspaces.PipelineResultTypes writeToPipeline, System.Collections.IList input, Params System.Object[] args)":
      (self, script: string, newScope: boolean, _to: unknown, input: unknown, args: unknown[]) =>
        invokeBlock(self, blockOf(self, script), args, newScope, input),
    "System.Collections.ObjectModel.Collection[psobject] InvokeScript(bool useLocalScope, scriptblock scriptBlock, System.Collections.IList input, Params System.Object[] args)":
      (self, newScope: boolean, block: CompiledScriptBlock, input: unknown, args: unknown[]) =>
        invokeBlock(self, block, args, newScope, input),
    "scriptblock NewScriptBlock(string scriptText)": (self, text: string) =>
      new SessionStateView(runningEngine(), self.scope).createScriptBlock(text),
  },
});

function cmdlets(pattern: string): ListObject {
  const wanted = wildcardMatcher(pattern);
  const { cmdlets: table } = runningEngine();
  const found = [...table.names()].filter((name) => wanted(name)).map((name) => table.find(name));
  return new ListObject(typeByName("System.Collections.Generic.List[System.Management.Automation.CmdletInfo]"), found);
}

/** The commands that a name or pattern means, from the scope of the caller. */
function commandsNamed(self: IntrinsicsView, name: string, isPattern: boolean): readonly CommandView[] {
  const catalog = runningEngine().service(commandServiceKey);
  if (isPattern) {
    const wanted = wildcardMatcher(name);
    return catalog.all().filter((command) => wanted(command.name));
  }
  const found = findCommand(runningEngine(), self.scope, name);
  return found ? [found] : [];
}

function isOneOf(kind: string, types: EnumValue): boolean {
  const value = EnumValue.named(types.clrType, kind)?.value ?? 0n;
  return (types.value & value) !== 0n;
}

function invokeText(self: IntrinsicsView, text: string, args: unknown[]): ListObject {
  return invokeBlock(self, blockOf(self, text), args, false, null);
}

function blockOf(self: IntrinsicsView, text: string): CompiledScriptBlock {
  const engine = runningEngine();
  const block: CompiledScriptBlock = engine.compileText(toText(text), null, engine);
  block.module = self.scope.module;
  return block;
}

function invokeBlock(
  self: IntrinsicsView,
  block: CompiledScriptBlock,
  args: unknown[],
  newScope: boolean,
  input: unknown,
): ListObject {
  const written: unknown[] = [];
  new BlockRunner(block, self.scope, hidingErrors(runningEngine().currentStreams), true).run({
    args,
    newScope,
    // The list is $input as it is; nothing comes through a pipeline.
    ...(input === null ? {} : { input: [...(enumerate(input) ?? [input])], dollarUnder: null }),
    output: (value) => written.push(value),
  });
  return psObjectCollection(written);
}
