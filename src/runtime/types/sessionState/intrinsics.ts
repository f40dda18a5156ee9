import { type CommandView, commandServiceKey } from "../../../command/services/CommandService.ts";
import type { PerEdition } from "../../../diag/Edition.ts";
import type { Delegate } from "../../../objects/calls/Delegate.ts";
import { edition } from "../../../objects/host/edition.ts";
import { enumerate } from "../../../objects/ops/enumerate.ts";
import { toText } from "../../../objects/ops/toText.ts";
import { wildcardMatcher } from "../../../objects/ops/wildcard.ts";
import { defineClr } from "../../../objects/types/defineClr.ts";
import { typeByName } from "../../../objects/types/typeRegistry.ts";
import { ListObject } from "../../../objects/values/collections/ListObject.ts";
import { psObjectCollection } from "../../../objects/values/collections/psObjectCollection.ts";
import { EnumValue } from "../../../objects/values/EnumValue.ts";
import { FunctionInfo } from "../../commands/CommandInfo.ts";
import { findCmdlet, findCommandOf } from "../../commands/commandLookup.ts";
import { PreCommandLookup } from "../../commands/preCommandLookup.ts";
import { hidingErrors } from "../../errors/hidingErrors.ts";
import type { CompiledScriptBlock } from "../../functions/CompiledScriptBlock.ts";
import { expandString } from "../../functions/expandString.ts";
import { BlockRunner } from "../../functions/invokeBlock.ts";
import { runningEngine } from "../../runningEngine.ts";
import type { Variable } from "../../scope/Variable.ts";
import { HostView, type IntrinsicsView } from "../../values/IntrinsicsView.ts";
import { namedVariable, removeNamedVariable, setNamedVariable } from "../../values/namedVariable.ts";
import { SessionStateView } from "../../values/SessionStateView.ts";
import { SessionStateInternal } from "./SessionStateInternal.ts";

const view = (kind: IntrinsicsView["kind"]) => (self: IntrinsicsView) => self.part(kind);

export const engineIntrinsics = defineClr<IntrinsicsView>("System.Management.Automation.EngineIntrinsics", {
  properties: {
    SessionState: view("SessionState"),
    InvokeCommand: view("CommandInvocationIntrinsics"),
    InvokeProvider: view("ProviderIntrinsics"),
    Host: () => new HostView("InternalHost"),
  },
});

export const sessionStateType = defineClr<IntrinsicsView>("System.Management.Automation.SessionState", {
  properties: {
    PSVariable: view("PSVariableIntrinsics"),
    Path: view("PathIntrinsics"),
    InvokeCommand: view("CommandInvocationIntrinsics"),
    InvokeProvider: view("ProviderIntrinsics"),
    Drive: view("DriveManagementIntrinsics"),
    Provider: view("CmdletProviderManagementIntrinsics"),
    Module: (self) => self.scope.module,
    LanguageMode: () => EnumValue.of(typeByName("System.Management.Automation.PSLanguageMode"), 0n),
  },
  nonPublicProperties: {
    "System.Management.Automation.SessionStateInternal Internal {get;}": (self) =>
      new SessionStateInternal(self.scope.module),
  },
});

export const psVariableIntrinsics = defineClr<IntrinsicsView>("System.Management.Automation.PSVariableIntrinsics", {
  methods: {
    Get: (self, name: string) => namedVariable(self.scope, name)?.variable ?? null,
    "GetValue(string)": (self, name: string) => namedVariable(self.scope, name)?.value ?? null,
    "GetValue(string,System.Object)": (self, name: string, absent: unknown) =>
      (namedVariable(self.scope, name) ?? { value: absent }).value,
    "Set(string,System.Object)": (self, name: string, value: unknown) => setNamedVariable(self.scope, name, value),
    "Set(psvariable)": (self, variable: Variable) => self.scope.put(variable),
    "Remove(string)": (self, name: string) => removeNamedVariable(self.scope, name),
  },
});

export const commandInvocationIntrinsics = defineClr<IntrinsicsView>(
  "System.Management.Automation.CommandInvocationIntrinsics",
  {
    properties: {
      PreCommandLookupAction: {
        get: () => runningEngine().preCommandLookup?.action ?? null,
        set: (_, action: Delegate | null) => {
          runningEngine().preCommandLookup = action && new PreCommandLookup(action);
        },
      },
    },
    methods: {
      ExpandString: (self, source: string) => expandString(runningEngine(), self.scope, source),
      "GetCommand(string,System.Management.Automation.CommandTypes)": (self, name: string, types: EnumValue) =>
        findCommandOf(runningEngine(), self.scope, name, (kind) => isOneOf(kind, types)) ?? null,
      GetCmdlet: (_, name: string) => findCmdlet(runningEngine(), name) ?? null,
      "GetCmdlets()": () => cmdlets("*"),
      "GetCmdlets(string)": (_, pattern: string) => cmdlets(pattern),
      GetCommandName: (self, name: string, isPattern: boolean) =>
        new ListObject(
          typeByName("System.Collections.Generic.List[string]"),
          commandsNamed(self, name, isPattern).map((command) => command.name),
        ),
      GetCommands: (self, name: string, types: EnumValue, isPattern: boolean) =>
        commandsNamed(self, name, isPattern).filter((command) => isOneOf(command.commandType, types)),
      "GetCommand(string,System.Management.Automation.CommandTypes,System.Object[])": (
        self,
        name: string,
        types: EnumValue,
        args: unknown[],
      ) => {
        const found = findCommandOf(runningEngine(), self.scope, name, (kind) => isOneOf(kind, types)) ?? null;
        return found instanceof FunctionInfo ? found.withArguments(args) : found;
      },
      "InvokeScript(string)": (self, script: string) => invokeText(self, script, []),
      "InvokeScript(string,System.Object[])": (self, script: string, args: unknown[]) =>
        invokeWith[edition()](self, script, args),
      "InvokeScript(string,bool,System.Management.Automation.Runspaces.PipelineResultTypes,System.Collections.IList,System.Object[])":
        (self, script: string, newScope: boolean, _to: unknown, input: unknown, args: unknown[]) =>
          invokeBlock(self, blockOf(self, script), args, newScope, input),
      "InvokeScript(bool,scriptblock,System.Collections.IList,System.Object[])": (
        self,
        newScope: boolean,
        block: CompiledScriptBlock,
        input: unknown,
        args: unknown[],
      ) => invokeBlock(self, block, args, newScope, input),
      NewScriptBlock: (self, text: string) => new SessionStateView(runningEngine(), self.scope).createScriptBlock(text),
    },
  },
);

/** Windows PowerShell takes the arguments of the short form as input (PowerShell/PowerShell#4923). */
const invokeWith: PerEdition<typeof invokeText> = {
  Desktop: (self, script, input) => invokeBlock(self, blockOf(self, script), [], true, input),
  Core: (self, script, args) => invokeText(self, script, args),
};

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
  const found = findCommandOf(runningEngine(), self.scope, name, () => true);
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
