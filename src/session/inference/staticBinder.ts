import { bindingError } from "../../binding/bindingError.ts";
import type { CommandMetadata } from "../../binding/CommandMetadata.ts";
import type { ParameterMetadata } from "../../binding/ParameterMetadata.ts";
import { type AstObject, astObjectOf } from "../../compile/language/AstObject.ts";
import { extentText } from "../../diag/Extent.ts";
import type { BindingMessageId } from "../../diag/messages/binding.ts";
import { notModelled } from "../../objects/errors/runtimeError.ts";
import { defineClr } from "../../objects/types/defineClr.ts";
import { GenericDictionary } from "../../objects/values/collections/GenericDictionary.ts";
import { PropertyBag } from "../../objects/values/PropertyBag.ts";
import { findCommand } from "../../runtime/commands/commandLookup.ts";
import { runningEngine } from "../../runtime/runningEngine.ts";
import { metadataOf, ParameterMetadataView } from "../../runtime/values/parameterViews.ts";
import type { Command, CommandElement, CommandParameter } from "../../syntax/ast/commands.ts";

const language = "System.Management.Automation.Language";

/** Which arguments of a command go to which parameters, told from its text alone. */
const staticParameterBinder = defineClr(`${language}.StaticParameterBinder`, {
  statics: {
    [`BindCommand(${language}.CommandAst)`]: (command: AstObject) => bind(command),
    [`BindCommand(${language}.CommandAst,bool)`]: (command: AstObject) => bind(command),
    [`BindCommand(${language}.CommandAst,bool,string[])`]: () => {
      throw notModelled("BindCommand with names of parameters");
    },
  },
});

/** The binder, and what a binding says. */
export const staticBinderTypes = [
  staticParameterBinder,
  defineClr(`${language}.StaticBindingResult`, { holds: ["BoundParameters", "BindingExceptions"] }),
  defineClr(`${language}.ParameterBindingResult`, { holds: ["Parameter", "ConstantValue", "Value"] }),
  defineClr(`${language}.StaticBindingError`, { holds: ["CommandElement", "BindingException"] }),
];

function bind({ node }: AstObject): PropertyBag {
  if (node.kind !== "Command") throw notModelled(`BindCommand of a ${node.kind}`);
  const binding = new StaticBinding(node);
  return new PropertyBag(`${language}.StaticBindingResult`, {
    BoundParameters: binding.bound,
    BindingExceptions: binding.failures,
  });
}

/** The binding of one command; what is not known of it before it runs, splatted arguments say, is left out. */
class StaticBinding {
  readonly bound = GenericDictionary.of("string", `${language}.ParameterBindingResult`, true);
  readonly failures = GenericDictionary.of("string", `${language}.StaticBindingError`, true);
  readonly #named = new Set<ParameterMetadata>();
  readonly #arguments: CommandElement[] = [];

  constructor(command: Command) {
    const [head, ...rest] = command.commandElements;
    const engine = runningEngine();
    const found =
      head.kind === "StringConstantExpression" ? findCommand(engine, engine.currentScope, head.value) : undefined;
    const metadata = found ? metadataOf(found) : null;
    if (metadata === null) this.#bindUnknown(rest);
    else this.#bindKnown(metadata, head, rest);
  }

