import type { Argument } from "../../binding/Argument.ts";
import type { BindingTrace } from "../../binding/BindingTrace.ts";
import { bindingError } from "../../binding/bindingError.ts";
import { PipelineBinding } from "../../binding/bindPipeline.ts";
import type { CommandMetadata } from "../../binding/CommandMetadata.ts";
import { ParameterBinder, type TracedCommand } from "../../binding/ParameterBinder.ts";
import type { ParameterMetadata } from "../../binding/ParameterMetadata.ts";
import type { CmdletSteps } from "../../command/CmdletDefinition.ts";
import { encodingArgument, isObsoleteEncoding, obsoleteEncodingText } from "../../objects/convert/namedEncoding.ts";
import { ErrorRecord } from "../../objects/errors/ErrorRecord.ts";
import { ClrException, PSError } from "../../objects/errors/PSError.ts";
import { parameterNotModelled } from "../../objects/errors/runtimeError.ts";
import { stopException } from "../../objects/errors/stopException.ts";
import { withoutWrapper, withoutWrappers } from "../../objects/members/asPSObject.ts";
import { PSObject } from "../../objects/values/PSObject.ts";
import type { Inquiry } from "../errors/inquire.ts";
import { invocationException } from "../errors/invocationException.ts";
import { asPSError, attributeError, passedBy, reportError } from "../errors/reportError.ts";
import type { Stage } from "../pipeline/Stage.ts";
import { preference } from "../scope/preferences.ts";
import { InvocationInfo } from "../values/InvocationInfo.ts";
import { bindingWarning } from "./bindingWarning.ts";
import { CmdletRun } from "./CmdletRun.ts";
import { type CommandCall, cameWrapped } from "./CommandCall.ts";
import type { CmdletInfo } from "./CommandInfo.ts";
import { CommonParameters } from "./CommonParameters.ts";
import { defaultParameterValues } from "./defaultParameterValues.ts";
import { dynamicMetadata } from "./dynamicMetadata.ts";
import { dynamicParameterObject } from "./dynamicParameterObject.ts";
import { promptForMandatory } from "./promptForMandatory.ts";

/** Whether a name as written, in full or shortened, means the parameter. */
function isNamedBy({ name, aliases }: ParameterMetadata, written: string): boolean {
  const folded = written.toLowerCase();
  return [name, ...aliases].some((each) => each.toLowerCase().startsWith(folded));
}

/** A cmdlet as a command of a pipeline: binding, then the definition's steps. */
export class CmdletStage implements Stage {
  /** What a person answered where a preference of Inquire asked. */
  readonly inquiry: Inquiry = { yesToAll: false };
  readonly #binder: ParameterBinder;
  #pipeline: PipelineBinding | null = null;
  #steps: CmdletSteps | null = null;
  /** Bound values in JavaScript's terms, by parameter name as the definition spells it, over those of all others. */
  #values: Record<string, unknown> = {};
  #common: CommonParameters | null = null;
  #run: CmdletRun | null = null;

