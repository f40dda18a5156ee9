import { ClrObject } from "../objects/model/ClrObject.ts";
import type { ClrType } from "../objects/model/ClrType.ts";
import { lazyType } from "../objects/model/lazyType.ts";
import { runtimeError } from "../objects/model/runtimeError.ts";

export type VariableOption = "ReadOnly" | "Constant" | "Private" | "AllScope" | "Unspecified";

/** What an assignment to a variable passes through: conversion to its type, validation, transformation. */
export type VariableConstraint = (value: unknown, variable: Variable) => unknown;

/** Who wants to know of every variable that is made: a debugger with breakpoints on variables. */
export const variableWatch: {
  made: ((variable: Variable) => void) | null;
  /** A variable that an assignment made has come into its scope. */
  assigned: ((variable: Variable) => void) | null;
} = { made: null, assigned: null };

/** A variable of a scope, and the PSVariable that scripts see. */
export class Variable extends ClrObject {
  /** True where an assignment may write `value` directly: no constraint, not read-only. */
  plain = true;
  description = "";
  moduleName = "";
  visibility: "Public" | "Private" = "Public";
  #options: readonly VariableOption[] = [];
  #constraint: VariableConstraint | null = null;
  /** The attributes that scripts see; kept by who makes the constraint. */
  attributes: readonly unknown[] = [];

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

  get options(): readonly VariableOption[] {
    return this.#options;
  }

  set options(options: readonly VariableOption[]) {
    this.#options = options;
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
    return this.#options.includes("ReadOnly") || this.#options.includes("Constant");
  }

  get isPrivate(): boolean {
    return this.#options.includes("Private");
  }

  /** Assigns through constraint and options; `force` overrides ReadOnly but not Constant. */
  assign(value: unknown, force = false): void {
    if (this.#options.includes("Constant") || (this.#options.includes("ReadOnly") && !force)) {
      throw runtimeError("VariableNotWritable", [this.name], { target: this.name });
    }
    this.value = this.#constraint ? this.#constraint(value, this) : value;
  }

  #updatePlain(): void {
    this.plain = this.#constraint === null && !this.isReadOnly && !this.options.includes("AllScope");
  }
}

const variableType = lazyType("System.Management.Automation.PSVariable");