  /** Nothing is known of the command: names as they are written, and numbers for the others. */
  #bindUnknown(elements: readonly CommandElement[]): void {
    let position = 0;
    for (let index = 0; index < elements.length; index++) {
      const element = elements[index];
      if (element.kind !== "CommandParameter") this.#add(String(position++), null, element);
      else {
        const next = elements[index + 1];
        const value = element.argument ?? (next && next.kind !== "CommandParameter" ? elements[++index] : null);
        if (value !== null) this.#add(element.parameterName, null, value);
        else this.bound.set(element.parameterName, result(null, true, element));
      }
    }
  }

  #bindKnown(metadata: CommandMetadata, head: CommandElement, elements: readonly CommandElement[]): void {
    for (let index = 0; index < elements.length; index++) {
      const element = elements[index];
      if (element.kind !== "CommandParameter") this.#arguments.push(element);
      else if (this.#takesNext(metadata, element, elements[index + 1])) index++;
    }
    const mask = [...this.#named].reduce((left, parameter) => left & metadata.mask(parameter), metadata.allSets);
    if (mask !== 0) return this.#bindPositional(metadata, mask);
    this.bound.clear();
    this.#fail(extentText(head.extent), head, "AmbiguousParameterSet", []);
  }

  /** Binds a named parameter; whether the element behind it belongs to it. */
  #takesNext(metadata: CommandMetadata, element: CommandParameter, next: CommandElement | undefined): boolean {
    const { parameterName: written, argument } = element;
    const matching = metadata.meant(written);

    const isValue = next !== undefined && !isParameterOf(metadata, next);
    const takes = argument === null && isValue;
    if (matching.length !== 1) {
      const names = metadata
        .matching(written)
        .map(({ name }) => ` -${name}`)
        .join("");
      if (matching.length === 0) this.#fail(written, element, "NamedParameterNotFound", [written]);
      else this.#fail(written, element, "AmbiguousParameter", [written, names]);
      return takes && next.kind !== "CommandParameter";
    }
    const [parameter] = matching;
    if (parameter.isSwitch) {
      if (argument?.kind === "VariableExpression" && /^false$/i.test(argument.variablePath.userPath)) return false;
      this.#named.add(parameter);
      this.bound.set(parameter.name, result(parameter, true, argument));
      return false;
    }
    const value = argument ?? (isValue ? next : null);
    if (value === null) return false;
    if (this.#named.has(parameter)) this.#fail(written, element, "ParameterAlreadyBound", [parameter.name]);
    else {
      this.#named.add(parameter);
      this.#add(parameter.name, parameter, value);
    }
    return takes;
  }

  #bindPositional(metadata: CommandMetadata, named: number): void {
    let mask = named;
    const waiting = this.#arguments.filter((element) => !("splatted" in element && element.splatted));
    while (waiting.length > 0) {
      const parameter = this.#nextPositional(metadata, mask, waiting[0]);
      if (parameter === null) break;
      mask &= metadata.mask(parameter);
      this.#named.add(parameter);
      this.#add(parameter.name, parameter, waiting.shift() as CommandElement);
    }
    const rest = metadata.parameters.find(
      (parameter) =>
        !this.#named.has(parameter) && metadata.setDataFor(parameter, mask).some(([, data]) => data.remaining),
    );
    if (rest && waiting.length > 0) this.#add(rest.name, rest, listOf(waiting.splice(0)));
    for (const element of waiting) {
      const text = extentText(element.extent);
      this.#fail(text, element, "PositionalParameterNotFound", [text]);
    }
  }

  /** The parameter of the least position that is free: of the default set where one of it takes such an argument. */
  #nextPositional(metadata: CommandMetadata, mask: number, element: CommandElement): ParameterMetadata | null {
    for (const sets of [mask & metadata.defaultSet, mask]) {
      const free = metadata.positional.filter((parameter) => !this.#named.has(parameter));
      let [found, least]: [ParameterMetadata | null, number] = [null, Number.POSITIVE_INFINITY];
      for (const parameter of free)
        for (const [, { position, remaining }] of sets === 0 ? [] : metadata.setDataFor(parameter, sets))
          if (position >= 0 && position < least && !remaining && takes(parameter, element))
            [found, least] = [parameter, position];
      if (found) return found;
    }
    return null;
  }

  #add(key: string, parameter: ParameterMetadata | null, element: CommandElement): void {
    const isConstant = element.kind === "StringConstantExpression" || element.kind === "ConstantExpression";
    this.bound.set(key, result(parameter, isConstant ? element.value : null, element));
  }

  #fail(key: string, element: CommandElement, id: BindingMessageId, args: readonly string[]): void {
    const error = new PropertyBag(`${language}.StaticBindingError`, {
      CommandElement: astObjectOf(element),
      BindingException: bindingError(id, args).exception,
    });
    this.failures.set(key, error);
  }
}

function result(parameter: ParameterMetadata | null, constant: unknown, element: CommandElement | null): PropertyBag {
  return new PropertyBag(`${language}.ParameterBindingResult`, {
    Parameter: parameter && new ParameterMetadataView(parameter),
    ConstantValue: constant,
    Value: element && astObjectOf(element),
  });
}

function isParameterOf(metadata: CommandMetadata, element: CommandElement): boolean {
  return element.kind === "CommandParameter" && metadata.meant(element.parameterName).length > 0;
}

/** Only a block is meant for a parameter that takes blocks. */
function takes({ type }: ParameterMetadata, element: CommandElement): boolean {
  const isConstant = element.kind === "StringConstantExpression" || element.kind === "ConstantExpression";
  return !isConstant || (type.elementType ?? type).name !== "System.Management.Automation.ScriptBlock";
}

/** The arguments that one parameter takes all, as the list that they would be with commas. */
function listOf(elements: readonly CommandElement[]): CommandElement {
  const expressions = elements.filter((element) => element.kind !== "CommandParameter");
  return { kind: "ArrayLiteral", extent: elements[0].extent, elements: expressions };
}
