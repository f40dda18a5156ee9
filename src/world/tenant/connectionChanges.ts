let changes = 0;

/** Grows with every connection to the cloud that is made or ended, of whatever session. */
export function connectionChanges(): number {
  return changes;
}

export function noteConnectionChange(): void {
  changes++;
}
