/** The name in a variable expression, taken apart. */
export interface VariablePath {
  /** As written, without `$` and braces: `env:Path`, `script:count`, `x`. */
  readonly userPath: string;
  /** `userPath` without its scope: `count` for `script:count`; for a drive-qualified path the part after the colon. */
  readonly unqualifiedPath: string;
  /** The scope written in front, null for none. `variable:` counts as none. */
  readonly scope: "Global" | "Local" | "Private" | "Script" | null;
  /** The drive (`env`, `function`, ...) of a path that is not a variable, else null. */
  readonly driveName: string | null;
  readonly isGlobal: boolean;
  readonly isLocal: boolean;
  readonly isPrivate: boolean;
  readonly isScript: boolean;
  readonly isUnqualified: boolean;
  readonly isUnscopedVariable: boolean;
  readonly isVariable: boolean;
  readonly isDriveQualified: boolean;
}
