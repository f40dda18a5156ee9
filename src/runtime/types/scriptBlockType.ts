import { collecting } from "../../base/collecting.ts";
import { BindingError } from "../../binding/bindingError.ts";
import { ClrException, clrException, PSError } from "../../objects/errors/PSError.ts";
import { stopException } from "../../objects/errors/stopException.ts";
import { asPSObject } from "../../objects/members/asPSObject.ts";
import { enumerate } from "../../objects/ops/enumerate.ts";
import { toText } from "../../objects/ops/toText.ts";
import { defineClr } from "../../objects/types/defineClr.ts";
import { lazyType } from "../../objects/types/lazyType.ts";
import type { Dictionary } from "../../objects/values/collections/Dictionary.ts";
import type { GenericDictionary } from "../../objects/values/collections/GenericDictionary.ts";
import type { ListObject } from "../../objects/values/collections/ListObject.ts";
import { ListObject as List } from "../../objects/values/collections/ListObject.ts";
import { psObjectCollection } from "../../objects/values/collections/psObjectCollection.ts";
import { FunctionInfo } from "../commands/CommandInfo.ts";
import { hidingErrors } from "../errors/hidingErrors.ts";
import { invocationException } from "../errors/invocationException.ts";
import { recordError } from "../errors/reportError.ts";
import { CompiledScriptBlock } from "../functions/CompiledScriptBlock.ts";
import { BlockRunner } from "../functions/invokeBlock.ts";
import { closureModule } from "../modules/closureModule.ts";
import { collapseWritten } from "../pipeline/collapseWritten.ts";
import { SteppablePipeline } from "../pipeline/SteppablePipeline.ts";
import { runningEngine } from "../runningEngine.ts";
import { Layout } from "../scope/Layout.ts";
import { Scope } from "../scope/Scope.ts";
import { scopeAround } from "../scope/scopeAround.ts";
import { Variable } from "../scope/Variable.ts";
import { PSCmdletObject } from "../values/PSCmdletObject.ts";
import { blockId } from "./blockIds.ts";
import { SessionStateInternal } from "./sessionState/SessionStateInternal.ts";

export const scriptBlockType = defineClr<CompiledScriptBlock>("System.Management.Automation.ScriptBlock", {
  toText: (self) => self.text,
  statics: {
    Create: (script: string) => {
      const engine = runningEngine();
      const block = engine.compileText(script, null, engine);
      block.module = engine.currentScope.module;
      block.isUnbound = true;
      return block;
    },
  },
  methods: {
    Invoke: (self, args: unknown[]) => psObjectCollection(asMember(() => oneClause(self).invoke({ args }))),
    InvokeReturnAsIs: (self, args: unknown[]) =>
      asPSObject(collapseWritten(asMember(() => oneClause(self).invoke({ args })))),
    CheckRestrictedLanguage: (self, commands: unknown, variables: unknown, allowEnvironmentVariables: boolean) =>
      self.source.refuseUnrestricted(allowedNames(commands, variables, allowEnvironmentVariables)),
    "GetPowerShell(System.Object[])": (self, args: unknown[]) => getPowerShell(self, args, null),
    "GetPowerShell(bool,System.Object[])": (self, _isTrusted: boolean, args: unknown[]) =>
      getPowerShell(self, args, null),
    "GetPowerShell(System.Collections.Generic.Dictionary[string,System.Object],System.Object[])": (
      self,
      variables: GenericDictionary,
      args: unknown[],
    ) => getPowerShell(self, args, variables),
    GetNewClosure: (self) => self.bindTo(closureModule(runningEngine(), self.module)),
    "InvokeWithContext(System.Collections.IDictionary,System.Collections.Generic.List[psvariable],System.Object[])": (
      self,
      functions: Dictionary | null,
      variables: ListObject | null,
      args: unknown[],
    ) => psObjectCollection(asMember(() => invokeWithContext(oneClause(self), functions, variables, args))),
    GetSteppablePipeline: (self: CompiledScriptBlock) => new SteppablePipeline(self),
  },
  properties: {
    File: (self) => self.source.extent.source.fileName,
    IsFilter: (self) => self.isFilter,
    IsConfiguration: () => false,
    Module: (self) => self.module,
    Ast: (self) => self.source.astObject,
    StartPosition: (self) => self.source.startPosition,
    DebuggerHidden: () => false,
    Id: blockId,
    Attributes: (self) => List.of("System.Attribute", self.source.attributes()),
  },
  nonPublicProperties: {
    "System.Management.Automation.SessionStateInternal SessionStateInternal {get;set;}": {
      get: (self) => (self.isUnbound ? null : new SessionStateInternal(self.module)),
      set: (self, state: SessionStateInternal | null) => {
        self.isUnbound = state === null;
        self.module = state?.module ?? null;
      },
    },
  },
});

