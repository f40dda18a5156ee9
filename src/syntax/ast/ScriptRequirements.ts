/** A module that `#requires -Modules` names. */
export interface RequiredModule {
  readonly name: string;
  readonly guid: string | null;
  readonly moduleVersion: string | null;
  readonly requiredVersion: string | null;
  readonly maximumVersion: string | null;
}

/** What the `#requires` lines of a script ask for. */
export interface ScriptRequirements {
  readonly requiredPSVersion: string | null;
  readonly requiredPSEditions: readonly string[];
  readonly requiredModules: readonly RequiredModule[];
  readonly requiredAssemblies: readonly string[];
  readonly requiredPSSnapIns: readonly string[];
  readonly requiredApplicationId: string | null;
  readonly isElevationRequired: boolean;
}