  constructor(
    readonly cmdlet: CmdletInfo,
    readonly invocationName: string,
    public call: CommandCall,
  ) {
    const { metadata } = cmdlet;
    const warn = (text: string) => bindingWarning(call.scope, call.streams, text, null);
    this.#binder = new ParameterBinder(metadata, {
      isFunction: this.cmdlet.isFunction,
      isProxied: this.cmdlet.definition.remote ?? false,
      warn,
      expectsInput: call.expectsInput,
      prompt: promptForMandatory(call.engine, this.cmdlet, call.pipelinePosition),
      defaults: defaultParameterValues(call.scope, this.cmdlet, metadata, warn),
      trace: call.engine.bindingTrace && tracedCommand(call.engine.bindingTrace, this.cmdlet.name),
    });
  }

  prepare(): void {
    this.call.state?.holdsCmdlet(this.call.pipelinePosition);
    this.#guard(() => {
      const { call, cmdlet } = this;
      const binder = this.#binder;
      const { run, invocation } = this.#bind();
      binder.finish();
      this.#refuseUnavailable(run, binder);
      const refusal = this.#unmodelled(binder);
      if (binder.bindsCommon) {
        this.#common = new CommonParameters(call.engine, call.scope, run.bound, (name) => binder.placeOfName(name));
        run.common = this.#common;
        run.wraps = true;
        run.out = this.#common.output(call.out);
        const streams = this.#common.merged(call.streams);
        if (streams !== call.streams) this.call = { ...call, streams };
      }
      invocation.expectingInput = call.expectsInput;
      invocation.pipelineLength = call.pipelineLength;
      invocation.pipelinePosition = call.pipelinePosition;
      invocation.processed = call.state?.processed ?? null;
      if (call.pipelinePosition === 1) invocation.source = call.state?.source;
      if (call.expectsInput) this.#pipeline = new PipelineBinding(binder);
      this.#setValues();
      warnOfOldEncoding(run, binder);
      const { steps, unmodelledSteps } = cmdlet.definition;
      if (refusal === null) this.#steps = steps(run, this.#values);
      else if (unmodelledSteps) this.#steps = unmodelledSteps(run, refusal);
      else throw refusal();
    });
  }

  /** The parameters with those that the cmdlet has for the arguments of the call, which does not run. */
  describe(): CommandMetadata {
    this.#bind();
    return this.#binder.metadata;
  }

  #bind(): { readonly run: CmdletRun; readonly invocation: InvocationInfo } {
    const { call, cmdlet } = this;
    const binder = this.#binder;
    const { dynamicParameters } = cmdlet.definition;
    const hasDynamic = dynamicParameters !== undefined;
    binder.bindCommandLine(argumentsFor(cmdlet, call), hasDynamic, hasDynamic);
    const run = new CmdletRun(this, binder);
    this.#run = run;
    const invocation = new InvocationInfo(this.cmdlet, this.invocationName, call.extent);
    invocation.written = call.args;
    run.invocation = invocation;
    if (dynamicParameters) {
      const metadata = dynamicMetadata(
        binder.metadata,
        dynamicParameters.of(
          run,
          run.bound,
          binder.unbound.map(({ value }) => value),
        ),
      );
      const rest = binder.unbound;
      if (metadata) binder.addDynamic(metadata);
      binder.unbound = [];
      binder.bindCommandLine(rest, false);
    }
    return { run, invocation };
  }

  begin(): void {
    this.call.engine.limits.check();
    this.#guard(() => this.#called("CALLING BeginProcessing", () => this.#steps?.begin?.()));
  }

  process(given: unknown): void {
    const input = given instanceof PSObject && !this.cmdlet.definition.keepsWrappers ? withoutWrapper(given) : given;
    const { state, pipelinePosition } = this.call;
    this.call.engine.checkStopOften();
    state?.arrived(pipelinePosition);
    try {
      if (this.#pipeline !== null && !this.#bindInput(this.#pipeline, input, given)) return;
      state?.taken(pipelinePosition);
      if (this.call.engine.bindingTrace === null) this.#steps?.process?.();
      else this.#called("CALLING ProcessRecord", () => this.#steps?.process?.());
    } catch (thrown) {
      this.#attributeAndThrow(thrown);
    }
  }

  end(): void {
    this.#guard(() => {
      const { state, pipelinePosition } = this.call;
      if (!this.call.expectsInput) {
        state?.taken(pipelinePosition);
        this.#called("CALLING ProcessRecord", () => this.#steps?.process?.());
      }
      this.#called("CALLING EndProcessing", () => this.#steps?.end?.());
      this.#common?.flush();
    });
  }

  /** A call of the cmdlet's, told to who traces binding. */
  #called(what: string, body: () => void): void {
    const { bindingTrace } = this.call.engine;
    if (bindingTrace === null) body();
    else bindingTrace.scope(what, body);
  }

  dispose(): void {
    this.#steps?.dispose?.();
    this.#common?.close();
  }

  /** A non-terminating error of this cmdlet. */
  writeError(error: PSError): void {
    const { call } = this;
    if (call.state) call.state.failed = true;
    attributeError(error, this.cmdlet, this.cmdlet.className, this.invocationName, call.extent);
    const { invocation: around } = error.record;
    const processed = around instanceof InvocationInfo ? around.processed : null;
    error.record.iterations = [...(processed ?? call.state?.processed ?? [])];
    try {
      if (this.#common) this.#common.writeError(call.streams, error.record, this.inquiry);
      else reportError(call.engine, call.streams, error.record, preference(call.scope, "ErrorAction"), this.inquiry);
    } catch (thrown) {
      // An error that stops the script shows where, also one that shows its caller (Write-Error).
      const { invocation } = error.record;
      if (thrown instanceof PSError && invocation?.extent === null && call.extent && !this.cmdlet.definition.remote) {
        const { commandName, calledName, value } = invocation;
        error.record.invocation = { commandName, calledName, value, extent: call.extent };
      }
      throw thrown;
    }
  }

  #bindInput(pipeline: PipelineBinding, input: unknown, given: unknown): boolean {
    if (this.#binder.metadata.pipelineParameters.length === 0 && this.#binder.delayed.size === 0)
      return this.#refuseInput(input, given);
    const { direct } = pipeline;
    if (direct !== null && input !== null && input !== undefined) {
      this.#binder.bound.set(direct, input);
      this.#values[direct.name] = direct.toNative(input);
      return true;
    }
    try {
      pipeline.bind(input, cameWrapped(this.call, given));
    } catch (thrown) {
      this.writeError(asPSError(thrown));
      return false;
    }
    this.#setPipelineValues();
    return true;
  }

  #refuseInput(input: unknown, given: unknown): boolean {
    try {
      this.#pipeline?.bind(input, cameWrapped(this.call, given));
    } catch (thrown) {
      this.writeError(asPSError(thrown));
    }
    return false;
  }

  /** Why the call cannot act: the first parameter that was given and is not modelled; null where all are. */
  #unmodelled(binder: ParameterBinder): (() => PSError) | null {
    const { definition, name } = this.cmdlet;
    if (definition.modelled === false) return null;
    for (const parameter of binder.bound.keys()) {
      if (!parameter.notModelled) continue;
      const reason = definition.unmodelled?.[parameter.name.toLowerCase()] ?? null;
      return () => parameterNotModelled(name, parameter.name, reason);
    }
    return null;
  }

  /** A provider's own parameter on a path of another provider is no parameter. */
  #refuseUnavailable(run: CmdletRun, binder: ParameterBinder): void {
    for (const name of this.cmdlet.definition.unavailableParameters?.(run, run.bound) ?? []) {
      const parameter = binder.metadata.exact(name);
      if (!parameter || !binder.isBound(parameter)) continue;
      const written = this.call.args.find((argument) => argument.name !== null && isNamedBy(parameter, argument.name));
      const parameterName = written?.name ?? parameter.name;
      const extent = written?.parameterExtent ?? written?.extent ?? null;
      throw bindingError("NamedParameterNotFound", [parameterName], { extent, parameterName });
    }
  }

  #setValues(): void {
    const { metadata, bound } = this.#binder;
    this.#values = Object.create(metadata.defaultValues);
    for (const parameter of bound.keys()) if (!parameter.isCommon) this.#setValue(parameter);
  }

  #setPipelineValues(): void {
    for (const parameter of this.#binder.metadata.pipelineParameters) this.#setValue(parameter);
  }

  #setValue(parameter: ParameterMetadata): void {
    if (this.#binder.bound.has(parameter))
      this.#values[parameter.name] = parameter.toNative(this.#binder.bound.get(parameter));
    else this.#values[parameter.name] = this.#binder.metadata.defaultValues[parameter.name];
  }

  #guard(body: () => void): void {
    try {
      body();
    } catch (thrown) {
      this.#attributeAndThrow(thrown);
    }
  }

  #attributeAndThrow(thrown: unknown): never {
    let error = thrown instanceof ClrException ? unexpected(thrown) : asPSError(thrown);
    const { call } = this;
    const isOwn = this.#run?.isOwn(error) ?? true;
    const isKept = error.passage.kept === "yes";
    if (isOwn) attributeError(error, this.cmdlet, this.cmdlet.className, this.invocationName, call.extent);
    else {
      const place = new InvocationInfo(this.cmdlet, this.invocationName, call.extent);
      error = passedBy(error, this.cmdlet, this.cmdlet.className, place);
    }
    const { record } = error;
    const ofProvider = error.marks.includes("throughProvider");
    if (error.cause === "stop") this.#common?.keep("Error", stopException(record));
    else if (isOwn || ofProvider) this.#common?.keep("Error", invocationException(record, ofProvider));
    else if (!isKept) this.#common?.keep("Error", record);
    throw error;
  }
}

/** The arguments without wrappers that only tell where a value comes from. */
function argumentsFor(cmdlet: CmdletInfo, { args }: CommandCall): readonly Argument[] {
  if (cmdlet.definition.keepsWrappers) return args;
  return args.map((argument) => {
    const { value } = argument;
    const plain = Array.isArray(value) ? withoutWrappers(value) : withoutWrapper(value);
    return plain === value ? argument : { ...argument, value: plain };
  });
}

function tracedCommand(to: BindingTrace, command: string): TracedCommand {
  return { to, command, dynamicObject: dynamicParameterObject(command) };
}

/** A .NET exception that a cmdlet did not make an error of; PowerShell's own bring theirs. */
function unexpected({ exception }: ClrException): PSError {
  if (exception.errorRecord instanceof ErrorRecord) return new PSError(exception.errorRecord);
  return new PSError(new ErrorRecord(exception, exception.type.name, "NotSpecified", null));
}

/** PowerShell 7 advises against UTF-7 wherever a parameter takes an encoding. */
function warnOfOldEncoding(run: CmdletRun, { bound }: ParameterBinder): void {
  for (const [{ transform }, value] of bound)
    if (transform === encodingArgument && isObsoleteEncoding(value)) run.warning(obsoleteEncodingText);
}
