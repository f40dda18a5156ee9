import { ErrorRecord } from "../objects/errors/ErrorRecord.ts";
import { PSError } from "../objects/errors/PSError.ts";
import { getMember, hasMember } from "../objects/members/getMember.ts";
import { itemArray } from "../objects/ops/enumerate.ts";
import { toText } from "../objects/ops/toText.ts";
import type { ClrType } from "../objects/types/ClrType.ts";
import { takesNull } from "../objects/types/takesNull.ts";
import { typeNamesOf } from "../objects/types/typeNames.ts";
import { typeOf } from "../objects/types/typeOf.ts";
import { ArrayList } from "../objects/values/collections/ArrayList.ts";
import { Dictionary } from "../objects/values/collections/Dictionary.ts";
import { ListObject } from "../objects/values/collections/ListObject.ts";
import { psObjectCollection } from "../objects/values/collections/psObjectCollection.ts";
import { PSObject, unwrap } from "../objects/values/PSObject.ts";
import { type BindingErrorOptions, bindingError } from "./bindingError.ts";
import { asListArgument, coerceArgument } from "./coerceArgument.ts";
import type { ParameterBinder } from "./ParameterBinder.ts";
import { isStandIn, type ParameterMetadata, type ParameterSetMetadata } from "./ParameterMetadata.ts";
import { setAfterInput, setIsKnown } from "./parameterSets.ts";
import { traceArgument, traceSkipped } from "./traceArgument.ts";

/**
 * Binds one input object: by value as it is, by property as it is, by value with conversion, by property with
 * conversion. What was bound from the input before is forgotten first by the caller (`PipelineBinding.reset`).
 */
export class PipelineBinding {
  readonly #fromPipeline = new Set<ParameterMetadata>();
  readonly #maskBefore: number;

  /** The one parameter that takes any object as it is, where nothing else can take one: most cmdlets' -InputObject. */
  readonly direct: ParameterMetadata | null;

  constructor(readonly binder: ParameterBinder) {
    this.#maskBefore = binder.mask;
    this.direct = binder.options.trace ? null : this.#findDirect();
  }

  #findDirect(): ParameterMetadata | null {
    const { binder } = this;
    if (binder.delayed.size > 0 || !setIsKnown(binder)) return null;
    const open = binder.metadata.pipelineParameters.filter(
      (parameter) => !binder.isBound(parameter) && this.#takes(parameter, binder.mask, () => true),
    );
    const [only] = open;
    if (
      open.length !== 1 ||
      only.psTypeName !== null ||
      only.transform !== null ||
      only.validation.some(({ rule }) => !rule.startsWith("allow"))
    )
      return null;
    if (
      !only.isUntyped &&
      only.type.name !== "System.Object" &&
      only.type.name !== "System.Management.Automation.PSObject"
    )
      return null;
    const inAllSets = (binder.metadata.mask(only) & binder.mask) === binder.mask;
    if (!inAllSets || !this.#takes(only, binder.mask, (set) => set.pipelineByValue)) return null;
    return binder.stillMissing().every((parameter) => parameter === only) ? only : null;
  }

  /** Whether the pipeline may give the parameter, so that what an earlier object gave must go. */
  takes(parameter: ParameterMetadata): boolean {
    return this.binder.metadata.pipelineParameters.includes(parameter);
  }

  /** What the current object gave, by the parameters' names. */
  given(): ReadonlyMap<string, unknown> {
    const parameters = this.direct === null ? this.#fromPipeline : new Set([...this.#fromPipeline, this.direct]);
    return new Map([...parameters].map((parameter) => [parameter.name, this.binder.bound.get(parameter)]));
  }

  /**
   * Throws InputObjectNotBound where nothing takes the object; `isWrapped`: it came to the command in a PSObject, which is
   * then the target of errors.
   */
  bind(input: unknown, isWrapped: boolean): void {
    try {
      this.#bindTraced(input);
    } catch (thrown) {
      if (isWrapped && thrown instanceof PSError) thrown.record.targetTypeName = "PSObject";
      throw thrown;
    }
  }

  #bindTraced(input: unknown): void {
    const { trace } = this.binder.options;
    if (!trace) return this.#bindObject(input);
    trace.to.scope(`BIND PIPELINE object to parameters: [${trace.command}]`, () => this.#bindObject(input));
    this.binder.traceMandatoryCheck();
  }

