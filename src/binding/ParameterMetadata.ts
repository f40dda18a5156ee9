import type { ParameterDetails, SetDetails, ValidationRule } from "../command/ParameterDefinition.ts";
import { readSetText } from "../command/setText.ts";
import { importerOf } from "../objects/calls/marshal.ts";
import type { ClrType } from "../objects/types/ClrType.ts";
import { typeByNameOrNull } from "../objects/types/typeRegistry.ts";
import { fullTypeName } from "../objects/types/typeText.ts";
import { unwrap } from "../objects/values/PSObject.ts";
import { SwitchParameter } from "../objects/values/SwitchParameter.ts";

export const allParameterSets = "__AllParameterSets";

/** What one parameter set says of a parameter. `position` is -1 where it has none. */
export interface ParameterSetMetadata {
  readonly position: number;
  readonly mandatory: boolean;
  readonly pipelineByValue: boolean;
  readonly pipelineByProperty: boolean;
  readonly remaining: boolean;
  readonly helpMessage: string | null;
}

/** A parameter as the binder needs it, of a cmdlet or of a function alike. */
export interface ParameterMetadata {
  readonly name: string;
  readonly type: ClrType;
  /** The type's name in syntax and help, where the emulated type is a stand-in. */
  readonly typeName: string;
  readonly isSwitch: boolean;
  readonly aliases: readonly string[];
  readonly sets: ReadonlyMap<string, ParameterSetMetadata>;
  readonly validation: readonly ValidationRule[];
  /** Changes the argument before conversion (ArgumentTransformationAttribute). */
  readonly transform: ((value: unknown) => unknown) | null;
  /** Throws where the cmdlet's property cannot be set to a value. */
  readonly setter: ((value: unknown) => void) | null;
  /** What [PSTypeName('...')] wants among the argument's type names; null without one. */
  readonly psTypeName: string | null;
  readonly notModelled: boolean;
  readonly isCommon: boolean;
  /** Whether a function has it by what its [CmdletBinding()] supports. */
  readonly isAdded: boolean;
  readonly isDynamic: boolean;
  readonly dontShow: boolean;
  /** Whether its sets are as a [Parameter()] says, and not made for a parameter without one. */
  readonly hasWrittenSets: boolean;
  /** The untyped parameter of a function takes anything as it is. */
  readonly isUntyped: boolean;
  /** The attributes as objects, last written first; made when somebody asks. */
  readonly attributes: () => readonly unknown[];
  readonly help: string | null;
  /** From the bound value to JavaScript's terms, for cmdlets' `values`. */
  readonly toNative: (value: unknown) => unknown;
  /** What `values` has where nothing is bound. */
  readonly defaultNative: unknown;
}

const plainSet: ParameterSetMetadata = {
  position: -1,
  mandatory: false,
  pipelineByValue: false,
  pipelineByProperty: false,
  remaining: false,
  helpMessage: null,
};

/** The sets of a definition's details in the binder's form. */
export function setsOf(details: ParameterDetails): Map<string, ParameterSetMetadata> {
  const base = setMetadata(details);
  if (!details.sets) return new Map([[allParameterSets, base]]);
  return new Map(Object.entries(details.sets).map(([name, set]) => [name, setMetadata({ ...details, ...set })]));
}

function setMetadata(set: SetDetails): ParameterSetMetadata {
  return {
    ...plainSet,
    position: set.position ?? -1,
    mandatory: set.mandatory ?? false,
    pipelineByValue: set.pipeline === "value" || set.pipeline === "both",
    pipelineByProperty: set.pipeline === "property" || set.pipeline === "both",
    remaining: set.remaining ?? false,
  };
}

/** A parameter with the usual values for what is not given. */
export function parameterMetadata(
  given: Pick<ParameterMetadata, "name" | "type"> & Partial<ParameterMetadata>,
): ParameterMetadata {
  return {
    typeName: given.type.name,
    isSwitch: given.type.name === "System.Management.Automation.SwitchParameter",
    aliases: [],
    sets: new Map([[allParameterSets, plainSet]]),
    validation: [],
    transform: null,
    setter: null,
    psTypeName: null,
    notModelled: false,
    isCommon: false,
    isAdded: false,
    isDynamic: false,
    dontShow: false,
    hasWrittenSets: true,
    isUntyped: false,
    attributes: () => [],
    help: null,
    toNative: nativeConverter(given.type),
    defaultNative: undefined,
    ...given,
  };
}

function nativeConverter(type: ClrType): (value: unknown) => unknown {
  if (type.name === "System.Management.Automation.SwitchParameter") {
    return (value) => (value instanceof SwitchParameter ? value.isPresent : value);
  }
  if (type.name === "System.String") return (value) => (value === null ? "" : unwrap(value));
  const convert = importerOf(type);
  const takesWrapped = type.name === "System.Management.Automation.PSObject" || type.name === "System.Object";
  if (takesWrapped && !convert) return (value) => value;
  return (value) => {
    const plain = takesWrapped ? value : unwrap(value);
    return convert && plain !== null && plain !== undefined ? convert(plain) : plain;
  };
}

/** What a set of the catalogue's data says. */
export function parseSetText(text: string): ParameterSetMetadata {
  const { position, ...rest } = readSetText(text);
  return { ...rest, position: position ?? -1, helpMessage: null };
}

/** The type that lists of parameters tell, as .NET writes it. */
export function shownTypeName(parameter: ParameterMetadata): string {
  if (!isStandIn(parameter)) return parameter.type.name;
  const type = typeByNameOrNull(parameter.typeName);
  return type ? fullTypeName(type) : parameter.typeName;
}

/** Whether the parameter's real type is one that is not emulated. */
export function isStandIn({ type, typeName }: ParameterMetadata): boolean {
  return typeName !== "" && typeByNameOrNull(typeName) !== type;
}
