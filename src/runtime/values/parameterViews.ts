import type { CommandMetadata } from "../../binding/CommandMetadata.ts";
import {
  allParameterSets,
  type ParameterMetadata,
  type ParameterSetMetadata,
} from "../../binding/ParameterMetadata.ts";
import { catalogueCmdlet } from "../../command/catalogue/catalogue.ts";
import { parameterSyntax } from "../../command/syntaxText.ts";
import { clrException, PSError } from "../../objects/errors/PSError.ts";
import { notModelled } from "../../objects/errors/runtimeError.ts";
import type { ClrType } from "../../objects/types/ClrType.ts";
import { lazyType } from "../../objects/types/lazyType.ts";
import { typeByName, typeByNameOrNull } from "../../objects/types/typeRegistry.ts";
import { ClrObject } from "../../objects/values/ClrObject.ts";
import { GenericDictionary } from "../../objects/values/collections/GenericDictionary.ts";
import { ListObject } from "../../objects/values/collections/ListObject.ts";
import { callAlone } from "../commands/CommandCall.ts";
import { CmdletInfo, type CommandInfo, ExternalScriptInfo, FunctionInfo } from "../commands/CommandInfo.ts";
import { parameterAttributes } from "../commands/parameterAttributes.ts";
import { writtenArguments } from "../commands/writtenArguments.ts";
import { FunctionStage, makesParameters } from "../functions/FunctionStage.ts";
import { commandMetadataOf } from "../functions/functionMetadata.ts";
import { discard } from "../pipeline/Streams.ts";
import { runningEngine } from "../runningEngine.ts";

/** A parameter as (Get-Command x).Parameters has it; a script may change it, which changes proxies that are made of it. */
export class ParameterMetadataView extends ClrObject {
  name: string;
  type: ClrType;
  isDynamic: boolean;
  #aliases: ListObject | undefined;
  #attributes: ListObject | undefined;

  constructor(readonly parameter: ParameterMetadata) {
    super();
    this.name = parameter.name;
    // The type that the product's parameter has, also where the binder works with another one.
    this.type = typeByNameOrNull(parameter.typeName) ?? parameter.type;
    this.isDynamic = parameter.isDynamic;
  }

  get clrType(): ClrType {
    return parameterMetadataType();
  }

  get aliases(): ListObject {
    this.#aliases ??= collectionOf("string", this.parameter.aliases);
    return this.#aliases;
  }

  get attributes(): ListObject {
    this.#attributes ??= collectionOf("System.Attribute", parameterAttributes(this.parameter));
    return this.#attributes;
  }

  /** The attributes where a script had the list of them in its hands; null: they are those of the parameter. */
  get seenAttributes(): readonly unknown[] | null {
    return this.#attributes?.items ?? null;
  }

  /** The same with lists of its own. */
  copy(): ParameterMetadataView {
    const made = new ParameterMetadataView(this.parameter);
    Object.assign(made, { name: this.name, type: this.type, isDynamic: this.isDynamic });
    made.#aliases = this.#aliases && collectionOf("string", this.#aliases.items);
    made.#attributes = this.#attributes && collectionOf("System.Attribute", this.#attributes.items);
    return made;
  }
}

function collectionOf(element: string, items: readonly unknown[]): ListObject {
  return new ListObject(typeByName(`System.Collections.ObjectModel.Collection[${element}]`), [...items]);
}

/** One parameter set of a command, and one parameter in it. */
export class ParameterSetView extends ClrObject {
  constructor(
    readonly command: CommandMetadata,
    readonly name: string,
    readonly isDefault: boolean,
  ) {
    super();
  }

  get clrType(): ClrType {
    return parameterSetType();
  }

  get parameters(): ParameterMetadata[] {
    const mask = this.name === allParameterSets ? this.command.allSets : this.command.setMask(this.name);
    return this.command.parameters.filter((parameter) => (this.command.mask(parameter) & mask) !== 0);
  }

  get parameterViews(): SetParameterView[] {
    const mask = this.name === allParameterSets ? this.command.allSets : this.command.setMask(this.name);
    return this.parameters.flatMap((parameter) => {
      const set = this.command.setData(parameter, mask);
      return set ? [new SetParameterView(parameter, set)] : [];
    });
  }

  /** How the parameters are written in a call: "[[-Path] <string>] [-Force]". */
  get text(): string {
    const own = this.parameterViews.filter(
      (view) => !view.parameter.isCommon || /^(whatif|confirm)$/i.test(view.parameter.name),
    );
    const positional = own
      .filter((view) => view.set.position >= 0)
      .sort((left, right) => left.set.position - right.set.position);
    const named = own.filter((view) => view.set.position < 0);
    const ordered = [
      ...positional,
      ...named.filter((view) => view.set.mandatory),
      ...named.filter((view) => !view.set.mandatory),
    ];
    const common = this.command.parameters.some((parameter) => parameter.isCommon) ? ["[<CommonParameters>]"] : [];
    return [...ordered.map((view) => view.text), ...common].join(" ");
  }
}

/** One parameter as one parameter set has it. */
export class SetParameterView extends ClrObject {
  constructor(
    readonly parameter: ParameterMetadata,
    readonly set: ParameterSetMetadata,
  ) {
    super();
  }

  get clrType(): ClrType {
    return setParameterType();
  }

