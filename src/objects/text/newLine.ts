/** [Environment]::NewLine of the emulated Windows. */
export function newLine(): string {
  return "\r\n";
}
