/** What stands for a type of numbers in a pattern, by the names and accelerators that scripts write, without a namespace. */
export const numberTypes = "u?int(?:16|32|64)?|u?short|u?long|s?byte|double|single|float|decimal";

const whole = new RegExp(`^(?:${numberTypes})$`, "i");

/** Whether a name without a namespace is that of a type of numbers. */
export function isNumberType(name: string): boolean {
  return whole.test(name);
}

const withNamespace = new RegExp(`^System\\.(?:${numberTypes})$`, "i");

/** The same of a name with its namespace. */
export function isFullNumberType(name: string): boolean {
  return withNamespace.test(name);
}