  get text(): string {
    const { name, isSwitch, type, typeName } = this.parameter;
    return parameterSyntax({ ...this.set, name, isSwitch, type, typeName }, "command");
  }
}

/** What one parameter set says of a parameter, as its metadata shows it. */
export class MembershipView extends ClrObject {
  constructor(readonly set: ParameterSetMetadata) {
    super();
  }

  get clrType(): ClrType {
    return membershipType();
  }
}

const parameterMetadataType = lazyType("System.Management.Automation.ParameterMetadata");
const membershipType = lazyType("System.Management.Automation.ParameterSetMetadata");
const parameterSetType = lazyType("System.Management.Automation.CommandParameterSetInfo");
const setParameterType = lazyType("System.Management.Automation.CommandParameterInfo");

/** The binder's view of a command, or null for one without parameters of its own. */
export function metadataOf(command: CommandInfo): CommandMetadata | null {
  if (command instanceof CmdletInfo) return command.metadata;
  if (command instanceof FunctionInfo || command instanceof ExternalScriptInfo) {
    return dynamicMetadataOf(command) ?? commandMetadataOf(command.block.code, runningEngine().edition);
  }
  return null;
}

/** What scripts are told of its parameters: nothing of a command of which only the name is known. */
function knownMetadata(command: CommandInfo): CommandMetadata | null {
  requireKnownParameters(command);
  return metadataOf(command);
}

export function requireKnownParameters(command: CommandInfo): void {
  if (command instanceof CmdletInfo && !command.hasKnownParameters)
    throw notModelled(`What parameters ${command.name} has`);
}

/** With what the dynamicparam block makes for the arguments of `Get-Command -ArgumentList`; null without one. */
function dynamicMetadataOf(command: FunctionInfo | ExternalScriptInfo): CommandMetadata | null {
  try {
    return describeCall(command);
  } catch (thrown) {
    if (thrown instanceof PSError) return null;
    throw thrown;
  }
}

/** The same with the errors of arguments that do not fit. */
export function describeCall(command: FunctionInfo | ExternalScriptInfo): CommandMetadata | null {
  const { block } = command;
  // A block that asks for its own parameters while it makes them has those that are written.
  if (!block.code.dynamicParameters || makesParameters(block.code)) return null;
  const engine = runningEngine();
  const call = callAlone(engine, {
    scope: engine.currentScope,
    streams: engine.currentStreams,
    out: discard,
    args: writtenArguments(command.argumentList),
  });
  return new FunctionStage({ block, command, invocationName: command.name }, call).describe();
}

export function commandParameters(
  command: CommandInfo,
  takes: (parameter: ParameterMetadata) => boolean = () => true,
): GenericDictionary | null {
  const metadata = knownMetadata(command);
  if (!metadata) return null;
  const type = typeByName(
    "System.Collections.Generic.Dictionary[string,System.Management.Automation.ParameterMetadata]",
  );
  const table = new GenericDictionary(type, true);
  for (const parameter of metadata.parameters)
    if (takes(parameter)) table.set(parameter.name, new ParameterMetadataView(parameter));
  return table;
}

export function commandParameterSets(command: CommandInfo): ListObject | null {
  const metadata = knownMetadata(command);
  if (!metadata) return null;
  const names = metadata.setNames.length > 0 ? metadata.setNames : [allParameterSets];
  const views = names.map(
    (name) =>
      new ParameterSetView(metadata, name, metadata.setMask(name) === metadata.defaultSet && metadata.defaultSet !== 0),
  );
  const type = typeByName(
    "System.Collections.ObjectModel.ReadOnlyCollection[System.Management.Automation.CommandParameterSetInfo]",
  );
  return new ListObject(type, views);
}

/** The one parameter that a name or the beginning of one means. */
export function resolveParameter(command: CommandInfo, name: string): ParameterMetadataView {
  const found = knownMetadata(command)?.meant(name) ?? [];
  if (found.length === 1) return new ParameterMetadataView(found[0]);
  const text =
    found.length === 0
      ? `A parameter cannot be found that matches parameter name '${name}'.`
      : `Parameter cannot be processed because the parameter name '${name}' is ambiguous. Possible matches include:${found.map((one) => ` -${one.name}`).join("")}.`;
  throw clrException("System.Management.Automation.ParameterBindingException", text);
}

/** The types that [OutputType()] or the definition names. */
export function outputTypesOf(command: CommandInfo): ListObject {
  requireKnownParameters(command);
  const names =
    command instanceof CmdletInfo
      ? (command.definition.outputs ??
        catalogueCmdlet(command.name, command.definition.module, runningEngine().edition)?.outputs ??
        [])
      : command instanceof FunctionInfo || command instanceof ExternalScriptInfo
        ? command.block.code.outputTypes
        : [];
  const type = typeByName("System.Collections.ObjectModel.ReadOnlyCollection[System.Management.Automation.PSTypeName]");
  return new ListObject(
    type,
    names.map((name) => new OutputTypeName(name)),
  );
}

/** A PSTypeName: a type by name, which need not exist. */
export class OutputTypeName extends ClrObject {
  constructor(
    readonly name: string,
    /** The type itself, where it was given with the name. */
    readonly given: ClrType | null = null,
  ) {
    super();
  }

  get clrType(): ClrType {
    return typeNameType();
  }

  get type(): ClrType | null {
    return this.given ?? typeByNameOrNull(this.name);
  }
}

const typeNameType = lazyType("System.Management.Automation.PSTypeName");
