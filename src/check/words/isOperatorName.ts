/** Whether the name of a parameter is that of an operator: `name -eq 1`. */
export function isOperatorName(name: string): boolean {
  return /^(?:[ic]?(?:eq|ne|gt|ge|lt|le|like|notlike|match|notmatch|replace|split|contains|notcontains|in|notin)|and|or|xor|is|isnot|as|join|band|bor|f)$/i.test(
    name,
  );
}
