import { PSError } from "../objects/errors/PSError.ts";
import { enumerateCollection } from "../objects/ops/enumerate.ts";
import { toText } from "../objects/ops/toText.ts";
import { cultureText } from "../objects/text/cultureText.ts";
import { languageRules } from "../objects/types/languageRules.ts";
import { typeOf } from "../objects/types/typeOf.ts";
import { ListObject } from "../objects/values/collections/ListObject.ts";
import { Double } from "../objects/values/numbers.ts";
import { ScriptBlock } from "../objects/values/ScriptBlock.ts";
import { SwitchParameter } from "../objects/values/SwitchParameter.ts";
import { type Argument, positional } from "./Argument.ts";
import type { BindingTrace } from "./BindingTrace.ts";
import { type BindingError, type BindingErrorOptions, bindingError } from "./bindingError.ts";
import { bindPositional } from "./bindPositional.ts";
import type { CommandMetadata } from "./CommandMetadata.ts";
import { asListArgument, type CoercionStyle, coerceArgument } from "./coerceArgument.ts";
import { allParameterSets, type ParameterMetadata, shownTypeName } from "./ParameterMetadata.ts";
import { missingIn, refuseAmbiguousSets, setIsKnown, setsBeforeInput, setsWithoutInput } from "./parameterSets.ts";
import { traceArgument } from "./traceArgument.ts";

export interface BinderOptions {
  readonly isFunction: boolean;
  /** A function with [CmdletBinding()] or [Parameter()]. */
  readonly isAdvanced?: boolean;
  /** A cmdlet that a server offers through a function. */
  readonly isProxied?: boolean;
  /** Whether objects will come from the pipeline, so that mandatory parameters may wait for them. */
  readonly expectsInput: boolean;
  /** Asks for mandatory parameters; null where nobody is there (then they are an error). */
  readonly prompt: ((parameters: readonly ParameterMetadata[]) => readonly unknown[] | null) | null;
  /** $PSDefaultParameterValues for this command, by parameter. */
  readonly defaults: ReadonlyMap<ParameterMetadata, unknown>;
  /** Told of default values that cannot be bound; they are left out. */
  readonly warn?: (text: string) => void;
  /** Told what happens, of the command of that name. */
  readonly trace?: TracedCommand | null;
}

export interface TracedCommand {
  readonly to: BindingTrace;
  readonly command: string;
  /** The class that its dynamic parameters are on; null: none for these arguments; absent: it is asked for none. */
  readonly dynamicObject?: string | null | undefined;
}

/**
 * Binds the arguments of one call in stages: names, named values, positions, the rest, parameter sets, mandatory ones;
 * then, per input object, what comes through the pipeline (`bindPipeline.ts`).
 */
export class ParameterBinder {
  readonly bound = new Map<ParameterMetadata, unknown>();
  /** What input objects have bound so far, in the order of the first time. */
  readonly fromInput = new Map<ParameterMetadata, unknown>();
  #delayed: Map<ParameterMetadata, ScriptBlock> | null = null;
  /** Parameters and, behind each, where its argument stands. */
  readonly #places: (ParameterMetadata | BindingErrorOptions)[] = [];
  /** The parameter sets that are still possible. */
  mask: number;
  unbound: Argument[] = [];
  /** Why the last positional argument found no parameter. */
  #reported: PSError | null = null;
  #unknown: Set<Argument> | null = null;
  #isDynamicPass = false;
  /** Whether an argument is converted now, or only taken as it is; for traces. */
  convertsNow = true;
  /** How the command's own parameters take values; common and dynamic ones take them as a cmdlet's do. */
  readonly #style: CoercionStyle;

