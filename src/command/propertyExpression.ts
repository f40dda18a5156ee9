import { PSError } from "../objects/errors/PSError.ts";
import { MemberTable } from "../objects/members/MemberTable.ts";
import { PSMemberInfo } from "../objects/members/PSMemberInfo.ts";
import { findProperty, namesFitting, notModelledMark } from "../objects/members/propertyList.ts";
import type { Shape } from "../objects/members/Shape.ts";
import { hasWildcards } from "../objects/ops/wildcard.ts";
import { valueText } from "../objects/text/valueText.ts";
import { languageRules } from "../objects/types/languageRules.ts";
import { Hashtable } from "../objects/values/collections/Hashtable.ts";
import { PSCustomObject } from "../objects/values/PSObject.ts";
import { ScriptBlock } from "../objects/values/ScriptBlock.ts";

/** What an expression gave for one object: a value, or the error that reading it raised. */
export interface PropertyResult {
  readonly value: unknown;
  readonly error: PSError | null;
  /** The expression that gave it: a plain name where the original was a pattern. */
  readonly expression: PropertyExpression;
}

/** A property argument of Select-Object, Sort-Object, Format-Table ...: a name, a wildcard pattern or a script block. */
export class PropertyExpression {
  readonly hasWildcards: boolean;
  /** The layout of the last custom object that was read, and where it holds the name: others of that layout need no look-up. */
  #shape: Shape | null = null;
  #slot = -1;
  #spelled: PropertyExpression = this;

  constructor(
    /** The name or pattern; of a script block its text. */
    readonly text: string,
    readonly script: ScriptBlock | null = null,
    /** Whether it is one of all names that fit a pattern, and not a name that was asked for. */
    private readonly isListed = false,
  ) {
    this.hasWildcards = script === null && hasWildcards(text);
  }

  static of(value: string | ScriptBlock): PropertyExpression {
    return value instanceof ScriptBlock ? new PropertyExpression(value.text, value) : new PropertyExpression(value);
  }

  /** The plain names that a pattern or property set stands for on this object; a name that it lacks gives nothing. */
  resolve(input: unknown): PropertyExpression[] {
    if (this.script) return [this];
    const target = readable(input);
    if (!this.hasWildcards) {
      const found = findProperty(target, this.text);
      if (!found) return [];
      if (found.set) return found.set.referencedPropertyNames.map((name) => new PropertyExpression(name));
      return [new PropertyExpression(found.name)];
    }
    return namesFitting(target, this.text).map((name) => new PropertyExpression(name, null, true));
  }

  /** The values on one object: several for a pattern, none for a name that the object lacks. */
  results(input: unknown): PropertyResult[] {
    if (input instanceof PSCustomObject && this.#holds(input.extended)) {
      const value = input.extended.slots[this.#slot];
      if (!(value instanceof PSMemberInfo && value.isTableMember))
        return [{ value, error: null, expression: this.#spelled }];
    }
    const target = this.script ? input : readable(input);
    if (!this.script && !this.hasWildcards) {
      const found = findProperty(target, this.text);
      if (!found) return target === input ? [] : this.#ownResults(input);
      if (!found.set) return [this.#named(found.name).#read(found.read)];
    }
    return this.resolve(target).map((expression) => expression.#evaluate(target));
  }

  /** Whether the name is one of these members: in the slot that is kept. */
  #holds({ shape }: MemberTable): boolean {
    if (shape !== this.#shape) {
      this.#shape = shape;
      this.#slot = this.script === null && !this.hasWildcards ? shape.indexOf(this.text) : -1;
      if (this.#slot >= 0) this.#spelled = this.#named(shape.nameAt(this.#slot));
    }
    return this.#slot >= 0;
  }

  /** A name that is no key of a Hashtable may be a property of the table itself. */
  #ownResults(table: unknown): PropertyResult[] {
    const found = findProperty(table, this.text);
    return found && !found.set ? [this.#named(found.name).#read(found.read)] : [];
  }

  /** This expression as the object spells it. */
  #named(name: string): PropertyExpression {
    return name === this.text ? this : new PropertyExpression(name);
  }

  /** The first value, or undefined where there is none; errors give null. */
  value(target: unknown): unknown {
    const first = this.results(target)[0];
    return first === undefined ? undefined : first.error ? null : first.value;
  }

  #evaluate(target: unknown): PropertyResult {
    const script = this.script;
    if (script) return this.#read(() => script.invokeForValue({ dollarUnder: target }));
    return this.#read(() => findProperty(target, this.text)?.read() ?? null);
  }

  /** What is not modelled is marked where all that fits a pattern is listed, and fails where it was asked for. */
  #read(read: () => unknown): PropertyResult {
    try {
      return { value: read(), error: null, expression: this };
    } catch (error) {
      if (!(error instanceof PSError)) throw error;
      if (error.record.errorId !== "NotModelled") return { value: null, error, expression: this };
      if (this.isListed) return { value: notModelledMark, error: null, expression: this };
      throw error;
    }
  }
}

/**
 * In PowerShell 7 the keys of a Hashtable are its properties here. A key that is no text gives the property its name, as
 * the culture writes it, and no value: PowerShell looks the value up by that name. An empty one has its own properties.
 */
function readable(target: unknown): unknown {
  if (!(target instanceof Hashtable) || target.count === 0 || !languageRules().keysAreProperties) return target;
  const table = new MemberTable();
  for (const { key, value } of target.entries()) {
    if (typeof key === "string") table.setNote(key, value);
    else table.setNote(valueText(key), null);
  }
  return new PSCustomObject(table);
}
