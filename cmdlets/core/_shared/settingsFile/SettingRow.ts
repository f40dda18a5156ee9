/** A setting of a file that PowerShell writes for people to fill in. */
export interface SettingRow {
  readonly key: string;
  /** The comment above it. */
  readonly comment: string;
  /** What stands behind it, commented out, where nobody gave a value. */
  readonly sample: string;
}
