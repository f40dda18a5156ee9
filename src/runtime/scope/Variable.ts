import { runtimeError } from "../../objects/errors/runtimeError.ts";
import type { ClrType } from "../../objects/types/ClrType.ts";
import { lazyType } from "../../objects/types/lazyType.ts";
import { ClrObject } from "../../objects/values/ClrObject.ts";
import { hideFromPrompt, showAtPrompt } from "../commands/promptVisibility.ts";
import type { VariableAttribute } from "./variableAttributes.ts";

export type VariableOption = "ReadOnly" | "Constant" | "Private" | "AllScope" | "Unspecified";

/** What an assignment to a variable passes through: conversion to its type, validation, transformation. */
export interface VariableConstraint {
  (value: unknown, variable: Variable): unknown;
  /** The attributes that it comes from, as PSVariable.Attributes lists them; absent: none that scripts see. */
  attributes?: () => readonly VariableAttribute[];
}

/** Who wants to know of every variable that is made: a debugger with breakpoints on variables. */
export const variableWatch: {
  made: ((variable: Variable) => void) | null;
  /** A variable that an assignment made has come into its scope. */
  assigned: ((variable: Variable) => void) | null;
} = { made: null, assigned: null };

/** What few variables have. */
interface Details {
  description: string;
  moduleName: string;
  visibility: "Public" | "Private";
  options: readonly VariableOption[];
}

const noDetails: Readonly<Details> = {
  description: "",
  moduleName: "",
  visibility: "Public",
  options: [],
};

/** A variable of a scope, and the PSVariable that scripts see. */
export class Variable extends ClrObject {
  /** True where an assignment may write `value` directly: no constraint, not read-only. */
  plain = true;
  /** $_ that holds what a pipeline brings: the value is in a PSObject for who takes it out, without one being made before. */
  isPiped = false;
  /**
   * The array that `+=` made and nobody else holds, so that the next `+=` may append to it; null: none. Whoever reads or
   * writes `value` ends that.
   */
  growing: unknown[] | null = null;
  #constraint: VariableConstraint | null = null;
  #details: Details | null = null;

  constructor(
    readonly name: string,
    public value: unknown,
  ) {
    super();
    if (variableWatch.made !== null) variableWatch.made(this);
  }

  get clrType(): ClrType {
    return variableType();
  }

  /** Takes a new array as the value, which the caller gives to nobody else. */
  grow(items: unknown[]): void {
    this.value = items;
    this.growing = items;
    Object.defineProperty(this, "value", growingValue);
  }

  get options(): readonly VariableOption[] {
    return (this.#details ?? noDetails).options;
  }

  set options(options: readonly VariableOption[]) {
    this.#own().options = options;
    this.#updatePlain();
  }

  get description(): string {
    return (this.#details ?? noDetails).description;
  }

  set description(description: string) {
    this.#own().description = description;
  }

  get moduleName(): string {
    return (this.#details ?? noDetails).moduleName;
  }

  set moduleName(moduleName: string) {
    this.#own().moduleName = moduleName;
  }

  get visibility(): "Public" | "Private" {
    return (this.#details ?? noDetails).visibility;
  }

  set visibility(visibility: "Public" | "Private") {
    if (visibility === this.visibility) return;
    this.#own().visibility = visibility;
    if (visibility === "Private") hideFromPrompt(this);
    else showAtPrompt(this);
    this.#updatePlain();
  }

  get constraint(): VariableConstraint | null {
    return this.#constraint;
  }

  set constraint(constraint: VariableConstraint | null) {
    this.#constraint = constraint;
    this.#updatePlain();
  }

  get isReadOnly(): boolean {
    return this.#details !== null && (this.options.includes("ReadOnly") || this.options.includes("Constant"));
  }

  get isPrivate(): boolean {
    return this.#details?.options.includes("Private") ?? false;
  }

  /** Assigns through constraint and options; `force` overrides ReadOnly but not Constant. */
  assign(value: unknown, force = false): void {
    if (this.isReadOnly && !(force && !this.options.includes("Constant")))
      throw runtimeError("VariableNotWritable", [this.name], { target: this.name });
    this.value = this.#constraint ? this.#constraint(value, this) : value;
  }

  /** What a removed variable is for who still holds it: nothing, and free. */
  empty(): void {
    this.constraint = null;
    if (this.#details !== null) this.options = [];
    this.value = null;
  }

  #own(): Details {
    this.#details ??= { ...noDetails };
    return this.#details;
  }

  #updatePlain(): void {
    this.plain =
      this.#constraint === null &&
      !this.isReadOnly &&
      !this.options.includes("AllScope") &&
      this.visibility === "Public";
  }
}

/** Stands for `value` while an array grows, and gives way to a plain property at the first use. */
const growingValue: PropertyDescriptor & ThisType<Variable> = {
  configurable: true,
  enumerable: true,
  get() {
    const { growing } = this;
    endGrowth(this, growing);
    return growing;
  },
  set(value: unknown) {
    endGrowth(this, value);
  },
};

function endGrowth(variable: Variable, value: unknown): void {
  variable.growing = null;
  Object.defineProperty(variable, "value", { value, writable: true, configurable: true, enumerable: true });
}

const variableType = lazyType("System.Management.Automation.PSVariable");
