type VariableScope = "Global" | "Local" | "Private" | "Script";

/** The name in a variable expression, taken apart. */
export class VariablePath {
  constructor(
    /** As written, without `$` and braces: `env:Path`, `script:count`, `x`. */
    readonly userPath: string,
    /** `userPath` without its scope: `count` for `script:count`; for a drive-qualified path the part after the colon. */
    readonly unqualifiedPath: string,
    /** The scope written in front, null for none. `variable:` counts as none. */
    readonly scope: VariableScope | null,
    /** The drive (`env`, `function`, ...) of a path that is not a variable, else null. */
    readonly driveName: string | null,
    /** Whether nothing stands in front that forbids another scope than the current one. */
    readonly canBeUnscoped: boolean,
  ) {}

  get isGlobal(): boolean {
    return this.scope === "Global";
  }

  get isLocal(): boolean {
    return this.scope === "Local";
  }

  get isPrivate(): boolean {
    return this.scope === "Private";
  }

  get isScript(): boolean {
    return this.scope === "Script";
  }

  get isVariable(): boolean {
    return this.driveName === null;
  }

  get isDriveQualified(): boolean {
    return this.driveName !== null;
  }

  get isUnscopedVariable(): boolean {
    return this.isVariable && this.scope === null;
  }

  get isUnqualified(): boolean {
    return this.isUnscopedVariable && this.canBeUnscoped;
  }
}