  constructor(
    public metadata: CommandMetadata,
    readonly options: BinderOptions,
  ) {
    this.mask = metadata.allSets;
    this.#style = {
      isFunction: options.isFunction,
      isAdvanced: options.isAdvanced ?? false,
      isProxied: options.isProxied ?? false,
      allowConversion: true,
    };
  }

  /** Delay-bind script blocks: evaluated for each input object. */
  get delayed(): ReadonlyMap<ParameterMetadata, ScriptBlock> {
    return this.#delayed ?? noneDelayed;
  }

  /** Whether -ErrorAction or another common parameter is bound. */
  get bindsCommon(): boolean {
    for (const parameter of this.bound.keys()) if (parameter.isCommon) return true;
    return false;
  }

  /** Where the argument of a bound parameter stands. */
  placeOf(parameter: ParameterMetadata): BindingErrorOptions {
    const at = this.#places.lastIndexOf(parameter);
    return at < 0 ? {} : (this.#places[at + 1] as BindingErrorOptions);
  }

  /** The same by the parameter's name. */
  placeOfName(name: string): BindingErrorOptions {
    const parameter = this.metadata.exact(name);
    return parameter ? this.placeOf(parameter) : {};
  }

  /**
   * All stages that need no input object. Simple functions keep what is left in `unbound` ($args). Where dynamic parameters
   * are still to come, what takes all that remains waits for them.
   */
  bindCommandLine(written: readonly Argument[], keepsRest: boolean, awaitsDynamic = false): void {
    const { named, rest } = this.#pairNames(written);
    const { trace } = this.options;
    if (trace?.dynamicObject === undefined) this.#bindWritten(named, rest);
    else {
      this.#bindWritten(
        named.filter(({ parameter }) => !parameter.isDynamic),
        rest,
      );
      trace.to.scope("BIND cmd line args to DYNAMIC parameters.", () => {
        if (trace.dynamicObject !== null) trace.to.line(`DYNAMIC parameter object: [${trace.dynamicObject}]`);
        const dynamic = named.filter(({ parameter }) => parameter.isDynamic);
        this.#isDynamicPass = true;
        if (dynamic.length > 0) this.#bindWritten(dynamic, this.unbound);
      });
    }
    if (!awaitsDynamic) this.#bindRemaining();
    if (!keepsRest) this.refuseUnbound();
  }

  #bindWritten(named: readonly Named[], rest: Argument[]): void {
    this.#traced("BIND NAMED", () => {
      for (const argument of named) this.#bindNamed(argument);
    });
    this.unbound = rest;
    this.#traced("BIND POSITIONAL", () => this.#bindPositions(rest));
  }

  #bindPositions(rest: readonly Argument[]): void {
    if (this.mask === 0) throw bindingError("AmbiguousParameterSet", []);
    this.#reported =
      rest.length === 0
        ? null
        : bindPositional(this, (argument) => argument.name === null && !this.#unknown?.has(argument));
  }

  /** A stage of the command line: a cmdlet's, or an advanced function's. */
  #traced(stage: string, body: () => void): void {
    const { trace, isFunction, isAdvanced } = this.options;
    if (!trace || (isFunction && !isAdvanced)) body();
    else if (this.#isDynamicPass) trace.to.scope(`${stage} args to DYNAMIC parameters`, body);
    else trace.to.scope(`${stage} cmd line args [${trace.command}]`, body);
  }

  /** Defaults, the choice of the set and what is mandatory in it. */
  finish(): void {
    this.#bindDefaults();
    this.#checkSets();
    this.traceMandatoryCheck();
    this.#bindMandatory();
  }

  traceMandatoryCheck(): void {
    const { trace, isFunction, isAdvanced } = this.options;
    if (trace && (!isFunction || isAdvanced))
      trace.to.scope(`MANDATORY PARAMETER CHECK on cmdlet [${trace.command}]`, () => undefined);
  }

  /** Replaces the metadata by one with dynamic parameters added, and binds what was left to them. */
  addDynamic(metadata: CommandMetadata): void {
    const chosen = this.mask;
    const before = this.metadata;
    this.metadata = metadata;
    this.#isDynamicPass = true;
    this.#unknown = null;
    this.mask = chosen === before.allSets ? metadata.allSets : chosen;
  }

  /**
   * The set's name; "__AllParameterSets" while the input is still to choose, or where the only set is not the default
   * one and none of its parameters is bound.
   */
  get chosenSet(): string {
    const { setNames, defaultSet } = this.metadata;
    if (setNames.length === 1 && defaultSet === 0 && !this.#bindsOfSet()) return allParameterSets;
    return this.options.expectsInput && !setIsKnown(this) ? allParameterSets : this.metadata.setName(this.#preferred());
  }

  #bindsOfSet(): boolean {
    for (const parameters of [this.bound, this.delayed])
      for (const parameter of parameters.keys())
        for (const set of parameter.sets.keys()) if (set !== allParameterSets) return true;
    return false;
  }

  /** The argument as it is bound, with all checks. */
  bind(parameter: ParameterMetadata, value: unknown, options: BindingErrorOptions, allowConversion = true): void {
    if (value instanceof ScriptBlock && this.takesDelayed(parameter)) {
      if (!this.options.expectsInput) throw noInput(parameter, options);
      this.#delayed ??= new Map();
      this.#delayed.set(parameter, value);
      this.options.trace?.to.line(`Adding ScriptBlock to delay-bind list for parameter '${parameter.name}'`);
    } else {
      const isPositional = options.parameterName === undefined;
      const place = isPositional ? { ...options, parameterName: parameter.name } : options;
      const style = this.#styleFor(parameter, allowConversion);
      const given = isPositional && style.isFunction ? asListArgument(parameter, value) : value;
      this.bound.set(parameter, this.#coerce(parameter, given, place, style));
    }
    this.#places.push(parameter, options);
    this.mask &= this.metadata.mask(parameter);
  }

  #styleFor({ isCommon, isDynamic, isAdded }: ParameterMetadata, allowConversion: boolean): CoercionStyle {
    if (isCommon || isDynamic || isAdded)
      return { ...this.#style, isFunction: false, isProxied: false, allowConversion };
    return allowConversion ? this.#style : { ...this.#style, allowConversion };
  }

  #coerce(parameter: ParameterMetadata, value: unknown, place: BindingErrorOptions, style: CoercionStyle): unknown {
    const { trace } = this.options;
    if (!trace) return coerceArgument(parameter, value, place, style);
    const argument = { parameter, value, converts: this.convertsNow, isFunction: style.isFunction };
    return traceArgument(trace.to, argument, () => coerceArgument(parameter, value, place, style));
  }

  isBound(parameter: ParameterMetadata): boolean {
    return this.bound.has(parameter) || (this.#delayed?.has(parameter) ?? false);
  }

  /** Pairs "-Name" with the value behind it; what is neither name nor such a value stays in order. */
  #pairNames(written: readonly Argument[]): { named: Named[]; rest: Argument[] } {
    const named: Named[] = [];
    const rest: Argument[] = [];
    for (let index = 0; index < written.length; index++) {
      const argument = written[index];
      if (argument.name === null) {
        rest.push(argument);
        continue;
      }
      const parameter = this.#resolveName(argument);
      if (parameter === null) {
        rest.push(argument);
        continue;
      }
      if (argument.hasValue)
        named.push({ parameter, argument, value: valueFor(parameter, argument), extent: argument.extent });
      else if (parameter.isSwitch)
        named.push({ parameter, argument, value: SwitchParameter.present, extent: argument.extent });
      else {
        const next = this.#asValue(written[++index], argument);
        if (next === undefined) throw this.#missingArgument(parameter, argument);
        named.push({ parameter, argument, value: valueFor(parameter, next), extent: next.extent });
      }
    }
    for (let index = 1; index < rest.length; index++) {
      // What comes to stand behind a name that nobody knows belongs to it and is no positional one, a value in it or not.
      if (rest[index].name !== null || rest[index - 1].name === null) continue;
      this.#unknown ??= new Set();
      this.#unknown.add(rest[index]);
    }
    return { named: this.#dropOverridden(named), rest };
  }

  /** What stands behind a parameter's name as its value: a name that nobody knows is text there, and has its place. */
  #asValue(next: Argument | undefined, { parameterExtent }: Argument): Argument | undefined {
    if (next === undefined || next.name === null) return next;
    if (next.hasValue || next.name === "-" || this.#resolveName(next) !== null) return undefined;
    return positional(`-${next.name}`, parameterExtent);
  }

  /** A splatted value gives way to one that the call names itself. */
  #dropOverridden(named: Named[]): Named[] {
    if (!named.some((one) => one.argument.fromSplat)) return named;
    const written = new Set(named.filter((one) => !one.argument.fromSplat).map((one) => one.parameter));
    return named.filter((one) => !one.argument.fromSplat || !written.has(one.parameter));
  }

  #missingArgument(parameter: ParameterMetadata, argument: Argument): BindingError {
    return bindingError("MissingArgument", [parameter.name, shownTypeName(parameter)], {
      extent: argument.parameterExtent,
      parameterName: parameter.name,
      parameterType: parameter.type,
    });
  }

  #resolveName(argument: Argument): ParameterMetadata | null {
    const name = argument.name ?? "";
    const found = this.metadata.meant(name);
    if (found.length === 1) return found[0];
    if (found.length > 1) {
      const names = found.map((parameter) => ` -${parameter.name}`).join("");
      throw bindingError("AmbiguousParameter", [name, names], {
        extent: argument.parameterExtent,
        parameterName: name,
      });
    }
    return null;
  }

  #bindNamed({ parameter, argument, value, extent }: Named): void {
    if (this.isBound(parameter)) {
      // A value behind a blank gives the parameter its full name.
      const name = (parameter.isSwitch || argument.hasValue ? argument.name : null) ?? parameter.name;
      throw bindingError("ParameterAlreadyBound", [name], { extent: argument.parameterExtent, parameterName: name });
    }
    this.bind(parameter, value, { extent, parameterName: parameter.name });
  }

  #bindRemaining(): void {
    if (!this.metadata.hasRemaining || this.unbound.length === 0) return;
    const [parameter, ...others] = this.metadata.parameters.filter(
      (each) => !this.isBound(each) && this.metadata.setDataFor(each, this.mask).some(([, data]) => data.remaining),
    );
    if (parameter === undefined) return;
    if (others.length > 0) throw bindingError("AmbiguousRemainingArguments", []);
    const values = this.unbound.flatMap(remainingValues);
    const isList =
      languageRules().unwrapsRemainingList &&
      values.length === 1 &&
      values[0] !== null &&
      typeof values[0] === "object" &&
      enumerateCollection(values[0]) !== null;
    const { extent } = this.unbound[0];
    const value = isList ? values[0] : ListObject.of("System.Object", values);
    const place = { extent: this.unbound.length === 1 ? extent : null };
    const { trace } = this.options;
    if (trace)
      trace.to.scope(`BIND REMAININGARGUMENTS cmd line args to param: [${parameter.name}]`, () =>
        this.bind(parameter, value, place),
      );
    else this.bind(parameter, value, place);
    this.unbound = [];
  }

  /** The error for what no parameter took. */
  refuseUnbound(): void {
    const first = this.unbound[0];
    if (first === undefined) return;
    // Sets that nothing can tell apart are the error before what is left over.
    refuseAmbiguousSets(this);
    if (first.name !== null) {
      throw bindingError("NamedParameterNotFound", [first.name], {
        extent: first.parameterExtent,
        parameterName: first.name,
      });
    }
    if (this.#reported !== null) throw this.#reported;
    throw bindingError("PositionalParameterNotFound", [argumentText(first.value)], {
      parameterName: argumentText(first.value),
    });
  }

  #bindDefaults(): void {
    for (const [parameter, value] of this.options.defaults) {
      if (this.isBound(parameter) || (this.metadata.mask(parameter) & this.mask) === 0) continue;
      try {
        this.#traceDefaults(() => this.bind(parameter, value, {}));
      } catch (thrown) {
        if (!(thrown instanceof PSError) || !this.options.warn) throw thrown;
        this.options.warn(
          `The binding of default value '${toText(value)}' to parameter '${parameter.name}' failed: ${thrown.record.message}`,
        );
      }
    }
  }

  #traceDefaults(body: () => void): void {
    const { trace } = this.options;
    if (!trace) body();
    else trace.to.scope(`BIND DEFAULT <parameter, value> pairs after [POSITIONAL BIND] for [${trace.command}]`, body);
  }

  #checkSets(): void {
    this.mask = this.options.expectsInput ? setsBeforeInput(this) : setsWithoutInput(this);
  }

  #bindMandatory(): void {
    const set = this.#preferred();
    const missing = missingIn(this, set, this.options.expectsInput);
    if (missing.length === 0) return;
    this.#traceMandatory("PROMPTING for missing mandatory parameters using the host");
    const answers = this.options.prompt?.(missing) ?? null;
    if (answers === null) {
      this.#traceMandatory("ERROR: host does not support prompting for missing mandatory parameters");
      throw this.missingMandatory(missing);
    }
    missing.forEach((parameter, index) => {
      this.bind(parameter, answers[index], {});
    });
  }

  #traceMandatory(text: string): void {
    const { trace, isFunction, isAdvanced } = this.options;
    if (trace && (!isFunction || isAdvanced)) trace.to.inside(() => trace.to.line(text));
  }

  /** The error for mandatory parameters that got no value. */
  missingMandatory(parameters: readonly ParameterMetadata[]): BindingError {
    const names = parameters.map((parameter) => ` ${parameter.name}`).join("");
    return bindingError("MissingMandatoryParameter", [names], { parameterName: names });
  }

  /** Mandatory parameters of the current set without a value, whatever the pipeline may give. */
  stillMissing(): readonly ParameterMetadata[] {
    return missingIn(this, this.#preferred(), false);
  }

  #preferred(): number {
    return (this.mask & this.metadata.defaultSet) !== 0 ? this.metadata.defaultSet : this.mask & -this.mask;
  }

  /** Whether the parameter takes script blocks as what to do with each input object. */
  takesDelayed(parameter: ParameterMetadata): boolean {
    const name = parameter.type.name;
    if (name === "System.Object" || name === "System.Management.Automation.ScriptBlock") return false;
    if (parameter.type.elementType?.name === "System.Management.Automation.ScriptBlock") return false;
    if (parameter.type.elementType?.name === "System.Object") return false;
    return [...parameter.sets.values()].some((set) => set.pipelineByValue || set.pipelineByProperty);
  }
}

