/** Whether a cmdlet of that name shows the text that it is given. */
export function showsText(name: string): boolean {
  return /^Write-(?:Host|Output|Verbose|Warning|Error|Information|Debug)$/i.test(name);
}
