import type { Argument } from "../../binding/Argument.ts";
import type { BindingTrace } from "../../binding/BindingTrace.ts";
import { PipelineBinding } from "../../binding/bindPipeline.ts";
import type { CommandMetadata } from "../../binding/CommandMetadata.ts";
import { ParameterBinder, valueFor } from "../../binding/ParameterBinder.ts";
import { asPSObject, withoutWrapper } from "../../objects/members/asPSObject.ts";
import { bindingWarning } from "../commands/bindingWarning.ts";
import { type CommandCall, cameWrapped } from "../commands/CommandCall.ts";
import { CommonParameters } from "../commands/CommonParameters.ts";
import { defaultParameterValues } from "../commands/defaultParameterValues.ts";
import { runDynamicBlock, setDynamicValues, withDynamicParameters } from "../commands/dynamicParameters.ts";
import { leftoverParameter } from "../commands/leftoverParameter.ts";
import { promptForMandatory } from "../commands/promptForMandatory.ts";
import { asPSError, showError } from "../errors/reportError.ts";
import type { Stage } from "../pipeline/Stage.ts";
import { discard, type Sink } from "../pipeline/Streams.ts";
import { boundByName } from "../scope/BoundParameters.ts";
import { convertDefault } from "../scope/convertDefault.ts";
import { Frame } from "../scope/Frame.ts";
import { keepAutomatic } from "../scope/keepAutomatic.ts";
import { scopeAround } from "../scope/scopeAround.ts";
import { unboundValue } from "../scope/unboundValue.ts";
import { Variable } from "../scope/Variable.ts";
import type { InvocationInfo } from "../values/InvocationInfo.ts";
import { PSCmdletObject } from "../values/PSCmdletObject.ts";
import { type BlockCode, type CompiledParameter, type Execute, hasBody } from "./BlockCode.ts";
import type { CalledFunction } from "./CalledFunction.ts";
import { FunctionInput, type PresetForm } from "./FunctionInput.ts";
import { calledMetadata } from "./functionMetadata.ts";
import { invocationOf } from "./invocationOf.ts";
import { attributeToCall, leaveFunction, passSignal } from "./leaveFunction.ts";
import { obsoleteCommand, obsoleteParameters } from "./obsoleteTexts.ts";
import { convertSimply, evaluateDefault, heldValue } from "./simpleArgument.ts";
import { traceDefault } from "./traceDefault.ts";

/** The code whose dynamicparam blocks run, the innermost last. */
const makingParameters: BlockCode[] = [];

/** Whether the dynamicparam block of some code is running. */
export function makesParameters(code: BlockCode): boolean {
  return makingParameters.includes(code);
}

/** A function, script or script block as a command of a pipeline. */
export class FunctionStage implements Stage {
  readonly #called: CalledFunction;
  readonly #call: CommandCall;
  /** Puts back the caller's automatic variables after a dot-sourced call. */
  #restore: (() => void) | null = null;
  readonly #code: BlockCode;
  readonly #frame: Frame;
  readonly #binder: ParameterBinder | null;
  #pipeline: PipelineBinding | null = null;
  #out: Sink;
  #common: CommonParameters | null = null;
  /** Made when something looks at the input. */
  #keptInput: FunctionInput | null = null;
  readonly #invocation: InvocationInfo;
  /** Told what binding does. */
  readonly #trace: BindingTrace | null;
  /** The first object has been bound: parameters that it binds are told to be obsolete once. */
  #hasWarned = false;
  #hasPresetItem = false;
  /** What the dynamicparam block returned. */
  #dynamic: unknown = null;

