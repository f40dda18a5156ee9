/** What stands for a type of numbers in a pattern, by the names and accelerators that scripts write, without a namespace. */
export const numberTypes = "u?int(?:16|32|64)?|u?short|u?long|s?byte|double|single|float|decimal";