/** Only a block of one clause, which is not `begin` or `clean`, can be called as a method. */
function oneClause(block: CompiledScriptBlock): CompiledScriptBlock {
  const { begin, process, end, clean } = block.code;
  if (!begin && !clean && !(process && end)) return block;
  const message =
    "The script block cannot be invoked because it contains more than one clause. The Invoke() method can only be used on script blocks that contain a single clause.";
  throw clrException("System.Management.Automation.PSInvalidOperationException", message);
}

/**
 * The block as a method runs it: errors that do not end it are not shown, and what ended a command in it leaves it as .NET
 * sees that, the exception around the command's error.
 */
function asMember(invoke: () => unknown[]): unknown[] {
  const { frame } = runningEngine();
  const streams = frame?.streams;
  try {
    if (frame) frame.streams = hidingErrors(frame.streams);
    return invoke();
  } catch (thrown) {
    if (!(thrown instanceof PSError) || thrown.record.errorId === "NotModelled") throw thrown;
    const { record, cause } = thrown;
    if (cause === "stop") throw new ClrException(stopException(record));
    const isCommandsOwn = record.commandClass !== "" && cause === "command" && !(thrown instanceof BindingError);
    if (isCommandsOwn) throw new ClrException(invocationException(record));
    // What a method in the block threw is not wrapped once more.
    throw record.exception.type.ancestors.has(methodException()) ? thrown.marked("passesMembers") : thrown;
  } finally {
    if (frame && streams) frame.streams = streams;
  }
}

const methodException = lazyType("System.Management.Automation.MethodException");

/** Runs the block in a scope of its own that has the given functions and variables. */
function invokeWithContext(
  block: CompiledScriptBlock,
  functions: Dictionary | null,
  variables: ListObject | null,
  args: unknown[],
): unknown[] {
  const engine = runningEngine();
  const scope = new Scope(scopeAround(block, engine.currentScope), new Layout(), []);
  for (const { key, value } of functions?.entries() ?? []) {
    if (!(value instanceof CompiledScriptBlock)) throw noFunctionBody(toText(key));
    scope.functions ??= new Map();
    scope.functions.set(toText(key).toLowerCase(), new FunctionInfo(toText(key), value));
  }
  const given = (variables?.items ?? []).filter((each) => each instanceof Variable);
  for (const variable of given) scope.put(variable);
  const under = given.find(({ name }) => name === "_");
  const written: unknown[] = [];
  try {
    new BlockRunner(block, scope, engine.currentStreams).run({
      args,
      newScope: true,
      output: collecting(written),
      ...(under ? { dollarUnder: under.value } : {}),
    });
  } catch (thrown) {
    if (thrown instanceof PSError) recordError(engine, thrown.record);
    throw thrown;
  }
  return written;
}

function noFunctionBody(name: string): unknown {
  const text = `The script block that defines function '${name}' cannot be null or empty. Provide a non-empty script block in the function definition dictionary, and then try the operation again.`;
  return clrException("System.Management.Automation.PSInvalidOperationException", text);
}

export const steppablePipeline = defineClr<SteppablePipeline>("System.Management.Automation.SteppablePipeline", {
  methods: {
    "Begin(bool)": (self, expectsInput: boolean) => self.begin(expectsInput, null),
    "Begin(bool,System.Management.Automation.EngineIntrinsics)": (self, expectsInput: boolean) =>
      self.begin(expectsInput, runningEngine().frame?.output ?? null),
    "void Begin(System.Management.Automation.PSCmdlet command)": (self, command: unknown) => {
      if (command instanceof PSCmdletObject) self.begin(command.expectsInput, command.out, command.frame.invocation);
    },
    "Process(System.Object)": (self, input: unknown) => self.process(input),
    "Process()": (self) => self.process(undefined),
    End: (self) => self.end(),
    Clean: (self) => self.close(),
    Dispose: (self) => self.close(),
  },
});

/** What a restricted script may use: commands by name (all, where no list is given), variables with their `$`. */
function allowedNames(commands: unknown, variables: unknown, allowsEnvironment: boolean): string[] {
  const names = (list: unknown) => (list === null ? [] : [...(enumerate(list) ?? [])].map(toText));
  return [
    ...(commands === null ? ["&"] : names(commands)),
    ...names(variables).map((name) => `$${name.toLowerCase()}`),
    ...(allowsEnvironment ? ["$env:"] : []),
  ];
}

/** The block's commands as a [powershell]; its arguments are the values of its parameters. */
function getPowerShell(
  self: CompiledScriptBlock,
  args: readonly unknown[],
  variables: GenericDictionary | null,
): unknown {
  const engine = runningEngine();
  const using =
    variables && new Map([...variables.entries()].map(({ key, value }) => [toText(key).toLowerCase(), value]));
  return self.source.toPowerShell({
    using,
    evaluate: (parameters, text) => {
      const block = engine.compileText(`${parameters}\n,(${text})`, null, engine);
      return block.invoke({ args: [...args] })[0] ?? null;
    },
  });
}