  #bindObject(input: unknown): void {
    if (this.direct !== null && input !== null && input !== undefined) {
      this.binder.bound.set(this.direct, input);
      return;
    }
    this.#reset();
    let boundAny = this.#evaluateDelayed(input);
    this.#traceObject(input);
    for (const allowConversion of [false, true]) {
      for (const byValue of [true, false]) {
        if (this.#bindBy(input, byValue, allowConversion)) boundAny = true;
        if (byValue && boundAny && this.#isSettled()) return this.#finish(input, boundAny);
      }
    }
    if (this.#failure !== null) throw this.#failure;
    this.#finish(input, boundAny);
  }

  #traceObject(input: unknown): void {
    const { trace } = this.binder.options;
    if (!trace) return;
    trace.to.line(`PIPELINE object TYPE = [${input === null || input === undefined ? "null" : typeNamesOf(input)[0]}]`);
    trace.to.line("RESTORING pipeline parameter's original values");
  }

  #reset(): void {
    for (const parameter of this.#fromPipeline) this.binder.bound.delete(parameter);
    this.#fromPipeline.clear();
    if (this.direct !== null) this.binder.bound.delete(this.direct);
    this.#failure = null;
    this.binder.mask = this.#maskBefore;
  }

  #evaluateDelayed(input: unknown): boolean {
    for (const [parameter, block] of this.binder.delayed) {
      this.binder.options.trace?.to.line("Invoking delay-bind ScriptBlock");
      let value: unknown;
      const place = { ...this.binder.placeOf(parameter), target: input };
      try {
        const written = block.invoke({ dollarUnder: input });
        if (written.length === 0)
          throw bindingError("ScriptBlockArgumentNoOutput", [parameter.name], {
            ...place,
            parameterName: parameter.name,
          });
        // One text where several objects came and a text is wanted.
        value =
          written.length === 1 ? written[0] : takesText(parameter) ? toText(written) : psObjectCollection(written);
      } catch (thrown) {
        if (!(thrown instanceof PSError) || thrown.record.errorId === "ScriptBlockArgumentNoOutput") throw thrown;
        throw bindingError("ScriptBlockArgumentInvocationFailed", [parameter.name, thrown.record.message], {
          ...place,
          inner: thrown.exception,
          parameterName: parameter.name,
        });
      }
      this.#set(parameter, value, true, true, this.binder.placeOf(parameter));
    }
    return this.binder.delayed.size > 0;
  }

  /** The last parameter comes first. The default set's parameters alone if one of them takes the object, else those of all sets still possible. */
  #bindBy(input: unknown, byValue: boolean, allowConversion: boolean): boolean {
    const { mask, metadata } = this.binder;
    const byDefault = mask & metadata.defaultSet;
    if (byDefault !== 0 && byDefault !== mask && this.#bindIn(byDefault, input, byValue, allowConversion)) return true;
    return this.#bindIn(mask, input, byValue, allowConversion);
  }

  #bindIn(sets: number, input: unknown, byValue: boolean, allowConversion: boolean): boolean {
    const { trace } = this.binder.options;
    let boundAny = false;
    const isWay = (set: ParameterSetMetadata) => (byValue ? set.pipelineByValue : set.pipelineByProperty);
    const { pipelineParameters } = this.binder.metadata;
    for (let at = pipelineParameters.length - 1; at >= 0; at--) {
      const parameter = pipelineParameters[at];
      if (this.binder.isBound(parameter) || !this.#takes(parameter, sets, isWay)) continue;
      if (trace) {
        const way = byValue ? "ValueFromPipeline" : "ValueFromPipelineByPropertyName";
        trace.to.line(
          `Parameter [${parameter.name}] PIPELINE INPUT ${way} ${allowConversion ? "WITH" : "NO"} COERCION`,
        );
      }
      const fits = byValue
        ? this.#bindValue(parameter, input, allowConversion)
        : this.#bindProperty(parameter, input, allowConversion);
      if (fits) boundAny = true;
    }
    return boundAny;
  }