/** A script block that waits for input objects, where none can come. */
function noInput({ name }: ParameterMetadata, place: BindingErrorOptions): BindingError {
  return bindingError("ScriptBlockArgumentNoInput", [name], { ...place, parameterName: name });
}

const noneDelayed: ReadonlyMap<ParameterMetadata, ScriptBlock> = new Map();

interface Named {
  readonly parameter: ParameterMetadata;
  readonly argument: Argument;
  readonly value: unknown;
  readonly extent: BindingErrorOptions["extent"];
}

/** The text that the object itself has; collections are named by their type. */
function argumentText(value: unknown): string {
  if (value === null || value === undefined) return "$null";
  const isCollection = typeof value === "object" && enumerateCollection(value) !== null;
  return isCollection ? typeOf(value).name : cultureText(value);
}

/** A number written bare keeps its spelling where its text is what is converted: -Version 1.0 is "1.0". */
export function valueFor(parameter: ParameterMetadata, argument: Argument): unknown {
  if (argument.bareWord === undefined) return argument.value;
  const type = parameter.type.elementType ?? parameter.type;
  const takesText = madeOfText.has(type.name) || (type.isEnum && argument.value instanceof Double);
  return takesText ? argument.bareWord : argument.value;
}

const madeOfText = new Set(
  [
    "String",
    "Version",
    "Guid",
    "Uri",
    "Type",
    "Globalization.CultureInfo",
    "IO.DirectoryInfo",
    "IO.FileInfo",
    "Net.Mail.MailAddress",
    "Text.RegularExpressions.Regex",
  ].map((name) => `System.${name}`),
);

/** "-Unknown" that no parameter takes becomes text among remaining arguments. */
function remainingValues(argument: Argument): unknown[] {
  if (argument.name === null) return [argument.value];
  const token = `-${argument.name}`;
  return argument.hasValue ? [`${token}:`, argument.value] : [token];
}
