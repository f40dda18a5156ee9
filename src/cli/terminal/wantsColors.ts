/** Colours are for terminals that have them, unless NO_COLOR is set. */
export function wantsColors(environment: NodeJS.ProcessEnv): boolean {
  return !environment.NO_COLOR && environment.TERM !== "dumb";
}
