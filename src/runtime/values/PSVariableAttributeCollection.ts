import { notModelled } from "../../objects/errors/runtimeError.ts";
import { typeByName } from "../../objects/types/typeRegistry.ts";
import { AttributeObject } from "../../objects/values/AttributeObject.ts";
import { ListObject } from "../../objects/values/collections/ListObject.ts";
import type { Variable, VariableConstraint } from "../scope/Variable.ts";
import {
  attributeOf,
  cannotBeAdded,
  checkedValue,
  constraintOf,
  type VariableAttribute,
} from "../scope/variableAttributes.ts";

const collections = new WeakMap<Variable, PSVariableAttributeCollection>();

/** PSVariable.Attributes: what constrains a variable. A change of it is one of the constraint. */
export class PSVariableAttributeCollection extends ListObject {
  #constraint: VariableConstraint | null = null;
  #attributes: VariableAttribute[] = [];

  private constructor(readonly variable: Variable) {
    super(typeByName("System.Management.Automation.PSVariableAttributeCollection"));
  }

  /** The collection of a variable, always the same one, as its constraint stands now. */
  static ofVariable(variable: Variable): PSVariableAttributeCollection {
    let collection = collections.get(variable);
    if (collection === undefined) {
      collection = new PSVariableAttributeCollection(variable);
      collections.set(variable, collection);
    }
    if (collection.#constraint !== variable.constraint) collection.#take(variable.constraint);
    return collection;
  }

  /** Puts `attributes` in the place of `count` at `index`; the variable's value must be one that all of the new ones accept. */
  replace(index: number, count: number, attributes: readonly unknown[]): void {
    if (!attributes.every((one) => one instanceof AttributeObject))
      throw notModelled("An attribute of a script's own class in PSVariable.Attributes");
    const changed = this.#attributes.toSpliced(index, count, ...attributes.map(attributeOf));
    const { variable } = this;
    if (attributes.length > 0)
      variable.value = checkedValue(changed, variable.value, (text) => cannotBeAdded(variable.name, text));
    variable.constraint = changed.length === 0 ? null : constraintOf(changed);
    this.#take(variable.constraint);
    this.version++;
  }

  #take(constraint: VariableConstraint | null): void {
    const listed = (constraint?.attributes?.() ?? []).map((attribute) => ({ attribute, object: attribute.object() }));
    this.#constraint = constraint;
    this.#attributes = listed.map(({ attribute, object }) => ({ ...attribute, object: () => object }));
    this.items = listed.map(({ object }) => object);
  }
}