  #takes(parameter: ParameterMetadata, sets: number, test: (set: ParameterSetMetadata) => boolean): boolean {
    for (const [, data] of this.binder.metadata.setDataFor(parameter, sets)) if (test(data)) return true;
    return false;
  }

  #bindValue(parameter: ParameterMetadata, input: unknown, allowConversion: boolean): boolean {
    const given = allowConversion ? input : this.#transformed(parameter, input);
    if (!allowConversion && !isOfType(parameter, given)) return this.#skip(parameter, input);
    return this.#try(parameter, given, allowConversion);
  }

  #bindProperty(parameter: ParameterMetadata, input: unknown, allowConversion: boolean): boolean {
    if (input === null || input === undefined) return false;
    for (const name of [parameter.name, ...parameter.aliases]) {
      if (!hasMember(input, name) || isKey(input, name)) continue;
      const value = getMember(input, name);
      const given = allowConversion ? value : this.#transformed(parameter, value);
      if (!allowConversion && !isOfType(parameter, given)) return this.#skip(parameter, value);
      return this.#try(parameter, given, allowConversion, input);
    }
    return false;
  }

  /** What a cmdlet's parameter makes of a value before it looks at its type; what it refuses stays as it is. */
  #transformed(parameter: ParameterMetadata, value: unknown): unknown {
    if (parameter.transform === null || this.binder.options.isFunction || isOfType(parameter, value)) return value;
    try {
      return parameter.transform(value);
    } catch {
      return value;
    }
  }

  #skip(parameter: ParameterMetadata, value: unknown): false {
    const { trace } = this.binder.options;
    if (trace) traceSkipped(trace.to, parameter, value);
    return false;
  }

  /** A value that cannot be converted is no error by itself: another parameter may take the object. */
  #try(parameter: ParameterMetadata, value: unknown, allowConversion: boolean, owner?: unknown): boolean {
    try {
      this.#set(parameter, value, allowConversion, owner === undefined);
      return true;
    } catch (thrown) {
      if (!(thrown instanceof PSError)) throw thrown;
      const { errorId } = thrown.record;
      if (
        errorId === "ParameterArgumentTransformationError" ||
        errorId === "MismatchedPSTypeName" ||
        // What is null converts to no value type; a setter's own complaint of it comes later.
        (errorId === "ParameterBindingFailed" && owner === undefined && (value === null || value === undefined)) ||
        errorId.startsWith("CannotConvertArgument")
      ) {
        // A property of the parameter's name that does not fit is an error; another value may suit another parameter.
        if (owner !== undefined && allowConversion) this.#failure ??= retarget(thrown, owner);
        return false;
      }
      throw owner === undefined ? thrown : retarget(thrown, owner);
    }
  }

  #failure: PSError | null = null;

  #set(
    parameter: ParameterMetadata,
    value: unknown,
    allowConversion: boolean,
    isWrapped = true,
    place: BindingErrorOptions = {},
  ): void {
    const style = {
      isFunction: this.binder.options.isFunction,
      isAdvanced: this.binder.options.isAdvanced ?? false,
      isProxied: this.binder.options.isProxied ?? false,
      allowConversion,
    };
    const { trace } = this.binder.options;
    const given = style.isFunction && allowConversion ? asListArgument(parameter, value) : value;
    const coerce = () =>
      coerceArgument(parameter, given, { ...place, parameterName: parameter.name, target: value }, style);
    const argument = { parameter, value, converts: allowConversion, isFunction: style.isFunction, isWrapped };
    const bound = trace ? traceArgument(trace.to, argument, coerce) : coerce();
    this.binder.bound.set(parameter, bound);
    this.binder.fromInput.set(parameter, bound);
    this.#fromPipeline.add(parameter);
    this.binder.mask &= this.binder.metadata.mask(parameter);
  }

  #isSettled(): boolean {
    return this.binder.metadata.pipelineParameters.every((parameter) => this.binder.isBound(parameter));
  }

  /** Chooses the set, and refuses an object that nothing took or that leaves something mandatory open. */
  #finish(input: unknown, boundAny: boolean): void {
    this.binder.mask = setAfterInput(this.binder, input);
    if (!boundAny) throw bindingError("InputObjectNotBound", [], { target: input });
    const missing = this.binder.stillMissing();
    if (missing.length === 0) return;
    const names = missing.map((parameter) => ` ${parameter.name}`).join("");
    throw bindingError("InputObjectMissingMandatory", [names], { target: input });
  }
}

function takesText({ type }: ParameterMetadata): boolean {
  return type.name === "System.String";
}

function retarget(error: PSError, target: unknown): PSError {
  const { exception, errorId, category } = error.record;
  return new PSError(new ErrorRecord(exception, errorId, category, target));
}

/** A dictionary's keys are no properties for the binder. */
function isKey(input: unknown, name: string): boolean {
  return input instanceof Dictionary && input.has(name);
}

function isOfType(parameter: ParameterMetadata, value: unknown): boolean {
  if (parameter.isUntyped) return true;
  if (value === null || value === undefined) return takesNull(parameter.type);
  const name = parameter.type.name;
  if (isStandIn(parameter) && (parameter.type.elementType?.name ?? name) === "System.Object") return false;
  if (name === "System.Object" || name === "System.Management.Automation.PSObject") return true;
  const plain = value instanceof PSObject ? unwrap(value) : value;
  const type = typeOf(plain);
  const element = parameter.type.elementType;
  if (type.isAssignableTo(parameter.type)) return true;
  return element !== null && (type.isAssignableTo(element) || isListOf(plain, element));
}

/** A list passes for an array as it is where each of its items has the type. */
function isListOf(value: unknown, element: ClrType): boolean {
  const items = itemArray(value) ?? (value instanceof ListObject || value instanceof ArrayList ? value.items : null);
  return items?.every((item) => item === null || typeOf(unwrap(item)).isAssignableTo(element)) ?? false;
}
