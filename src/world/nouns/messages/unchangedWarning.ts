/** What Set- says where everything was so before (observed). */
export function unchangedWarning(identity: string): string {
  return `The command completed successfully but no settings of '${identity}' have been modified.`;
}