  constructor(called: CalledFunction, call: CommandCall) {
    this.#called = called;
    this.#call = call;
    this.#code = called.block.runnable;
    this.#out = call.out;
    this.#trace = call.engine.bindingTrace;
    const parent = scopeAround(called.block, call.scope);
    this.#frame = call.dotSourced
      ? Frame.inScope(call.engine, this.#code, parent, call.streams)
      : Frame.inNewScope(
          call.engine,
          this.#code,
          parent,
          call.streams,
          called.command?.commandType === "ExternalScript" ? "script" : "local",
        );
    if (call.dotSourced) this.#restore = keepAutomatic(parent, called.isCalledByCode ?? false);
    this.#invocation = invocationOf(called, call);
    this.#frame.invocation = called.invocation ?? this.#invocation;
    if (called.invocation) this.#frame.title = "<ScriptBlock>";
    this.#frame.output = call.out;
    this.#frame.endsOnError = call.endsOnError ?? false;
    this.#binder = this.#needsBinder() ? this.#makeBinder() : null;
  }

  prepare(): void {
    this.#show(this.#code.slots.invocation, "MyInvocation", this.#frame.invocation);
    try {
      if (this.#binder === null) this.#bindSimply();
      else this.#bindFully(this.#binder);
      this.#setAutomatic();
    } catch (thrown) {
      // Errors of binding belong to this command.
      const error = asPSError(thrown);
      attributeToCall(error, this.#called, this.#call, this.#code.isAdvanced);
      throw error;
    }
  }

  /** Sets $_ or $this before the block runs, in its own scope. */
  presetVariable(name: "_" | "this", value: unknown): void {
    if (name === "_") this.#hasPresetItem = true;
    const variable = new Variable(name, value === undefined ? null : value);
    const slot = this.#code.layout.find(name);
    if (slot >= 0) this.#put(slot, variable);
    else this.#frame.scope.put(variable);
    if (name === "_" && this.#code.slots.item >= 0)
      this.#put(this.#code.slots.item, new Variable("PSItem", variable.value));
  }

  get #input(): FunctionInput {
    this.#keptInput ??= new FunctionInput(this.#code.isAdvanced && !this.#called.isCalledByCode);
    return this.#keptInput;
  }

  /** What $input gives to a block that is not fed object by object. */
  presetInput(items: readonly unknown[], form: PresetForm): void {
    this.#input.preset(items, form);
  }

  begin(): void {
    if (this.#trace) this.#tell("BeginProcessing", () => this.#begin());
    else this.#begin();
  }

  #begin(): void {
    if (this.#code.begin) this.#run(this.#code.begin, "Begin");
  }

  process(input: unknown): void {
    const { state, pipelinePosition } = this.#call;
    state?.arrived(pipelinePosition);
    if (this.#pipeline !== null && !this.#bindInput(input)) return;
    state?.taken(pipelinePosition);
    if (this.#trace) this.#tell("ProcessRecord", () => this.#process(input));
    else this.#process(input);
  }

  /** A call of the function's blocks, told to who traces binding. */
  #tell(what: string, body: () => void): void {
    if (this.#trace && this.#code.isAdvanced) this.#trace.scope(`CALLING ${what}`, body);
    else body();
  }

  #process(input: unknown): void {
    this.#setDollarUnder(input);
    if (this.#code.process) {
      if (this.#code.slots.input >= 0) this.#setInput(this.#input.whileProcessing(asPSObject(input)));
      this.#run(this.#code.process, "Process");
      this.#keptInput?.processed();
    } else if (!this.#code.isAdvanced || this.#code.slots.input >= 0) this.#input.add(asPSObject(input));
  }

  end(): void {
    if (!this.#call.expectsInput) {
      this.#call.state?.taken(this.#call.pipelinePosition);
      const body = this.#code.process;
      if (body && !this.#hasPresetItem) this.#setDollarUnder(null);
      if (this.#trace) this.#tell("ProcessRecord", () => body && this.#run(body, "Process"));
      else if (body) this.#run(body, "Process");
    }
    if (this.#trace) this.#tell("EndProcessing", () => this.#end());
    else this.#end();
  }

  #end(): void {
    if (!this.#code.end) {
      this.#common?.flush();
      return;
    }
    if (this.#code.slots.input >= 0) this.#setInput(this.#input.atEnd());
    if (this.#call.expectsInput && !this.#code.process) this.#setDollarUnder(null);
    this.#run(this.#code.end, "End");
    this.#common?.flush();
  }

  dispose(): void {
    if (this.#code.clean && hasBody(this.#code)) this.#clean(this.#code.clean);
    this.#common?.close();
    this.#restore?.();
  }

  /** An error of the clean block is shown and ends nothing but the block: no `try` around the call sees it. */
  #clean(block: Execute): void {
    const { engine, state } = this.#call;
    const depth = engine.catchDepth;
    engine.catchDepth = 0;
    this.#frame.clause = "Clean";
    try {
      this.#runTo(block, discard);
    } catch (thrown) {
      showError(this.#frame, asPSError(thrown));
      if (state) state.failed = true;
    } finally {
      engine.catchDepth = depth;
    }
  }

  #needsBinder(): boolean {
    if (this.#called.isCalledByCode) return false;
    return this.#trace !== null || this.#call.args.some(({ name }) => name !== null) || this.#code.needsBinder();
  }

  #makeBinder(): ParameterBinder {
    const metadata = calledMetadata(this.#code, this.#call, this.#called.invocationName);
    return new ParameterBinder(metadata, {
      isFunction: true,
      warn: (text) => this.#warn(text),
      isAdvanced: this.#code.isAdvanced,
      expectsInput: this.#call.expectsInput,
      prompt: this.#code.isAdvanced
        ? promptForMandatory(this.#call.engine, this.#called.command, this.#call.pipelinePosition)
        : null,
      defaults: this.#code.isAdvanced
        ? defaultParameterValues(this.#call.scope, this.#called.command, metadata, (text) => this.#warn(text))
        : new Map(),
      trace: this.#trace && { to: this.#trace, command: this.#called.invocationName },
    });
  }

  /** Positions only, no attributes: straight into the cells. */
  #bindSimply(): void {
    this.#warnOfObsolete(null);
    const { parameters } = this.#code;
    const { args } = this.#call;
    for (let index = 0; index < parameters.length; index++) {
      const parameter = parameters[index];
      const argument = args[index];
      if (argument === undefined) this.#setDefault(parameter);
      else this.#setParameter(parameter, valueFor(parameter.metadata, argument), argument);
    }
    if (this.#code.slots.args >= 0) this.#set(this.#code.slots.args, "args", valuesFrom(args, parameters.length));
    if (this.#frame.invocation && args.length > parameters.length)
      this.#frame.invocation.unboundArguments = valuesFrom(args, parameters.length);
    this.#setBound(
      () => new Map(parameters.slice(0, args.length).map((parameter, index) => [parameter.name, args[index].value])),
    );
    this.#showBound();
  }

  #setParameter(parameter: CompiledParameter, value: unknown, argument: Argument): void {
    const variable = variableOf(parameter, value);
    convertSimply(parameter, variable, argument, this.#called.isCalledByCode ?? false);
    this.#putParameter(parameter, variable);
  }

  #setDefaults(binder: ParameterBinder): void {
    for (const parameter of this.#code.parameters) {
      if (binder.isBound(parameter.metadata)) continue;
      this.#setDefault(parameter);
      if (!this.#trace) continue;
      const value = this.#frame.cells[parameter.slot]?.value;
      traceDefault(this.#trace, parameter.metadata, value, this.#code.isAdvanced);
    }
  }

  #setDefault(parameter: CompiledParameter): void {
    const value = parameter.defaultValue
      ? evaluateDefault(parameter.defaultValue, this.#frame, this.#call.extent)
      : null;
    const variable = variableOf(parameter, value);
    if (parameter.constraint !== null) {
      if (parameter.defaultValue) variable.value = convertDefault(parameter, variable.value);
      else variable.value = unboundValue(parameter.metadata.type);
      variable.constraint = parameter.constraint;
    }
    this.#putParameter(parameter, variable);
  }

  #bindFully(binder: ParameterBinder): void {
    const keepsRest = !this.#code.isAdvanced;
    binder.bindCommandLine(this.#call.args, true, this.#code.dynamicParameters !== null);
    if (!keepsRest) {
      this.#bindDynamic(binder);
      binder.refuseUnbound();
    }
    binder.finish();
    if (!keepsRest) {
      if (binder.bindsCommon) {
        this.#common = new CommonParameters(this.#call.engine, this.#call.scope, boundByName(binder), (name) =>
          binder.placeOfName(name),
        );
        this.#out = this.#common.output(this.#out);
        for (const [name, value] of this.#common.preferenceVariables()) this.#frame.scope.create(name, value);
        this.#frame.streams = this.#common.wrapStreams(this.#common.merged(this.#frame.streams));
      }
      this.#frame.makeCmdlet = () => this.#makeCmdlet(binder);
    }
    if (this.#call.expectsInput && (binder.metadata.pipelineParameters.length > 0 || this.#code.isAdvanced))
      this.#pipeline = new PipelineBinding(binder);
    this.#warnOfObsolete(binder);
    this.#writeBound(binder);
    // The defaults of a simple function see no $PSBoundParameters.
    if (!keepsRest) this.#showBound();
    this.#setDefaults(binder);
    if (!keepsRest) return;
    this.#showBound();
    this.#setRest(binder.unbound);
  }

  #makeCmdlet(binder: ParameterBinder): PSCmdletObject {
    return new PSCmdletObject(
      this.#frame,
      binder,
      this.#code,
      this.#called.command,
      this.#common,
      this.#out,
      this.#call.scope,
      this.#call.state ?? null,
    );
  }

  /** $args and UnboundArguments; a parameter that nobody took is text in them. */
  #setRest(unbound: readonly Argument[]): void {
    const { invocation } = this.#frame;
    const isAsked = this.#code.slots.args >= 0;
    if (!isAsked && (invocation === null || unbound.length === 0)) return;
    const rest = unbound.flatMap((argument) =>
      argument.name === null
        ? [argument.value]
        : [
            leftoverParameter(argument.name, argument.hasValue || argument.hasColon === true),
            ...(argument.hasValue ? [argument.value] : []),
          ],
    );
    if (isAsked) this.#set(this.#code.slots.args, "args", rest);
    if (invocation) invocation.unboundArguments = rest;
  }

  #warnOfObsolete(binder: ParameterBinder | null): void {
    const { obsolete } = this.#code;
    if (obsolete !== null && !this.#called.isCalledByCode)
      this.#warn(obsoleteCommand(this.#called.command?.name ?? null, obsolete));
    if (binder !== null) for (const text of obsoleteParameters(this.#code.parameters, binder)) this.#warn(text);
  }

  #warn(text: string): void {
    bindingWarning(this.#frame.scope, this.#frame.streams, text, this.#frame.invocation);
  }

  /** The parameters with those that the dynamicparam block makes for the arguments of the call. */
  describe(): CommandMetadata {
    this.#show(this.#code.slots.invocation, "MyInvocation", this.#frame.invocation);
    const binder = this.#binder ?? this.#makeBinder();
    binder.bindCommandLine(this.#call.args, true, this.#code.dynamicParameters !== null);
    this.#bindDynamic(binder);
    return binder.metadata;
  }

  #bindDynamic(binder: ParameterBinder): void {
    const block = this.#code.dynamicParameters;
    if (!block) return;
    this.#writeBound(binder);
    this.#showBound();
    this.#setAutomatic();
    this.#set(this.#code.slots.cmdlet, "PSCmdlet", this.#makeCmdlet(binder));
    makingParameters.push(this.#code);
    let made: ReturnType<typeof runDynamicBlock>;
    try {
      made = runDynamicBlock(this.#call.engine, (out) => this.#runTo(block, out));
    } finally {
      makingParameters.pop();
    }
    const metadata = withDynamicParameters(binder.metadata, made);
    if (metadata !== null) {
      this.#dynamic = made;
      binder.addDynamic(metadata);
    }
    binder.bindCommandLine(binder.unbound.splice(0), true);
  }

  #writeBound(binder: ParameterBinder, added?: () => ReadonlyMap<string, unknown>): void {
    for (const parameter of this.#code.parameters) {
      if (!binder.bound.has(parameter.metadata)) continue;
      const variable = variableOf(parameter, heldValue(parameter.metadata, binder.bound.get(parameter.metadata)));
      variable.constraint = parameter.constraint;
      this.#putParameter(parameter, variable);
    }
    setDynamicValues(this.#dynamic, binder.bound);
    this.#setBound(() => boundByName(binder), added);
  }

  #setBound(all: () => ReadonlyMap<string, unknown>, added = all): void {
    this.#invocation.bindTo(all, added);
  }

  #showBound(): void {
    const slot = this.#code.slots.boundParameters;
    if (slot >= 0) this.#set(slot, "PSBoundParameters", this.#invocation.boundParameters);
  }

  #bindInput(input: unknown): boolean {
    const pipeline = this.#pipeline;
    if (pipeline === null) return true;
    try {
      const isWrapped = cameWrapped(this.#call, input);
      pipeline.bind(asPSObject(input), isWrapped);
    } catch (thrown) {
      const error = asPSError(thrown);
      attributeToCall(error, this.#called, this.#call, this.#code.isAdvanced);
      const record = error.record;
      if (this.#call.state) this.#call.state.failed = true;
      record.iterations = [...(this.#call.state?.processed ?? [])];
      if (this.#common) this.#common.writeUnbound(this.#call.streams, record);
      else this.#frame.reportNonTerminating(record);
      return false;
    }
    if (!this.#hasWarned) {
      this.#hasWarned = true;
      for (const text of obsoleteParameters(this.#code.parameters, pipeline.binder, pipeline)) this.#warn(text);
    }
    this.#writeBound(pipeline.binder, () => pipeline.given());
    this.#showBound();
    for (const parameter of this.#code.parameters) {
      if (pipeline.takes(parameter.metadata) && !pipeline.binder.isBound(parameter.metadata))
        this.#setDefault(parameter);
    }
    return true;
  }

  #show(slot: number, name: string, value: unknown): void {
    if (slot >= 0) this.#set(slot, name, value);
  }

  #setAutomatic(): void {
    const { slots } = this.#code;
    if (slots.cmdlet >= 0 && this.#frame.cmdlet) this.#set(slots.cmdlet, "PSCmdlet", this.#frame.cmdlet);
    if (slots.input >= 0) this.#setInput(this.#input.beforeInput());
    if (this.#call.expectsInput && !this.#call.dotSourced) this.#show(slots.underscore, "_", null);
  }

  #setDollarUnder(input: unknown): void {
    const { slots } = this.#code;
    if (slots.underscore >= 0) this.#setPiped(slots.underscore, "_", input);
    if (slots.item >= 0) this.#setPiped(slots.item, "PSItem", input);
  }

  #setPiped(slot: number, name: string, input: unknown): void {
    this.#set(slot, name, input === undefined ? null : withoutWrapper(input));
    const variable = this.#frame.cells[slot];
    if (variable !== undefined) variable.isPiped = true;
  }

  #setInput(input: unknown): void {
    this.#set(this.#code.slots.input, "input", input);
  }

  #set(slot: number, name: string, value: unknown): void {
    const there = this.#frame.cells[slot];
    if (there) there.value = value;
    else this.#put(slot, new Variable(name, value));
  }

  #putParameter({ slot, place }: CompiledParameter, variable: Variable): void {
    if (place === undefined || !this.#frame.scope.putWritten(variable, place.scope)) this.#put(slot, variable);
  }

  #put(slot: number, variable: Variable): void {
    if (!this.#frame.ownsScope) this.#frame.scope.put(variable);
    this.#frame.cells[slot] = variable;
  }

  #run(execute: Execute, clause: string): void {
    this.#frame.clause = this.#code.hasNamedBlocks && !this.#code.isFilter ? clause : "";
    this.#runTo(execute, this.#out);
  }

  #runTo(execute: Execute, out: Sink): void {
    const { engine } = this.#call;
    const saved = engine.frame;
    if (saved !== this.#frame) this.#frame.caller = saved;
    engine.frame = this.#frame;
    engine.enterCall();
    try {
      const signal = execute(this.#frame, out);
      if (signal !== undefined) passSignal(signal);
    } catch (thrown) {
      leaveFunction(thrown, this.#called, this.#call, this.#frame, this.#code.isAdvanced);
    } finally {
      engine.leaveCall();
      engine.frame = saved;
    }
  }
}

function variableOf({ name, place }: CompiledParameter, value: unknown): Variable {
  return new Variable(place?.variable ?? name, value === undefined ? null : value);
}

function valuesFrom(args: readonly Argument[], from: number): unknown[] {
  return args.slice(from).map(({ value }) => value);
}
